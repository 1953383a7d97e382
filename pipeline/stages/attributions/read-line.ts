import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { type Line, quotationWord } from './line.ts'
import { repairTags } from './repair-tags.ts'
import { Kind, type KindOf } from './word-kinds.ts'

/** What is known of the article's tokens when its lines are read. */
export interface Marks {
  /** For each token the index of the outermost quotation that starts there, or -1. */
  readonly starts: Int32Array
  /** For each token 1 where it is part of a name: it is tagged as one, whatever else the word may be. */
  readonly isName: Uint8Array
  /** For each token 1 where it is part of the name of a country or an organization. */
  readonly isParty: Uint8Array
  readonly kindOf: KindOf
}

/** The line over a token range. Quotations that lie inside become elements; one that sticks out does not. */
export function readLine(
  segments: Segments,
  range: TokenRange,
  { starts, isName, kindOf }: Pick<Marks, 'starts' | 'isName' | 'kindOf'>,
): Line {
  const { tokens, quotations } = segments
  const { lexicon } = tokens
  // plain arrays: most lines are short, and a typed array costs more to make than they cost to fill
  const from: number[] = []
  const to: number[] = []
  const tag: number[] = []
  const word: string[] = []
  const kind: number[] = []
  let kinds = 0
  let size = 0
  for (let token = range.from; token < range.to; size++) {
    const quotation = quotations[starts[token] ?? -1]
    from.push(token)
    if (quotation && quotation.to <= range.to) {
      token = quotation.to
      tag.push(Tag.NN)
      word.push(quotationWord)
      kind.push(Kind.Quotation)
    } else {
      const form = tokens.form[token]!
      const own = tokens.tag[token]!
      tag.push(isName[token] && own >= Tag.VB && own <= Tag.RP ? Tag.NNP : own)
      word.push(lexicon.form(lexicon.folded(form)))
      kind.push(kindOf(form))
      token++
    }
    to.push(token)
    kinds |= kind[size]!
  }
  const line = { segments, size, from, to, tag, word, kind, kinds }
  repairTags(line)
  return line
}

/** For each token the index of the outermost quotation that starts there, or -1. */
export function quotationStartsOf({ tokens, quotations }: Segments): Int32Array {
  const starts = new Int32Array(tokens.count).fill(-1)
  quotations.forEach((quotation, index) => {
    if (quotation.parent < 0) starts[quotation.from] = index
  })
  return starts
}
