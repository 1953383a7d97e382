import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { Reading } from './reading.ts'

/** Types whose occasions bear names of their own. */
const named: ReadonlySet<string> = new Set(['exercise', 'patrol'])

/** "exercise Vento Leste", "the Griffin Storm manoeuvres", "Vento Leste, an exercise": a name of its own. */
export const hasName = (
  reading: Reading,
  sentence: TokenRange,
  { from, to, type }: Trigger,
  start: number,
): boolean => {
  if (to < sentence.to && isName(to)) return true
  if (!named.has(type)) return false
  if (from - 1 > sentence.from && isName(from - 1)) return true
  const { lexicon, form } = reading.segments.tokens
  return start - 2 >= sentence.from && lexicon.form(form[start - 1]!) === ',' && isName(start - 2)

  function isName(at: number): boolean {
    const { tokens } = reading.segments
    if (tokens.tag[at] !== Tag.NNP || reading.mentionOf[at]! >= 0 || reading.dateOf[at]! >= 0) return false
    return (
      (tokens.lexicon.flags(tokens.form[at]!) & FormFlag.Capitalized) !== 0 &&
      !reading.words.times.has(reading.folded(at))
    )
  }
}
