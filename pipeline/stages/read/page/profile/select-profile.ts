import type { CheerioAPI } from 'cheerio/slim'
import type { Element } from 'domhandler'
import type { factKeys } from '../../../../engine/kinds/profile.ts'
import { splitAttribute } from '../../../../engine/kinds/split-attribute.ts'
import type { LoadedRule } from '../../../../engine/rule-sets.ts'
import { textOf } from '../facts/text-of.ts'

/** A place on a page that states a fact. */
export interface FactPlace {
  readonly node: Element
  /** As written. */
  readonly words: string
}

/** What a profile's selectors find on one page. */
export interface SelectedProfile {
  readonly rule: LoadedRule<'profile'>
  readonly body: ReadonlySet<Element>
  readonly captions: ReadonlySet<Element>
  readonly drop: ReadonlySet<Element>
  /** By the name of the fact; those without words are passed over. */
  readonly facts: { readonly [Key in (typeof factKeys)[number]]: readonly FactPlace[] }
}

const longest = 2000
const mostPlaces = 30

/** Asks a page, which is only looked at, for what a profile names. */
export const selectProfile = ($: CheerioAPI, rule: LoadedRule<'profile'>): SelectedProfile => {
  const { profile } = rule
  const find = (selector: string): Element[] =>
    $.root()
      .find(selector)
      .get()
      .filter((node): node is Element => 'attribs' in node)
  const all = (...sources: readonly (string | undefined)[]): ReadonlySet<Element> =>
    new Set(sources.flatMap(source => (source === undefined ? [] : find(source))))
  const factsOf = (source: string | undefined): FactPlace[] => {
    if (source === undefined) return []
    const { selector, attribute } = splitAttribute(source)
    return find(selector)
      .slice(0, mostPlaces)
      .map(node => ({
        node,
        words: attribute === undefined ? textOf(node, longest) : (node.attribs[attribute] ?? '').slice(0, longest),
      }))
      .filter(({ words }) => words.trim() !== '')
  }
  return {
    rule,
    body: all(profile.body),
    captions: all(profile.captions),
    drop: all(...(profile.drop ?? [])),
    facts: {
      title: factsOf(profile.title),
      date: factsOf(profile.date),
      authors: factsOf(profile.authors),
      publisher: factsOf(profile.publisher),
      section: factsOf(profile.section),
    },
  }
}
