import type { FactName } from '../../stated-facts.ts'
import { factOfProperty, siteTypes } from './article-types.ts'
import { chooseArticle, type PageClues, pagesAmong } from './choose-article.ts'
import { addressOf, nameOf, type Thing, type Value, valuesOf } from './thing.ts'
import type { Claim, Source } from './trust.ts'

/** What the things of a page say of its article, of the page, and of who runs the site. */
export const claimsOfThings = (
  things: readonly Thing[],
  clues: PageClues,
  source: 'json-ld' | 'microdata',
): Claim[] => {
  const article = chooseArticle(things, clues)
  return [
    ...(article === undefined ? [] : claimsOf(article, source)),
    ...pagesAmong(things)
      .slice(0, 5)
      .flatMap(thing => claimsOf(thing, 'json-ld-page')),
    ...siteClaims(things),
  ]
}

const claimsOf = (thing: Thing, source: Source): Claim[] => {
  const claims: Claim[] = []
  for (const fact of Object.keys(factOfProperty) as (keyof typeof factOfProperty)[]) {
    // Every property of a fact is a claim of its own: where the first is not plausible, the next is asked.
    for (const property of factOfProperty[fact]) {
      const values = thing.properties.get(property)
      if (values !== undefined) claims.push(...claimOf(fact, source, values))
    }
  }
  return claims
}

const claimOf = (fact: FactName, source: Source, values: readonly Value[]): Claim[] => {
  if (fact === 'url') return values.flatMap(addressOf).map(address => ({ fact, source, values: [address] }))
  if (fact !== 'authors') {
    const names = values.flatMap(nameOf)
    return names.length > 0 ? [{ fact, source, values: names }] : []
  }
  const isWhole = values.some(value => typeof value !== 'string' && isOrganization(value))
  const names = values.flatMap(nameOf)
  return names.length > 0 ? [{ fact, source, values: names, isWhole }] : []
}

const isOrganization = (thing: Thing): boolean => thing.types.some(type => siteTypes.has(type))

const siteClaims = (things: readonly Thing[]): Claim[] =>
  things
    .filter(isOrganization)
    .slice(0, 3)
    .map(thing => valuesOf(thing, ['name']).flatMap(nameOf))
    .filter(values => values.length > 0)
    .map(values => ({ fact: 'publisher', source: 'json-ld-page', values }))
