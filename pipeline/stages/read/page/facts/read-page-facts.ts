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
import type { Shown, Survey } from './survey.ts'
import { surveyPage } from './survey-page.ts'
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
  const about = (fact: Claim['fact']): Claim[] => claimsAbout(fact, claims)

  const url = settleUrl(about('url'), baseOf(survey, context.url ?? ''))
  const hosts = [url ?? '', context.url ?? ''].map(hostOf).filter(host => host !== '')
  const titles = new Set(
    about('title').flatMap(({ source, values }) =>
      source === 'title-element' ? [] : values.slice(0, 3).map(value => foldWords(plainWords(value))),
    ),
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

const gatherClaims = (survey: Survey, things: ReturnType<typeof readJsonLd>['things'], url: string): Claim[] => {
  const metas = claimsOfMetas(survey.metas)
  const stated = metas.filter(({ fact }) => fact === 'url').flatMap(({ values }) => values.slice(0, 1))
  const addresses = [survey.canonical, ...stated, url].filter(address => address !== '')
  const titles = [
    ...metas.filter(({ fact }) => fact === 'title').flatMap(({ values }) => values.slice(0, 1)),
    ...survey.headings.map(({ words }) => words),
    survey.title,
  ].map(title => plainWords(title))
  const clues = { addresses, titles }
  const folded = titles.map(foldWords)
  const headings = survey.headings.filter(({ words }) => foldWords(words) !== '')
  const isTold = ({ words }: Shown): boolean => {
    const heading = foldWords(plainWords(words))
    return folded.filter(title => title.startsWith(heading)).length > 1
  }
  const mainHeading = headings.find(isTold) ?? headings[0]
  return [
    ...claimsOfThings(things, clues, 'json-ld'),
    ...claimsOfThings(survey.things, clues, 'microdata'),
    ...metas,
    ...claimsOfShown(survey, addresses, mainHeading),
  ]
}

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
