import type { Record } from '../record/record.ts'
import type { Statement } from '../record/statement.ts'
import type { Span } from '../text/span.ts'
import type { GoldArticle, GoldStatement } from './gold.ts'
import { countShared, isHalfShared, type WordSet } from './words.ts'

/** A statement by the words that its parts cover. */
export interface Covered<Raw> {
  readonly raw: Raw
  readonly source: WordSet
  readonly cue: WordSet
  readonly content: WordSet
}

/** A statement of the gold. */
export type CoveredGold = Covered<GoldStatement>
/** A statement of a record. */
export type CoveredFound = Covered<Statement>

/** Both sides of an article. */
export interface CoveredArticle {
  readonly gold: readonly CoveredGold[]
  readonly found: readonly CoveredFound[]
}

/** The statements of gold and record by their words. An article without a record has found nothing. */
export const coverStatements = (
  article: GoldArticle,
  record: Record | null,
  wordsOf: (spans: readonly Span[]) => WordSet,
): CoveredArticle => ({
  gold: article.statements.map(raw => ({
    raw,
    source: wordsOf(raw.source),
    cue: wordsOf(raw.cue),
    content: wordsOf(raw.content),
  })),
  found: (record?.statements ?? [])
    .map(raw => ({
      raw,
      source: wordsOf(raw.speaker.mention ? [raw.speaker.mention] : []),
      cue: wordsOf(raw.cue ? [raw.cue] : []),
      content: wordsOf(raw.content),
    }))
    .filter(({ content }) => article.readout === null || content.size > 0),
})

/** Whether both name the speaker in the same place: they share a word of it. */
export const isSourceMet = (gold: CoveredGold, found: CoveredFound): boolean =>
  countShared(gold.source, found.source) > 0

/** Whether a statement is found in full: at least half of the words of both contents, and the speaker's mention. */
export const isFull = (gold: CoveredGold, found: CoveredFound): boolean =>
  isHalfShared(gold.content, found.content) &&
  (gold.source.size > 0 ? isSourceMet(gold, found) : gold.raw.told !== null || found.source.size === 0)
