import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CommitmentWords } from './commitment-words.ts'

/** Tokens of a commitment at most. */
const longest = 128

/** Where what is promised ends, inside a clause that ends at `to`: before a contrast, a new clause, a verb of the past. */
export function endOfPromise(from: number, to: number, tokens: Tokens, words: CommitmentWords): number {
  const { lexicon, tag, form } = tokens
  const wordAt = (at: number): string => lexicon.form(lexicon.folded(form[at]!))
  const last = Math.min(to, from + longest)
  for (let at = from + 1; at < last; at++) {
    const word = wordAt(at)
    if (word === ';' || (/^[.?!]$/.test(word) && tag[at] === Tag.PUNCT)) return at
    if (word === ',' && at + 1 < last && words.breaks.has(lexicon.folded(form[at + 1]!))) return at
    if (tag[at] === Tag.CC && at + 1 < last && isPast(at + 1, last)) return wordAt(at - 1) === ',' ? at - 1 : at
  }
  return last

  /** "and thanked", "and also expressed": a new verb of the main clause. */
  function isPast(at: number, end: number): boolean {
    const next = tag[at] === Tag.RB && at + 1 < end ? at + 1 : at
    return tag[next] === Tag.VBD
  }
}
