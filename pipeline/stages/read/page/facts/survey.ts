import type { Thing } from './thing.ts'

/** What one walk over a page finds of the places in which facts stand. */
export interface Survey {
  /** Content of meta elements under their names as written. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  /** JSON-LD scripts. */
  readonly scripts: readonly string[]
  /** Top things of microdata. */
  readonly things: readonly Thing[]
  readonly title: string
  readonly language: string
  readonly canonical: string
  /** Address that relative ones are counted from. */
  readonly base: string
  readonly headings: readonly Shown[]
  readonly dates: readonly ShownDate[]
  readonly bylines: readonly Shown[]
  /** Links to the pages of authors. */
  readonly authorLinks: readonly Shown[]
  /** Lines that say who translated the article. */
  readonly translators: readonly string[]
}

/** Words that a reader sees, and the number of the element that has them: near numbers are near on the page. */
export interface Shown {
  readonly words: string
  readonly at: number
}

/** A date that a reader sees. */
export interface ShownDate extends Shown {
  /** The attribute of a `time` element. */
  readonly value: string
  /** Class and other names of the element; `bareText` for words in any element. */
  readonly names: string
}

/** Stands for the names of an element that says nothing of dates. */
export const bareText = '#text'
