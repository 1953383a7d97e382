import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { type Line, quotationWord } from './line.ts'
import { repairTags } from './repair-tags.ts'

/** What is known of the article's tokens when its lines are read. */
export interface Marks {
  /** For each token the index of the outermost quotation that starts there, or -1. */
  readonly starts: Int32Array
  /** For each token 1 where it is part of a name: it is tagged as one, whatever else the word may be. */
  readonly isName: Uint8Array
  /** For each token 1 where it is part of the name of a country or an organization. */
  readonly isParty: Uint8Array
}

/** The line over a token range. Quotations that lie inside become elements; one that sticks out does not. */
export function readLine(
  segments: Segments,
  range: TokenRange,
  { starts, isName }: Pick<Marks, 'starts' | 'isName'>,
): Line {
  const { tokens, quotations } = segments
  const { lexicon } = tokens
  const length = range.to - range.from
  const from = new Int32Array(length)
  const to = new Int32Array(length)
  const tag = new Uint8Array(length)
  const word: string[] = []
  let size = 0
  for (let token = range.from; token < range.to; size++) {
    const quotation = quotations[starts[token] ?? -1]
    from[size] = token
    if (quotation && quotation.to <= range.to) {
      token = quotation.to
      tag[size] = Tag.NN
      word.push(quotationWord)
    } else {
      const form = tokens.form[token]!
      const own = tokens.tag[token]!
      tag[size] = isName[token] && own >= Tag.VB && own <= Tag.RP ? Tag.NNP : own
      word.push(lexicon.form(lexicon.folded(form)))
      token++
    }
    to[size] = token
  }
  const line = { segments, size, from, to, tag, word }
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
