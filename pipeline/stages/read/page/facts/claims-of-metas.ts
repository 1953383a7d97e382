import type { FactName } from '../../stated-facts.ts'
import { foldMetaName, metaNames } from './meta-names.ts'
import type { Claim, Source } from './trust.ts'

/** What a page's meta elements say; those of one name that stand more than once (tags, authors) make one claim. */
export const claimsOfMetas = (metas: Iterable<readonly [name: string, content: string]>): Claim[] => {
  const byName = new Map<string, string[]>()
  for (const [name, content] of metas) {
    const folded = foldMetaName(name)
    if (content.trim() === '' || !(metaNames.has(folded) || labelled.test(folded))) continue
    const contents = byName.get(folded)
    if (contents === undefined) byName.set(folded, [content])
    else if (contents.length < 100) contents.push(content)
  }
  const claims = [...byName].flatMap(([name, values]): (Claim & { place: number })[] => {
    const known = metaNames.get(name)
    return known === undefined ? [] : [{ fact: known.fact, source: known.source, values, place: known.place }]
  })
  return [
    ...claims.sort((a, b) => a.place - b.place).map(({ fact, source, values }) => ({ fact, source, values })),
    ...labelledClaims(byName),
  ]
}

/** Cards for sharing have two free fields: `twitter:label1` "Written by", `twitter:data1` the name. */
const labelled = /^twitter\.(?:label|data)\d$/

const factOfLabel: readonly (readonly [RegExp, FactName, Source])[] = [
  [/^(?:written )?by$|^author/i, 'authors', 'twitter'],
  [/^(?:publish|post|date$)/i, 'published', 'twitter'],
  [/^(?:filed|section|category|posted) (?:under|in)$|^section$|^category$/i, 'section', 'twitter'],
]

const labelledClaims = (byName: ReadonlyMap<string, readonly string[]>): Claim[] =>
  [1, 2, 3, 4].flatMap(number => {
    const label = byName.get(`twitter.label${number}`)?.[0]?.trim() ?? ''
    const values = byName.get(`twitter.data${number}`)
    const known = factOfLabel.find(([pattern]) => pattern.test(label))
    return known === undefined || values === undefined ? [] : [{ fact: known[1], source: known[2], values }]
  })
