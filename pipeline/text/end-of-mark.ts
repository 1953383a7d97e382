import { isDigit, isLetter } from './characters.ts'
import { endOfMojibake } from './mojibake.ts'

/**
 * End of the token that starts at a character that is neither letter, digit nor space: one character, but for runs of dots or dashes,
 * "./.", doubled quotes, mojibake marks, handles and hash tags, and surrogate pairs.
 */
export function endOfMark(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0
  if (code === DOT) {
    if (next === SLASH && at + 2 < to && text.charCodeAt(at + 2) === DOT) return at + 3
    return endOfRun(text, at, to, DOT)
  }
  if (code === HYPHEN || code === EM_DASH || code === EN_DASH) return endOfRun(text, at, to, code)
  if ((code === APOSTROPHE || code === GRAVE) && next === code) return at + 2
  if ((code === AT || code === HASH) && isLetter(next)) return endOfHandle(text, at + 1, to)
  if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) return at + 2
  return Math.min(endOfMojibake(text, at) || at + 1, to)
}

const DOT = 46
const SLASH = 47
const HYPHEN = 45
const EN_DASH = 0x2013
const EM_DASH = 0x2014
const APOSTROPHE = 39
const GRAVE = 96
const AT = 64
const HASH = 35
const UNDERSCORE = 95

function endOfRun(text: string, at: number, to: number, code: number): number {
  let end = at + 1
  while (end < to && text.charCodeAt(end) === code) end++
  return end
}

function endOfHandle(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    const code = text.charCodeAt(end)
    if (!isLetter(code) && !isDigit(code) && code !== UNDERSCORE) break
    end++
  }
  return end
}
