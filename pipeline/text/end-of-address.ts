import { isDigit, isLetter, isSpace, isUpper } from './characters.ts'

/**
 * End of the web or mail address whose first part ends at `at` (a dot, colon, slash or at sign), or `at` where there is none:
 * "https://…", "www.…", "name@host.org", and a bare host with a well-known ending.
 */
export function endOfAddress(text: string, start: number, at: number, to: number): number {
  const mark = text[at]
  if (at - start > LONGEST_PART) return at
  const first = text.slice(start, at).toLowerCase()
  if (mark === ':') return isScheme(first) && text.startsWith('//', at + 1) ? endOfUrl(text, at + 3, to) : at
  if (mark === '.' && first === 'www') return endOfUrl(text, at + 1, to)
  if (mark === '@') return endOfMail(text, at, to)
  if (mark !== '.') return at
  const end = endOfLabels(text, at, to)
  if (text[end] === '@') return endOfMail(text, end, to) > end ? endOfMail(text, end, to) : at
  const lastDot = text.lastIndexOf('.', end - 1)
  return lastDot >= at && HOSTS.has(text.slice(lastDot + 1, end))
    ? text[end] === '/'
      ? endOfUrl(text, end, to)
      : end
    : at
}

/** Longest first part of an address, and longest stretch looked at behind it. */
const LONGEST_PART = 64

const isScheme = (word: string): boolean => word === 'http' || word === 'https' || word === 'ftp'

/** Endings that no word of running text has: "example.com" is a host, "spring.it" two words. */
const HOSTS: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'mil',
  'info',
  'vn',
  'uk',
  'jp',
  'eu',
  'cn',
  'ru',
  'fr',
  'de',
  'tv',
  'io',
  'html',
  'php',
])

function endOfUrl(text: string, from: number, to: number): number {
  let end = from
  while (end < to) {
    const code = text.charCodeAt(end)
    if (isSpace(code) || code === 34 || code === 60 || code === 62 || code >= 0x2010) break
    end++
  }
  while (end > from && CLOSING.includes(text[end - 1]!)) end--
  return end
}

/** Marks that end the sentence rather than the address. */
const CLOSING = '.,;:!?)]}\'"'

function endOfMail(text: string, at: number, to: number): number {
  const end = endOfLabels(text, at + 1, to)
  const dot = text.indexOf('.', at)
  return dot > at + 1 && dot < end ? end : at
}

/** End of a stretch of host labels or mail parts, without a dot at its end. */
function endOfLabels(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_PART)
  let end = from
  while (end < limit) {
    const code = text.charCodeAt(end)
    // "example.com.He": the host ends before a glued sentence.
    if (isUpper(code) && text[end - 1] === '.') break
    if (!isDigit(code) && !(isLetter(code) && code < 128) && code !== 45 && code !== 46 && code !== 95 && code !== 43)
      break
    end++
  }
  while (end > from && (text[end - 1] === '.' || text[end - 1] === '-')) end--
  return end
}
