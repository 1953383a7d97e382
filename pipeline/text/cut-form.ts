import { isDigit, isLetter, isUpper } from './characters.ts'
import { fold } from './fold.ts'
import type { WordList } from './words.ts'

/**
 * Length of the first token in a form that holds several, 0 where it is one: clitics ("Vietnam's", "don't"), words glued to digits
 * ("the12", "3with"), a lower-case word glued to a name ("regardsVietnam"), and an unknown lower-case word that is two known ones with a
 * function word at one end ("ofthe", "hissupport").
 */
export function cutForm(form: string, words: WordList): number {
  if (form.length < 2 || form.length > LONGEST_CUT) return 0
  return cutClitic(form) || cutGlued(form, words)
}

/** Longer forms are no words of English with something attached. */
const LONGEST_CUT = 48

/** Endings that are tokens of their own, folded. */
const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/

function cutClitic(form: string): number {
  if (!HOLDS_APOSTROPHE.test(form)) return 0
  const folded = fold(form)
  const clitic = CLITIC.exec(folded)
  if (!clitic || clitic.index === 0) return 0
  // Folding may change the length: "¡¯" is one apostrophe. The letters behind the mark stay the same in number.
  const mark = clitic[0].startsWith('n') ? 1 : 0
  const behind = clitic[0].length - 1 - mark
  let at = form.length - behind - 1
  while (at > 0 && !isLetter(form.charCodeAt(at - 1)) && !isDigit(form.charCodeAt(at - 1)) && form[at - 1] !== '.') at--
  if (form.charCodeAt(at - 1) === 0xe2) at--
  return at - mark
}

const HOLDS_APOSTROPHE = /['’‘`´ʼ¯®€]/

function cutGlued(form: string, words: WordList): number {
  const end = wholeRun(form)
  if (end === 0) return 0
  if (end < form.length)
    return isDigit(form.charCodeAt(0)) ? cutAfterDigits(form, end, words) : cutBeforeDigits(form, end, words)
  return cutAtCapital(form, words) || cutFunctionWord(form, words)
}

/** End of the first run of letters or of digits; 0 if another run follows than one of the other kind ("the13th" is one more). */
function wholeRun(form: string): number {
  const digits = isDigit(form.charCodeAt(0))
  let end = 0
  while (end < form.length && isDigit(form.charCodeAt(end)) === digits && (digits || isLetter(form.charCodeAt(end))))
    end++
  for (let i = end; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (!isLetter(code) && !isDigit(code)) return 0
    if (digits && isDigit(code)) return 0
  }
  return end
}

/** Letters that belong to the number before them. */
const UNIT = /^(?:st|nd|rd|th|s|[a-z]|[ap]m|km|kg|cm|mm|ft|mph|kph|mw|kw|gb|bn|mn|tn|k|m|x)$/i

function cutAfterDigits(form: string, end: number, words: WordList): number {
  const rest = form.slice(end)
  return !UNIT.test(rest) && !isAllUpper(rest) && words.has(fold(rest)) ? end : 0
}

function cutBeforeDigits(form: string, end: number, words: WordList): number {
  const word = form.slice(0, end)
  return end > 1 && !isAllUpper(word) && words.has(fold(word)) ? end : 0
}

function isAllUpper(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isUpper(text.charCodeAt(i))) return false
  return true
}

/** "regardsVietnam", but not "iPhone", "McCain": what stands before the capital must be a whole lower-case word. */
function cutAtCapital(form: string, words: WordList): number {
  let at = 0
  while (at < form.length && !isUpper(form.charCodeAt(at))) at++
  if (at < 2 || at > form.length - 3) return 0
  return words.has(fold(form.slice(0, at))) ? at : 0
}

/** Both halves known, one of them among the words that are found glued: the longest such first half. */
function cutFunctionWord(form: string, words: WordList): number {
  if (form.length < 5 || form.length > 24 || !LOWER.test(form) || words.has(form)) return 0
  for (let at = form.length - 2; at >= 2; at--) {
    const left = words.get(form.slice(0, at))
    const right = left && words.get(form.slice(at))
    if (!right) continue
    const isLastGlue = right.kind === 'glue' || right.kind === 'glue-last'
    if (left.kind === 'glue' ? isLastGlue || form.length - at > 2 : isLastGlue && (at > 2 || left.kind === 'glue-last'))
      return at
  }
  return 0
}

const LOWER = /^[a-z]+$/
