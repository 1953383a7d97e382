import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import type { Reading } from './reading.ts'

/** The paper that a passage says was signed: its noun, and what the words around it say of it. */
export interface SignedPaper {
  /** Null for a word that any paper may be called by ("the document"). */
  readonly kind: number | null
  readonly words: ReadonlySet<number>
}

const mostBefore = 8
const mostBehind = 14
const mostToPaper = 20
const content = tagBits(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.JJ, Tag.CD, Tag.VBG)
const leading = content | tagBits(Tag.VBN, Tag.POS)
const ends = tagBits(Tag.PUNCT, Tag.MD, Tag.VB, Tag.VBD, Tag.VBZ, Tag.VBP, Tag.WDT, Tag.WP, Tag.WRB, Tag.TO)

/** The paper nearest to a verb or noun of signing, behind it or else in front of it; null where the passage names none. */
export const findSignedPaper = (reading: Reading, { from, to }: TokenRange, head: number): SignedPaper | null => {
  const { words, folded } = reading
  for (let at = head + 1; at < Math.min(to, head + mostToPaper); at++)
    if (words.papers.has(folded(at))) return readPaper(reading, { from: Math.max(from, head + 1), to }, at)
  for (let at = head - 1; at >= Math.max(from, head - mostToPaper); at--)
    if (words.papers.has(folded(at))) return readPaper(reading, { from, to: head }, at)
  return null
}

const readPaper = (reading: Reading, { from, to }: TokenRange, noun: number): SignedPaper => {
  const { words, folded, mentionOf, dateOf, segments } = reading
  const { tag, form, lexicon } = segments.tokens
  const own = new Set<number>()
  for (let at = noun - 1; at >= from && noun - at <= mostBefore; at--) {
    if ((leading & (1 << tag[at]!)) === 0) break
    add(at)
  }
  for (let at = noun + 1; at < to && at - noun <= mostBehind; at++) {
    if ((ends & (1 << tag[at]!)) !== 0 || dateOf[at]! >= 0 || lexicon.form(folded(at)) === 'between') break
    add(at)
  }
  return { kind: words.anypaper.has(folded(noun)) ? null : lexicon.nounLemma(form[noun]!), words: own }

  function add(at: number): void {
    const isContent = (content & (1 << tag[at]!)) !== 0 && mentionOf[at]! < 0 && dateOf[at]! < 0
    if (isContent && !words.plainpaper.has(folded(at)) && !words.papers.has(folded(at)))
      own.add(lexicon.nounLemma(form[at]!))
  }
}

/** Whether two passages speak of two papers: of other kinds, or about other things. */
export const isOtherPaper = (one: SignedPaper | null, other: SignedPaper | null): boolean => {
  if (one === null || other === null) return false
  const isShared = [...one.words].some(word => other.words.has(word))
  if (one.kind !== null && other.kind !== null && one.kind !== other.kind) return !isShared
  return one.words.size > 0 && other.words.size > 0 && !isShared
}
