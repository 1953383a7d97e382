import { isApostrophe, isDigit, isLetter, isUpper } from './characters.ts'
import { endOfAddress } from './end-of-address.ts'
import type { Lexicon } from './lexicon.ts'
import { endOfMojibake, isMojibakeApostrophe } from './mojibake.ts'

/**
 * End of the word that starts at a letter or digit: letters and digits with inner apostrophes and hyphens, numbers with separators,
 * initials and abbreviations with their dots, "ADMM+", "R&D", web and mail addresses. Reads each character once or twice.
 */
export function endOfWord(text: string, start: number, to: number, lexicon: Lexicon): number {
  let at = start
  for (;;) {
    at = endOfRun(text, at, to)
    if (at >= to) return to
    const code = text.charCodeAt(at)
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0
    const before = text.charCodeAt(at - 1)
    if (code <= 32) return at
    if (code === DOT) {
      const end = endOfDotted(text, start, at, to, next, lexicon)
      if (end === at || !mayGoOn(text, at, next)) return end
      at = end
    } else if (code === COMMA) {
      if (!isThousands(text, start, at, to)) return at
      at++
    } else if (isJoiner(code)) {
      if (!isLetter(next) && !isDigit(next)) return at
      at++
    } else if (isApostrophe(code)) {
      // Nothing behind it: a mark of its own, a plural's possessive or a closing quotation mark.
      if (!isLetter(next) || !(isLetter(before) || before === DOT || isDigit(before))) return at
      at++
    } else if (code === PLUS) {
      if (isDigit(before) && isDigit(next)) at++
      else return isUpper(before) && isUpper(text.charCodeAt(at - 2)) && !isLetter(next) && !isDigit(next) ? at + 1 : at
    } else if (code === AMPERSAND) {
      if (!isUpper(before) || !isUpper(next)) return at
      at++
    } else if (code === COLON || code === SLASH) {
      const end = endOfAddress(text, start, at, to)
      if (end > at) return end
      if (!isDigit(before) || !isDigit(next) || !isDigit(text.charCodeAt(start))) return at
      at++
    } else if (code === AT) {
      const end = endOfAddress(text, start, at, to)
      return end > at ? end : at
    } else {
      const end = endOfMojibake(text, at)
      if (end === 0 || end >= to || !isMojibakeApostrophe(text, at) || !isLetter(text.charCodeAt(end))) return at
      at = end
    }
  }
}

const DOT = 46
const COMMA = 44
const PLUS = 43
const AMPERSAND = 38
const COLON = 58
const SLASH = 47
const AT = 64

const isJoiner = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011 || code === 95

function endOfRun(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code)) break
    if (code === 0xe2 && text.charCodeAt(at + 1) === 0x20ac) break
    at++
  }
  return at
}

/** Whether a word may go on behind a dot of its own: digits of a number, a further initial, a hyphen, an apostrophe. */
function mayGoOn(text: string, dot: number, next: number): boolean {
  if (isDigit(next)) return isDigit(text.charCodeAt(dot - 1))
  if (isLetter(next)) return !isLetter(text.charCodeAt(dot + 2)) || text.charCodeAt(dot + 2) === DOT
  return isJoiner(next) || isApostrophe(next)
}

/** End of the word so far with its dot, or `at` where the dot is none of its own. */
function endOfDotted(text: string, start: number, at: number, to: number, next: number, lexicon: Lexicon): number {
  const before = text.charCodeAt(at - 1)
  if (isDigit(before)) return isDigit(next) ? at + 1 : at
  // "U.N.", "China-U.S."
  const isInitial = at - start === 1 || text.charCodeAt(at - 2) === DOT || isJoiner(text.charCodeAt(at - 2))
  if (isInitial) {
    // "U.N.", "a.m.", "U.S": a single letter follows, which no further letter follows.
    if (isLetter(next) && !isLetter(text.charCodeAt(at + 2))) return at + 1
    const isDotted = at - start > 1
    return isDotted || (isUpper(before) && !isPronoun(text, at)) ? at + 1 : at
  }
  if (isLetter(next)) {
    const end = endOfAddress(text, start, at, to)
    if (end > at) return end
    if (text.charCodeAt(at + 2) === DOT && isAbbreviation(text, start, at + 2, to, lexicon)) return at + 1
  }
  return isAbbreviation(text, start, at, to, lexicon) ? at + 1 : at
}

const isPronoun = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 73 && text.charCodeAt(at + 1) !== 32

/** Longest abbreviation that the word list may hold, without its dot. */
const LONGEST_ABBREVIATION = 9

function isAbbreviation(text: string, start: number, at: number, to: number, lexicon: Lexicon): boolean {
  if (at - start > LONGEST_ABBREVIATION) return false
  const kind = lexicon.abbreviation(lexicon.internBetween(text, start, at))
  if (kind !== 'number') return kind !== null
  const digit = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
  return digit < to && isDigit(text.charCodeAt(digit))
}

/** Whether the comma at `at` stands between a number's first one to three digits, or a group of three, and just three more. */
function isThousands(text: string, start: number, at: number, to: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(start))) return false
  for (let i = 1; i <= 3; i++) if (at + i >= to || !isDigit(text.charCodeAt(at + i))) return false
  return at + 4 >= to || !isDigit(text.charCodeAt(at + 4))
}
