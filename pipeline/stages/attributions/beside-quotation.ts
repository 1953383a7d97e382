import { Tag } from '../../text/lexicon.ts'
import { beForms, doForms, haveForms } from './function-words.ts'
import { isQuotation, type Line } from './line.ts'

/** Whether a quotation stands within a short noun phrase of the verb: whatever the verb, it then says how somebody spoke. */
export function isBesideQuotation(line: Line, at: number): boolean {
  if ((line.tag[at] !== Tag.VBD && line.tag[at] !== Tag.VBZ) || isAuxiliary(line.word[at]!)) return false
  const behind = line.word[at + 1] === ':' && at + 2 < line.size && isLongQuotation(line, at + 2)
  if (behind) return true
  for (let before = at - 1; before >= 0 && at - before < 7; before--)
    if (isQuotation(line, before)) return isLongQuotation(line, before) && isSetOff(line, before)
  return false
}

const isAuxiliary = (word: string): boolean => beForms.has(word) || haveForms.has(word) || doForms.has(word)

const setOffMarks = new Set([',', '.', '?', '!', '—', '…', '–'])

/** Whether a quotation ends like speech: with a mark inside or a comma behind. */
export function isSetOff(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  return line.word[at + 1] === ',' || setOffMarks.has(lexicon.form(form[line.to[at]! - 2]!))
}

/** Whether an element is a quotation of more than three words. */
export const isLongQuotation = (line: Line, at: number): boolean =>
  isQuotation(line, at) && line.to[at]! - line.from[at]! > 5
