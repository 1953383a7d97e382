import type { PlacedProblem } from '../run/check-record-text.ts'

/** Lists of a record that are compared; `articles` is what a record says of the article as a whole, and whether there is one. */
export const diffLists = [
  'articles',
  'statements',
  'people',
  'organizations',
  'topics',
  'events',
  'agreements',
  'cooperation',
  'commitments',
  'dates',
  'blocks',
  'notes',
] as const

/** One of the lists that are compared. */
export type DiffList = (typeof diffLists)[number]

/** What became of an entry: only in B, only in A, or different in B. */
export const marks = ['gained', 'lost', 'changed'] as const

/** One of them. */
export type Mark = (typeof marks)[number]

/** How one field differs, in words: one where it has one value, any number where it is a list, none where it is null. */
export interface FieldChange {
  /** `act`, `speaker`, `speaker.via`; of an article `text`, `article.title`. */
  readonly field: string
  /** Of a list only what B no longer has. */
  readonly before: readonly string[]
  /** Of a list only what A does not have. */
  readonly after: readonly string[]
}

/** Where an entry stands in its article, that of B, or of A where it is lost. Null where the records do not tell it. */
export interface DiffPlace {
  readonly start: number | null
  readonly end: number | null
  /** Counted from 1; null where the record has no text. */
  readonly line: number | null
  readonly column: number | null
  readonly sentence: string | null
}

/** One difference between two records of an article. */
export interface Difference {
  readonly list: DiffList
  readonly mark: Mark
  /** The rule behind it, null where the record names none: that of the entry in B, or in A where it is lost. */
  readonly rule: string | null
  /** The entry in a few words. */
  readonly is: string
  /** For a statement of which nothing changed but its speaker's name: the name before and after. */
  readonly renamed: readonly [before: string, after: string] | null
  /** What changed, field by field; empty for what is gained or lost. */
  readonly changes: readonly FieldChange[]
  /** The entry as A and as B has it, without the words of the text where `articles` are compared. */
  readonly before: unknown
  readonly after: unknown
  /** Looked for when asked. */
  place(): DiffPlace
}

/** What is wrong with a record, and where. */
export interface DiffProblem extends Pick<PlacedProblem, 'line' | 'column'> {
  readonly file: string
  readonly message: string
}

/** Two records of one article, compared. */
export interface ArticleDiff {
  /** The article's name: that of its drop, with its part's. */
  readonly article: string
  readonly in: 'a' | 'b' | 'both'
  readonly differences: readonly Difference[]
  /** Where there are any, nothing was compared. */
  readonly problems: readonly DiffProblem[]
  /** Rule sets that are not of the same revision in both: name and revisions, null for none. */
  readonly ruleSets: readonly RuleSetChange[]
}

/** A rule set of which A and B went by different revisions. */
export interface RuleSetChange {
  readonly set: string
  readonly before: number | null
  readonly after: number | null
}
