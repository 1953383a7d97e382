import { foreignForms, isoOfForeign } from './month-names.ts'

/** A date inside the words around it, as written, and what the words before it call it. */
export interface FoundDate {
  readonly words: string
  readonly fact: 'published' | 'modified'
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const forms = new RegExp(
  [
    '\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:t[\\d:.]{4,15}(?:z|[+-]\\d\\d:?\\d\\d)?)?',
    `\\b${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](?:19|20)\\d\\d\\b`,
    '\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d\\b',
    ...foreignForms,
  ].join('|'),
  'giu',
)
const year = /(?:19|20)\d\d/
const changed = /updat|modif|revis|edited|changed|amended|correct/i
const first = /publish|post|first|creat|issued|released|filed/i

/** The dates in at most 200 characters of words that a reader sees: "Published Nov 19, 2019. Updated Nov 20, 2019". */
export const findShownDates = (shown: string, names = ''): FoundDate[] => {
  const words = shown.slice(0, 200).replaceAll(/\s+/g, ' ')
  if (!year.test(words)) return []
  const found: FoundDate[] = []
  let from = 0
  for (const match of words.matchAll(forms)) {
    const fact = factOfLabel(words.slice(from, match.index), found.length === 0 ? names : '')
    found.push({ words: isoOfForeign(match[0]) ?? match[0], fact })
    from = match.index + match[0].length
  }
  return found
}

/** What the words before a date, or else the names of its element, call it. */
export const factOfLabel = (label: string, names: string): FoundDate['fact'] =>
  changed.test(label) || (!first.test(label) && changed.test(names) && !first.test(names)) ? 'modified' : 'published'

/** The day that an address has in its path, as 2019-11-20: "/2019/11/20/", "/2019/nov/20/", "-20191120". */
export const dateOfAddress = (address: string): string | undefined => {
  const path = address.slice(0, 600).replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '')
  const match =
    /[/_-]((?:19|20)\d\d)([/-])(\d\d?|[a-z]{3})\2(\d\d?)(?=[/_-]|$)/i.exec(path) ??
    /[/_-]((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/._-]|$)/.exec(path)
  return match === null
    ? undefined
    : /\d/.test(match[3]!)
      ? `${match[1]}-${match[3]}-${match[4]}`
      : `${match[4]} ${match[3]} ${match[1]}`
}
