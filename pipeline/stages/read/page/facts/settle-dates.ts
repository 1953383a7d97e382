import { parseDate } from '../../parse-date.ts'
import { findShownDates } from './find-shown-dates.ts'
import { plainWords } from './plain-words.ts'
import { readAmbiguousDate } from './slash-order.ts'
import type { Claim } from './trust.ts'

/** Both dates, and what was found wrong with others. */
export interface SettledDates {
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly doubts: readonly string[]
}

/** Days that programs write where they have none. */
const placeholders = /^(?:0|1[0-7]|1970-01-01|1969-12-31|1900-01-01|1899-12-3|1980-01-01|2[1-9]|[3-9])/
/** Days between two statements of the same date that are worth a doubt. */
const far = 7

/** A date of publication that lies further behind the last change, in days, is a slip or a placeholder. */
const mostBehind = 730

/** The dates of the most trusted places, those to the day first; `hosts` tell how a day is written where that is open. */
export const settleDates = (
  published: readonly Claim[],
  modified: readonly Claim[],
  hosts: readonly string[],
): SettledDates => {
  const doubts: string[] = []
  const other = chooseDate(modified) ?? chooseAmbiguous(modified, hosts)
  const isPossible = ({ edtf }: StatedDate): boolean =>
    other === undefined || edtf < other || days(edtf, other) <= mostBehind
  const first = chooseDate(published, modified, isPossible) ?? chooseAmbiguous(published, hosts)
  const contrary = datesOf(published.filter(({ source }) => trusted.has(source))).find(
    ({ edtf }) => first !== undefined && edtf.length === 10 && first.length === 10 && days(edtf, first) > far,
  )
  if (contrary !== undefined) doubts.push(`published on ${first} or on ${contrary.edtf}: the page says both`)
  if (first !== undefined && other !== undefined && other.slice(0, first.length) < first.slice(0, other.length)) {
    doubts.push(`modified on ${other}, before it was published on ${first}: left out`)
    return { published: first, modified: undefined, doubts }
  }
  return { published: first, modified: other, doubts }
}

const trusted: ReadonlySet<string> = new Set(['json-ld', 'microdata', 'open-graph'])

interface StatedDate {
  readonly words: string
  readonly edtf: string
}

const datesOf = (claims: readonly Claim[]): StatedDate[] =>
  claims.flatMap(({ values }) =>
    values.slice(0, 3).flatMap(value => {
      const words = plainWords(value, 120)
      const edtf = parseDate(words) ?? parseDate(findShownDates(words)[0]?.words ?? '')
      return edtf === null || placeholders.test(edtf) ? [] : [{ words, edtf }]
    }),
  )

const chooseAmbiguous = (claims: readonly Claim[], hosts: readonly string[]): string | undefined =>
  claims
    .flatMap(({ values }) => values.slice(0, 3).map(value => readAmbiguousDate(value, hosts)))
    .find(date => date !== null) ?? undefined

/** The first to the day, else the first; told in the writer's own zone where another place does so. */
const chooseDate = (
  claims: readonly Claim[],
  others: readonly Claim[] = [],
  isPossible: (date: StatedDate) => boolean = () => true,
): string | undefined => {
  const dates = datesOf(claims).filter(isPossible)
  const best = dates.find(({ edtf }) => edtf.length === 10) ?? dates[0]
  const shown = datesOf(claims.filter(({ source }) => source === 'shown' || source === 'text').slice(0, 1))[0]
  // A reader sees the day before: that is no later change, so the program told another zone's day.
  if (best !== undefined && shown !== undefined && shown.edtf < best.edtf && days(shown.edtf, best.edtf) === 1)
    return shown.edtf
  const hour = best === undefined ? undefined : hourOfMachine(best.words)
  if (best === undefined || hour === undefined) return best?.edtf
  const local = dates.filter(({ words, edtf }) => edtf.length === 10 && hourOfMachine(words) === undefined)
  if (local.some(({ edtf }) => edtf === best.edtf)) return best.edtf
  const taken = new Set(datesOf(others).map(({ edtf }) => edtf))
  // West of Greenwich it may be the day before until noon in UTC; east of it the day after from 14 on, but a day after
  // may be that of a change.
  const own = local.find(
    ({ edtf }) => days(edtf, best.edtf) === 1 && (edtf < best.edtf ? hour < 12 : hour >= 14 && !taken.has(edtf)),
  )
  return (own ?? best).edtf
}

/** The hour of a time that a program wrote, in UTC or in a zone that it does not tell: "2019-11-20T01:02:00Z", seconds since 1970. */
const hourOfMachine = (words: string): number | undefined => {
  const told = /^\d{4}-\d\d-\d\d[T ](\d\d):?\d\d(?::?\d\d(?:\.\d+)?)? ?(?:Z|[+-]00:?00|UTC|GMT)?$/i.exec(words)?.[1]
  if (told !== undefined) return Number(told)
  return /^\d{10}(?:\d{3})?$/.test(words) ? new Date(Number(words.slice(0, 10)) * 1000).getUTCHours() : undefined
}

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
