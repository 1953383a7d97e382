import type { FactName } from '../../stated-facts.ts'

/** Where on a page a fact may stand, most trusted first. */
export const sources = [
  'json-ld',
  'microdata',
  'open-graph',
  'twitter',
  'dublin-core',
  'meta',
  'json-ld-page',
  'link',
  'heading',
  'shown',
  'title-element',
  'address',
  'text',
] as const

/** One of the places. */
export type Source = (typeof sources)[number]

/** Where other places are better than the first ones: an address is what a link says, a language what the root element says. */
const exceptions: { readonly [Fact in FactName]?: readonly Source[] } = {
  url: ['link', 'open-graph'],
  language: ['json-ld', 'microdata', 'link'],
}

/** What one place on the page says. */
export interface Claim {
  readonly fact: FactName
  readonly source: Source
  /** As written, entities of attributes decoded; several where the place has a list. */
  readonly values: readonly string[]
  /** The values are whole names of organizations: "Ports and Harbours Desk" is not two. */
  readonly isWhole?: boolean
}

/** Claims about one fact, most trusted first; claims of equal trust stay in the page's order. */
export const claimsAbout = (fact: FactName, claims: readonly Claim[]): Claim[] => {
  const first = exceptions[fact] ?? []
  const rank = ({ source }: Claim): number => {
    const at = first.indexOf(source)
    return at < 0 ? first.length + sources.indexOf(source) : at
  }
  return [...claims].sort((a, b) => rank(a) - rank(b))
}
