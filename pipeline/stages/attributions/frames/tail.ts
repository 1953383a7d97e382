import { Tag } from '../../../text/lexicon.ts'
import { readComplement } from '../complement.ts'
import type { CueEntry } from '../cue-lexicon.ts'
import { coordinators, relativePronouns } from '../function-words.ts'
import { hasClause } from '../has-clause.ts'
import { type ElementRange, isQuotation, type Line } from '../line.ts'
import { phraseEnd } from '../long-phrase.ts'
import { takesHearer } from '../use-complement.ts'
import { isComma, isDash, isStop } from '../word-classes.ts'
import { mentionLinks } from './mention-extent.ts'

/** What stands behind a cue that follows its content. */
export interface Tail {
  readonly to: number
  readonly hearer: ElementRange | null
  /** Whether the content goes on behind a comma. */
  readonly goesOn: boolean
  /** Whether nothing shows that what goes on belongs to the content. */
  readonly isBare: boolean
}

/** What may stand behind a cue that follows its content: a hearer, adverbials, and then an end, a participle, more content. */
export function readTail(line: Line, from: number, limit: number, entry: CueEntry): Tail | undefined {
  let at = from
  let hearer: ElementRange | null = null
  for (let steps = 0; steps < 6; steps++) {
    if (at >= limit || isStop(line, at)) return { to: at, hearer, goesOn: false, isBare: false }
    const complement = readComplement(line, at, limit, entry.lemma)
    if (complement.code === 'END') {
      at = complement.from
      if (at >= limit || isStop(line, at) || isDash(line, at)) return { to: at, hearer, goesOn: false, isBare: false }
      if (coordinators.has(line.word[at]!) || line.word[at] === ')')
        return { to: at, hearer, goesOn: false, isBare: false }
      return afterComma(line, at, limit, hearer)
    }
    if (complement.code === 'Q' && isComma(line, complement.from - 1))
      return { to: complement.from, hearer, goesOn: true, isBare: false }
    if (complement.code.startsWith('P:') || complement.code === 'WH') {
      const next = phraseEnd(line, complement.from + 1, { limit, links: mentionLinks, mayCoordinate: true })
      if (next < 0) return complement.code === 'WH' ? undefined : { to: at, hearer, goesOn: false, isBare: false }
      at = next
    } else if (
      (complement.code === 'NP' || complement.code.startsWith('NPP:')) &&
      complement.hearer &&
      takesHearer(entry) &&
      !hearer
    ) {
      hearer = complement.hearer
      at = complement.hearer.to
    } else if (complement.code === 'O' && isQuotation(line, from - 1))
      return { to: at, hearer, goesOn: false, isBare: false }
    else return undefined
  }
  return undefined
}

/**
 * What stands behind "X said" after a quotation and is not read: skipped to the next comma. Behind one that ends like
 * speech even what looks like a clause ("said that night", "said when asked about it").
 */
export function looseTail(
  line: Line,
  from: number,
  limit: number,
  entry: CueEntry,
  isSpeech: boolean,
): Tail | undefined {
  const { code } = readComplement(line, from, limit, entry.lemma)
  if ((isSpeech ? another : clausal).test(code)) return undefined
  let at = from
  while (at < limit && at - from < 24 && !isComma(line, at) && !isStop(line, at)) at++
  return { to: at, hearer: null, goesOn: false, isBare: false }
}

const clausal = /^(?:THAT|CL|TO|COLON|QM?|NPTHAT|NPQ)$/
const another = /^(?:COLON|QM?|NPQ)$/

function afterComma(line: Line, comma: number, limit: number, hearer: ElementRange | null): Tail {
  const next = comma + 1
  if (next >= limit) return { to: comma, hearer, goesOn: false, isBare: false }
  const word = line.word[next]!
  if (isQuotation(line, next)) return { to: next, hearer, goesOn: true, isBare: false }
  if (line.tag[next] === Tag.VBG || relativePronouns.has(word) || coordinators.has(word) || word === 'according') {
    return { to: comma, hearer, goesOn: false, isBare: false }
  }
  if (word === 'as' || word === 'when' || word === 'after' || word === 'while' || word === 'with' || word === 'in')
    return { to: comma, hearer, goesOn: false, isBare: false }
  return { to: next, hearer, goesOn: true, isBare: !hasClause(line, next, limit) && limit - next < 3 }
}
