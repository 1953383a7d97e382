/**
 * The form that matching compares: lower case, no diacritics ("Hà Nội" → "ha noi", đ → d), straight quotes and
 * apostrophes, mojibake ones too ("China¡¯s" → "china's"), every dash a hyphen. Idempotent. Never shown to anybody.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text
  const lower = text.toLowerCase()
  if (isFolded(lower)) return lower
  return lower
    .replace(MOJIBAKE, repair)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(ODD, character => PLAIN[character] ?? '')
    .toLowerCase()
}

/** ASCII without capitals: nothing to do. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 126 || (code > 64 && code < 91) || code === 96) return false
  }
  return true
}

/** Combining marks, soft hyphens, joiners and zero-width characters. */
const MARKS = /[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff]/gu

/** Two families: GBK bytes read as Latin-1 ("¡¯") and UTF-8 bytes read as windows-1252 ("â€™", here in lower case). */
const MOJIBAKE = /¡[®¯°±ª\u00ad]|â€[™˜œ\u009d“”\u0093\u0094\u0098\u0099\u009c¦]/g

function repair(marks: string): string {
  const last = marks.charCodeAt(marks.length - 1)
  if (marks.charCodeAt(0) === 0xa1)
    return last === 0xae || last === 0xaf ? "'" : last === 0xaa ? '-' : last === 0xad ? '...' : '"'
  if ('™˜\u0098\u0099'.includes(marks.charAt(2))) return "'"
  return marks.charAt(2) === '¦' ? '...' : '“”\u0093\u0094'.includes(marks.charAt(2)) ? '-' : '"'
}

const ODD = /[đðøłßæœþħŧıŋ‘’‚‛′‵´`ʼʻ＇“”„‟″‶«»＂‐‑‒–—―−…]/g

const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '‵': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  ʻ: "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '‶': '"',
  '«': '"',
  '»': '"',
  '＂': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
}
