import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

const mostBehind = 24
const later = new Set(['before', 'after', 'until', 'while', 'because', 'as', 'than'])

/** Where what hangs on a noun ends: at a verb that is no participle, a conjunction with a clause, or a mark. */
export const endOfPhrase = ({ segments: { tokens }, mentionOf }: Reading, sentence: TokenRange, to: number): number => {
  let end = to
  for (; end < sentence.to && end - to < mostBehind; end++) {
    if (mentionOf[end]! >= 0) continue
    const tag = tokens.tag[end]!
    if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD || tag === Tag.VB) break
    if (tag === Tag.WDT || tag === Tag.WP || tag === Tag.WRB || tag === Tag.CC) break
    if (tag === Tag.IN && later.has(tokens.lexicon.form(tokens.form[end]!))) break
    if (tag === Tag.PUNCT && tokens.lexicon.form(tokens.form[end]!) !== '-') {
      if (tokens.lexicon.form(tokens.form[end]!) !== '(') break
      while (end < sentence.to && tokens.lexicon.form(tokens.form[end]!) !== ')' && end - to < mostBehind) end++
    }
  }
  return Math.min(end, sentence.to)
}
