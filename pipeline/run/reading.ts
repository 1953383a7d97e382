import type { RuleSets } from '../engine/rule-sets.ts'
import { createPipeline } from '../pipeline.ts'
import type { Record } from '../record/record.ts'
import type { Drop } from '../stages/read/drop.ts'
import { readArticle } from '../stages/read/read-article.ts'
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

/** Reads drops, and tells which rules fired in them. */
export interface Reader {
  /** @throws DropError */
  read(drop: Drop): Reading
  readonly findFired: FindFired
}

/** A reader with the rule sets in force. */
export const createReader = (ruleSets: RuleSets, lexicon: Lexicon): Reader => {
  const { analyse, write } = createPipeline(ruleSets, lexicon, { version })
  const findRulePlaces = createFindRulePlaces(ruleSets, lexicon)
  return {
    read: drop => {
      const analysis = analyse(readArticle(drop))
      return { layers: analysis.layers, record: write(analysis) }
    },
    findFired: reading => new Set(findRulePlaces(reading).map(({ rule }) => rule)),
  }
}
