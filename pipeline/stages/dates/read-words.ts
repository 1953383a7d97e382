const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const QUARTERS = ['first', 'second', 'third', 'fourth']
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** 1 to 12 of an English month's name or its first letters; null for another word. */
export const monthNumber = (word: string): number | null => place(MONTHS, word.slice(0, 3))

/** 1 for Monday to 7 for Sunday of a weekday's name or its first letters; null for another word. */
export const weekdayNumber = (word: string): number | null => place(WEEKDAYS, word.slice(0, 3))

/** EDTF's number of a season, 21 for spring; null for another word. */
export const seasonNumber = (word: string): number | null => {
  const number = place(SEASONS, word === 'fall' ? 'autumn' : word)
  return number === null ? null : number + 20
}

/** 1 to 4 of "first" to "fourth"; 4 for the last. */
export const quarterNumber = (word: string): number => place(QUARTERS, word) ?? QUARTERS.length

const place = (words: readonly string[], word: string): number | null => {
  const index = words.indexOf(word.toLowerCase())
  return index < 0 ? null : index + 1
}

/** The day of the month that "7", "07" or "27th" tells; null for another number. */
export const dayNumber = (form: string): number | null => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(form)?.[1]
  const day = Number(digits)
  return digits !== undefined && day >= 1 && day <= 31 ? day : null
}

/** Both days of "4-6"; null for another form. */
export const dayRange = (form: string): readonly [number, number] | null => {
  const [from, to, ...others] = form.split('-').map(dayNumber)
  return others.length === 0 && from && to && to > from ? [from, to] : null
}
