import { dateOfAddress, factOfLabel, findShownDates } from './find-shown-dates.ts'
import { bareText, type Shown, type Survey } from './survey.ts'
import type { Claim } from './trust.ts'

/** Elements before and behind the headline among which its date and byline stand. */
const before = 60
const behind = 400
/** A date in an element that says nothing of dates must be this near. */
const close = 40
/** Characters around such a date: more are a sentence. */
const mostAround = 30
/** Dates that are read: those further down are other articles'. */
const mostDates = 16
/** Names of one byline stand this many elements apart. */
const apart = 25

/** What a reader sees: headings, dates and bylines near the headline; the title of the window; the day in the address. */
export const claimsOfShown = (
  survey: Survey,
  addresses: readonly string[],
  mainHeading: Shown | undefined,
): Claim[] => {
  const isNear = ({ at }: Shown): boolean =>
    mainHeading === undefined || (at >= mainHeading.at - before && at <= mainHeading.at + behind)
  return [
    ...survey.headings.map(({ words }): Claim => ({ fact: 'title', source: 'heading', values: [words] })),
    ...dateClaims(survey, isNear, ({ at }) => mainHeading !== undefined && Math.abs(at - mainHeading.at) <= close),
    ...authorClaims(survey, isNear),
    ...survey.translators.map((words): Claim => ({ fact: 'translator', source: 'text', values: [words] })),
    { fact: 'title', source: 'title-element', values: [survey.title] },
    { fact: 'language', source: 'link', values: [survey.language] },
    { fact: 'url', source: 'link', values: [survey.canonical] },
    ...addresses
      .map(dateOfAddress)
      .filter(date => date !== undefined)
      .map((date): Claim => ({ fact: 'published', source: 'address', values: [date] })),
  ]
}

type Place = (shown: Shown) => boolean

/** Elements that say they are the date of publication stand before `time` elements, those before other dates. */
const dateClaims = ({ dates }: Survey, isNear: Place, isClose: Place): Claim[] => {
  const rank = ({ names, value }: (typeof dates)[number]): number =>
    names === bareText ? 3 : /pub-?date|publish|entry-date/i.test(names) ? 0 : value !== '' ? 1 : 2
  return dates
    .filter(date => isNear(date) && (date.names !== bareText || isClose(date)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, mostDates)
    .flatMap(({ value, words, names }): Claim[] => {
      const isBare = names === bareText
      const found = findShownDates(words, names)
        .filter(date => !isBare || words.trim().length - date.words.length < mostAround)
        .map((date): Claim => ({ fact: date.fact, source: isBare ? 'text' : 'shown', values: [date.words] }))
      if (value === '') return found
      return [{ fact: factOfLabel(words.slice(0, 60), names), source: 'shown', values: [value] }, ...found]
    })
}

const authorClaims = ({ authorLinks, bylines }: Survey, isNear: Place): Claim[] => {
  const links = authorLinks.filter(isNear)
  const together = links.filter(({ at }) => at - links[0]!.at <= apart)
  const claims = bylines
    .filter(isNear)
    .map(({ words }): Claim => ({ fact: 'authors', source: 'shown', values: [words] }))
  return together.length === 0
    ? claims
    : [{ fact: 'authors', source: 'shown', values: together.map(({ words }) => words) }, ...claims]
}
