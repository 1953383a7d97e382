import type { CheerioAPI } from 'cheerio/slim'
import type { Note } from '../../../../record/parts.ts'
import type { StatedFacts } from '../../stated-facts.ts'
import { claimsOfMetas } from './claims-of-metas.ts'
import { claimsOfShown } from './claims-of-shown.ts'
import { claimsOfThings } from './claims-of-things.ts'
import { foldWords, plainWords } from './plain-words.ts'
import { readJsonLd } from './read-json-ld.ts'
import { settleAuthors } from './settle-authors.ts'
import { settleDates } from './settle-dates.ts'
import { settleKeywords, settleSection } from './settle-labels.ts'
import { settleLanguage } from './settle-language.ts'
import { namesOf, settlePublisher } from './settle-publisher.ts'
import { settleTitle } from './settle-title.ts'
import { settleUrl } from './settle-url.ts'
import { createSiteTest, hostOf } from './site-test.ts'
import type { Survey } from './survey.ts'
import { surveyPage } from './survey-page.ts'
import type { Thing } from './thing.ts'
import { type Claim, claimsAbout } from './trust.ts'

/** What a page says of its article, and what of that is in doubt. */
export interface PageFacts extends StatedFacts {
  readonly notes: readonly Note[]
}

/**
 * Reads what a page says of itself, from data for machines to what a reader sees, the most trusted place first (see
 * `trust.ts`). The page is only looked at; `url` is where it came from, if that is known.
 */
export const readPageFacts = (page: CheerioAPI, context: { readonly url?: string | null } = {}): PageFacts => {
  const survey = surveyPage(page)
  const jsonLd = readJsonLd(survey.scripts)
  const claims = gatherClaims(survey, jsonLd.things, context.url ?? '')
  const about = (fact: Claim['fact']): Claim[] => claimsAbout(fact, claims.get(fact) ?? [])

  const url = settleUrl(about('url'), baseOf(survey, context.url ?? ''))
  const hosts = [url ?? '', context.url ?? ''].map(hostOf).filter(host => host !== '')
  const titles = new Set(
    about('title').flatMap(({ source, values }) => (source === 'title-element' ? [] : values.map(foldWords))),
  )
  const isHost = createSiteTest([], hosts)
  const publisher = settlePublisher(about('publisher'), survey.title, isHost, titles)
  // A field for the site's name may hold the title of the page: names are short.
  const names = namesOf(about('publisher')).filter(name => name === publisher || name.split(' ').length < 6)
  const isSite = createSiteTest(names, hosts)
  const section = settleSection(about('section'), isSite)
  const sections = new Set(
    about('section').flatMap(({ values }) => values.slice(0, 5).map(value => foldWords(plainWords(value)))),
  )
  const { title, refused } = settleTitle(about('title'), isSite, sections)
  const { published, modified, doubts } = settleDates(about('published'), about('modified'), hosts)
  const authors = settleAuthors(about('authors'), isSite)
  const translator = settleAuthors(about('translator'), isSite)[0]
  const keywords = settleKeywords(about('keywords'), isSite)
  const language = settleLanguage(about('language'))
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(translator !== undefined && { translator }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(section !== undefined && foldWords(section) !== foldWords(title ?? '') && { section }),
    ...(keywords.length > 0 && { keywords }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    notes: [
      ...(jsonLd.unreadable > 0
        ? [note('json-ld-unreadable', `${jsonLd.unreadable} JSON-LD scripts could not be read`)]
        : []),
      ...(title === undefined && refused.length > 0
        ? [note('page-fact-left-out', `"${refused[0]}" names the site: no title`)]
        : []),
      ...doubts.map(doubt => note('page-dates-disagree', doubt, 'doubt')),
    ],
  }
}

/** All claims of the page under their facts. */
const gatherClaims = (survey: Survey, things: readonly Thing[], url: string): ReadonlyMap<Claim['fact'], Claim[]> => {
  const metas = claimsOfMetas(survey.metas)
  const stated = metas.filter(({ fact }) => fact === 'url').flatMap(({ values }) => values.slice(0, 1))
  const addresses = [survey.canonical, ...stated, url].filter(address => address !== '')
  const headings = survey.headings
    .slice(0, mostHeadings)
    .map(({ words, at }) => ({ words: plainWords(words), at }))
    .filter(({ words }) => foldWords(words) !== '')
  const titles = [
    ...metas.filter(({ fact }) => fact === 'title').flatMap(({ values }) => values.slice(0, 1).map(plainTitle)),
    ...headings.map(({ words }) => words),
    plainTitle(survey.title),
  ]
  const folded = titles.map(foldWords)
  const isTold = (heading: string): boolean => folded.filter(title => title.startsWith(heading)).length > 1
  const mainHeading = headings.find(({ words }) => isTold(foldWords(words))) ?? headings[0]
  const clues = { addresses, titles }
  const claims = new Map<Claim['fact'], Claim[]>()
  for (const claim of [
    ...claimsOfThings(things, clues, 'json-ld'),
    ...claimsOfThings(survey.things, clues, 'microdata'),
    ...metas,
    ...claimsOfShown({ ...survey, headings }, addresses, mainHeading),
  ]) {
    const { fact, values } = claim
    const about = claims.get(fact) ?? []
    about.push(fact === 'title' ? { ...claim, values: values.slice(0, 3).map(plainTitle) } : claim)
    claims.set(fact, about)
  }
  return claims
}

const mostHeadings = 20

const plainTitle = (title: string): string => plainWords(title)

const baseOf = (survey: Survey, url: string): string => {
  const stated = [
    survey.base,
    url,
    ...survey.metas.filter(([name]) => /^og:url$/i.test(name)).map(([, content]) => content),
  ]
  return stated.find(address => /^https?:\/\//i.test(address) && URL.canParse(address)) ?? ''
}

const note = (code: string, message: string, level: Note['level'] = 'info'): Note => ({
  code,
  level,
  stage: 'read',
  message,
})
