import type { RuleSets } from '../engine/rule-sets.ts'
import type { Article } from '../layers/article.ts'
import { createPipeline } from '../pipeline.ts'
import type { Record } from '../record/record.ts'
import type { Drop } from '../stages/read/drop.ts'
import type { Read } from '../stages/read/read-article.ts'
import type { RecordNeeds } from '../stages/record/create-record.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { createFindRulePlaces } from './find-rule-places.ts'
import { version } from './version.ts'

/** A text gone through all stages: what rules did in it shows in its layers and its record. */
export interface Reading {
  readonly layers: RecordNeeds
  readonly record: Record
}

/** Ids of the rules that did something in a reading. */
export type FindFired = (reading: Reading) => ReadonlySet<string>

/** Finds something in readings that are shown to it one by one: none is kept. */
export interface ReadingsCollector<Found> {
  add(reading: Reading): void
  found(): readonly Found[]
}

/** Reads drops, and tells which rules fired in them. */
export interface Reader {
  /** The article of a drop. */
  readonly open: Read
  /** A drop read through all stages. Throws DropError. */
  read(drop: Drop): Reading
  /** An article taken through all stages. */
  readArticle(article: Article): Reading
  readonly findFired: FindFired
}

/** A reader with the rule sets in force. */
export const createReader = (ruleSets: RuleSets, lexicon: Lexicon): Reader => {
  const { read, analyse, write } = createPipeline(ruleSets, lexicon, { version })
  const findRulePlaces = createFindRulePlaces(ruleSets, lexicon)
  const readArticle = (article: Article): Reading => {
    const analysis = analyse(article)
    return { layers: analysis.layers, record: write(analysis) }
  }
  return {
    open: read,
    read: drop => readArticle(read(drop)),
    readArticle,
    findFired: reading => {
      const { leftOut = [], profile } = reading.layers.article
      const fired = new Set([...findRulePlaces(reading), ...leftOut].map(({ rule }) => rule))
      return profile === undefined ? fired : fired.add(profile)
    },
  }
}
