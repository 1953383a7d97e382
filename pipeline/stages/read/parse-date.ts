const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ,|].{0,40}|z|[+-]\d\d:?\d\d)?$/
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:t?\d{4}(?:\d\d)?(?:\.\d{1,9})?(?:z|[+-]\d\d:?\d\d)?)?$/
const epoch = /^(?:\/date\()?(\d{9,10})(?:\d{3}|\d{6}|\d{9}|\.\d{1,9})?(?:[+-]\d{4})?(?:\)\/)?$/
const dayFirst = /^(?:[a-z]{3,9}(?:\.?,? |,))?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ /-]([a-z]{3,9})\.?,?[ /-](\d{4})\b/
/** "Sun, 06 Nov 94 08:49:37 GMT" (RFC 822), with the time, for else it may be anything. */
const shortYear = /^(?:[a-z]{3,9}(?:\.?,? |,))?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d\d) \d{1,2} ?: ?\d\d/
const monthFirst = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/
const monthOnly = /^([a-z]{3,9})\.?,? (\d{4})$/
const slashes = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})\b/
/** "Wed Nov 20 13:02:00 EST 2019", as programs print it. */
const yearLast = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) [\d:]{5,8}(?: [a-z+\d:-]{1,9})? (\d{4})$/
/** "13:02 GMT, 20 November 2019", "1:02 p.m. ET, Wed November 20, 2019": the time before the date. */
const timeFirst =
  /^\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?(?:utc|(?!oct|sept)[a-z]{1,3}t)\b\)?)?,? (?:on |[|-] )?/

/**
 * A date as people and pages write it ("2024-06-01T08:00:00+07:00", "June 1, 2024", "Sat, 1 Jun 2024", "13/06/2024",
 * "20240601", "1717200000" in seconds or their fractions) as EDTF at the precision given: 2024, 2024-06 or 2024-06-01, in the
 * writer's own time zone, or in UTC where seconds are counted. Null where it is none, or where day and month cannot be
 * told apart ("06/07/2024"; with points, "06.07.2024", the day comes first).
 */
export const parseDate = (words: string): string | null => {
  const text = words.slice(0, 200).trim().replaceAll(/\s+/g, ' ').slice(0, 80).toLowerCase().replace(timeFirst, '')
  let match = compact.exec(text)
  if (match) return edtf(match[1]!, match[2], match[3])
  match = epoch.exec(text)
  if (match) return new Date(Number(match[1]) * 1000).toISOString().slice(0, 10)
  match = iso.exec(text)
  if (match) return edtf(match[1]!, match[2], match[3])
  match = dayFirst.exec(text)
  if (match) return edtf(match[3]!, monthNumber(match[2]!), match[1])
  match = shortYear.exec(text)
  if (match) return edtf(`${Number(match[3]) < 50 ? 20 : 19}${match[3]}`, monthNumber(match[2]!), match[1])
  match = monthFirst.exec(text) ?? yearLast.exec(text)
  if (match) return edtf(match[3]!, monthNumber(match[1]!), match[2])
  match = monthOnly.exec(text)
  if (match) return edtf(match[2]!, monthNumber(match[1]!))
  match = slashes.exec(text)
  if (!match) return null
  const [, first, mark, second, year] = match
  // With points the day comes first wherever dates are written so; slashes and hyphens are used both ways.
  const isDayFirst = Number(first) > 12 || (mark === '.' && Number(second) <= 12)
  if (Number(first) === Number(second) || isDayFirst) return edtf(year!, second, first)
  return Number(second) > 12 ? edtf(year!, first, second) : null
}

/** The date that a file name holds as 2024-06-01, 2024_06_01, 2024.06.01 or 20240601; null where it has none. */
export const dateOfFileName = (name: string): string | null => {
  const base = name.slice(name.lastIndexOf('/') + 1)
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(base)
  return match ? edtf(match[1]!, match[3], match[4]) : null
}

const monthNumber = (name: string): string => {
  const index = months.indexOf(name.slice(0, 3))
  return index < 0 ? '0' : String(index + 1)
}

/** Null unless the calendar has such a day. */
const edtf = (year: string, month?: string, day?: string): string | null => {
  if (month === undefined) return year
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)]
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  const parts = day === undefined ? [month] : [month, day]
  return [year, ...parts.map(part => part.padStart(2, '0'))].join('-')
}
