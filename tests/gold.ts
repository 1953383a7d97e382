import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCases } from './cases.ts'

/** A stretch of the text, in UTF-16 code units. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
}

/** What a person has read from an article: the parts of it that tests look at. */
export interface Gold {
  readonly removed: readonly (GoldSpan & { readonly kind: string })[]
  readonly people: readonly { readonly name: string; readonly rank: string | null; readonly country: string | null }[]
  readonly statements: readonly {
    readonly speaker: { readonly type: string; readonly name: string | null; readonly aliases: readonly string[] } & {
      readonly mention: GoldSpan | null
    }
    readonly cue: GoldSpan | null
    readonly content: readonly GoldSpan[]
    readonly topics: readonly string[]
    readonly maybeTopics: readonly string[]
  }[]
}

/** An article with what a person has read from it. */
export interface GoldCase {
  readonly slug: string
  readonly text: string
  readonly gold: Gold
}

/** The cases that have gold made by hand beside them. */
export const readGoldCases = (slugs: readonly string[]): GoldCase[] =>
  readCases()
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ slug, folder, bytes }) => ({
      slug,
      text: new TextDecoder().decode(bytes),
      gold: JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold,
    }))
