/** Whether a UTF-16 code is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a UTF-16 code is a letter, a combining mark, or half of a letter outside the basic plane. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xad
  if (code < 0x2b0) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x1e00 && code < 0x1f00) return true
  if (code >= 0x2000 && code < 0x2070) return code === 0x200c || code === 0x200d || code === 0x2060
  if (code >= 0xd800 && code < 0xf900) return false
  return OTHER_LETTER.test(String.fromCharCode(code))
}

/** Letters, marks and digits of other scripts. */
const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u

/** Whether a UTF-16 code is white space, a control character or a zero-width space: what no token holds. */
export function isSpace(code: number): boolean {
  if (code < 128) return code <= 32 || code === 0x7f
  if (code < 0x1680) return code === 0xa0 || code === 0x85
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  )
}

/** Whether a UTF-16 code is an upper-case letter of a Latin script. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}

/** Whether a UTF-16 code may stand for an apostrophe inside a word. */
export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4 || code === 96
