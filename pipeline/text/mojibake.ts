/**
 * End of a quotation mark, apostrophe or dash that was decoded wrongly, 0 where there is none: GBK bytes read as Latin-1 ("¡¯") or UTF-8
 * bytes read as windows-1252 ("â€™").
 */
export function endOfMojibake(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 0xa1) return GBK.includes(text.charAt(at + 1)) && at + 1 < text.length ? at + 2 : 0
  if (code === 0xe2 && text.charCodeAt(at + 1) === 0x20ac && at + 2 < text.length)
    return UTF8.includes(text.charAt(at + 2)) ? at + 3 : 0
  return 0
}

/** Whether the mark at `at` is an apostrophe or single quotation mark decoded wrongly. */
export function isMojibakeApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const last = text.charCodeAt(at + (code === 0xa1 ? 1 : 2))
  return code === 0xa1
    ? last === 0xae || last === 0xaf
    : last === 0x2122 || last === 0x2dc || last === 0x98 || last === 0x99
}

const GBK = '\u00ae\u00af\u00b0\u00b1\u00aa\u00ad'
const UTF8 = '\u2122\u02dc\u0153\u009d\u201c\u201d\u0093\u0094\u0098\u0099\u009c\u00a6'
