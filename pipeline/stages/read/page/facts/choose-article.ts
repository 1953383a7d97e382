import { articleTypes, factOfProperty, pageTypes } from './article-types.ts'
import { foldWords, plainWords } from './plain-words.ts'
import { addressOf, nameOf, type Thing, valuesOf } from './thing.ts'

/** What is known of the page before its article is chosen: its addresses and the titles that it gives itself. */
export interface PageClues {
  readonly addresses: readonly string[]
  readonly titles: readonly string[]
}

/** Things looked at as candidates. */
const mostCandidates = 200

/**
 * Which of the things that a page describes is the article on it: pages describe the articles that they link to as well,
 * so address and headline are compared; the first of equals. Undefined where none fits.
 */
export const chooseArticle = (things: readonly Thing[], clues: PageClues): Thing | undefined => {
  const addresses = new Set(clues.addresses.map(foldAddress).filter(address => address !== ''))
  const titles = clues.titles.map(foldWords).filter(title => title.length > 3)
  const score = (thing: Thing): number => {
    const own = [...valuesOf(thing, ['url']), ...valuesOf(thing, ['mainentityofpage']), ...valuesOf(thing, ['@id'])]
      .flatMap(addressOf)
      .filter(address => /^https?:/.test(address))
      .map(foldAddress)
    const headline = valuesOf(thing, factOfProperty.title).flatMap(nameOf)[0]
    const title = headline === undefined ? '' : foldWords(plainWords(headline))
    const isSame = own.some(address => addresses.has(address))
    const isTitled = title.length > 3 && titles.some(other => other.startsWith(title) || title.startsWith(other))
    const isDated = thing.properties.has('datepublished')
    const isOther = own.length > 0 && addresses.size > 0 && !isSame && headline !== undefined && titles.length > 0
    return (isSame ? 4 : 0) + (isTitled ? 4 : 0) + (isDated ? 1 : 0) - (isOther ? 5 : 0)
  }
  let best: Thing | undefined
  let most = -1
  for (const thing of candidates(things)) {
    const points = score(thing)
    if (points > most) [best, most] = [thing, points]
  }
  return best
}

/** Properties by which a page names its subject. */
const subjects = ['mainentity', 'mainentityofpage'] as const

const candidates = (things: readonly Thing[]): Thing[] => {
  const seen = new Set<Thing>()
  const visit = (thing: Thing, depth: number): void => {
    if (depth > 3 || seen.size >= mostCandidates) return
    if (thing.types.some(type => articleTypes.has(type))) seen.add(thing)
    for (const name of subjects) {
      for (const inner of thing.properties.get(name) ?? []) {
        if (typeof inner !== 'string' && !seen.has(inner)) visit(inner, depth + 1)
      }
    }
  }
  for (const thing of things.slice(0, mostCandidates)) visit(thing, 0)
  return [...seen]
}

/** The things that mean the page as a whole. */
export const pagesAmong = (things: readonly Thing[]): Thing[] =>
  things.filter(({ types }) => types.some(type => pageTypes.has(type))).slice(0, mostCandidates)

/** An address for comparing: no protocol, "www.", query, fragment, closing slash. */
const foldAddress = (address: string): string =>
  address
    .slice(0, 600)
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
