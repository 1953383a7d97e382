import { isDigit, isLetter, isUpper } from './characters.ts'
import { FormFlag } from './lexicon.ts'

/** The `FormFlag` bits of a form. */
export function formFlags(form: string): number {
  let letters = 0
  let upper = 0
  let digits = 0
  let others = 0
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (isDigit(code)) digits++
    else if (isLetter(code)) {
      letters++
      if (isUpper(code)) upper++
    } else others++
  }
  if (letters === 0 && digits === 0) return FormFlag.Punctuation | (QUOTE_MARK.test(form) ? FormFlag.QuoteMark : 0)
  let flags = letters > 0 ? FormFlag.Word : 0
  if (isUpper(form.charCodeAt(0))) flags |= FormFlag.Capitalized
  if (letters >= 2 && upper === letters) flags |= FormFlag.AllCaps
  if (upper === letters && upper > 0 && (letters >= 2 || digits > 0)) flags |= FormFlag.Acronym
  if (digits > 0 && letters <= 2 && form.length <= 40) {
    if (ORDINAL.test(form)) flags |= FormFlag.Number | FormFlag.Ordinal
    else if (NUMBER.test(form)) flags |= FormFlag.Number
    if (letters === 0 && others === 0 && YEAR.test(form)) flags |= FormFlag.Year
  }
  return flags
}

const QUOTE_MARK = /^(?:["'`´‘’‚‛“”„‟«»‹›＂]|''|``|¡[®¯°±]|â€[^¦])$/
const ORDINAL = /^\d{1,6}(?:st|nd|rd|th)$/i
const NUMBER = /^[\d.,:/-]+s?$/
const YEAR = /^(?:1[89]\d\d|20\d\d|2100)$/
