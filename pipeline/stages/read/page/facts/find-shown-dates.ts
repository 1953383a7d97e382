import { monthOfName } from './month-names.ts'

/** A date inside the words around it, in a form that `parseDate` reads, and what the words before it call it. */
export interface FoundDate {
  readonly words: string
  readonly fact: 'published' | 'modified'
}

/**
 * One expression a form, all short: the engine throws away what it compiled when memory is tight, and a long list of
 * months cost more to compile than to use.
 */
const forms: readonly { readonly pattern: RegExp; readonly read: (match: RegExpMatchArray) => string | undefined }[] = [
  {
    pattern: /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?:T[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?/gi,
    read: ([written]) => written,
  },
  {
    pattern: /(?<![^\s(|,:;.-])([^\s\d.,]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d)/gi,
    read: ([, month = '', day = '', year = '']) => dateWithMonth(year, month, day),
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?: of| de)?[ -]([^\s\d.,-]{3,10})\.?,?(?: de)?[ -]((?:19|20)\d\d)(?!\d)/gi,
    read: ([, day = '', month = '', year = '']) => dateWithMonth(year, month, day),
  },
  { pattern: /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d(?!\d)/g, read: ([written]) => written },
  {
    pattern: /((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g,
    read: ([, year, month, day]) => `${year}-${month}-${day}`,
  },
  {
    pattern: /ngày (\d{1,2}) tháng (\d{1,2}),? năm ((?:19|20)\d\d)/gi,
    read: ([, day, month, year]) => `${year}-${month}-${day}`,
  },
]
const dateWithMonth = (year: string, name: string, day: string): string | undefined => {
  const month = monthOfName(name)
  return month === undefined ? undefined : `${year}-${month}-${day}`
}

const year = /(?:19|20)\d\d/
const changed = /updat|modif|revis|edited|changed|amended|correct/i
const first = /publish|post|first|creat|issued|released|filed/i

/** The dates in at most 200 characters of words that a reader sees: "Published Nov 19, 2019. Updated Nov 20, 2019". */
export const findShownDates = (shown: string, names = ''): FoundDate[] => {
  const words = shown.slice(0, 200).replaceAll(/\s+/g, ' ')
  if (!year.test(words)) return []
  const places = forms
    .flatMap(({ pattern, read }) =>
      [...words.matchAll(pattern)].map(match => ({
        date: read(match),
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from)
  const found: FoundDate[] = []
  let labelFrom = 0
  for (const { date, from, to } of places) {
    if (date === undefined || from < labelFrom) continue
    found.push({ words: date, fact: factOfLabel(words.slice(labelFrom, from), found.length === 0 ? names : '') })
    labelFrom = to
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
