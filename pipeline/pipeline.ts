import { type RuleSets, revisionsOf } from './engine/rule-sets.ts'
import type { Article } from './layers/article.ts'
import { type StagePassed, startChain } from './layers/chain.ts'
import type { Note } from './record/parts.ts'
import type { Record } from './record/record.ts'
import { createAgreements } from './stages/agreements/create-agreements.ts'
import { createAttributions } from './stages/attributions/create-attributions.ts'
import type { Precision } from './stages/attributions/precision.ts'
import { createClean } from './stages/clean/create-clean.ts'
import { createCommitments } from './stages/commitments/create-commitments.ts'
import { createCooperation } from './stages/cooperation/create-cooperation.ts'
import { createDates } from './stages/dates/create-dates.ts'
import { createEvents } from './stages/events/create-events.ts'
import { createNames } from './stages/names/create-names.ts'
import { createRead, type Read } from './stages/read/read-article.ts'
import { createRecord, type RecordNeeds } from './stages/record/create-record.ts'
import { createResolve } from './stages/resolve/create-resolve.ts'
import { createScene } from './stages/scene/create-scene.ts'
import { createSegment } from './stages/segment/create-segment.ts'
import { createTopics } from './stages/topics/create-topics.ts'
import type { Lexicon } from './text/lexicon.ts'

/** All layers of an article with the stages' notes: what its record is written from. */
export interface Analysis {
  readonly layers: RecordNeeds
  readonly notes: readonly Note[]
}

/** One article through all stages, synchronously. `extract` and `analyse` throw `StageError`. */
export interface Pipeline {
  /** The article of a drop that holds one. */
  readonly read: Read
  /** The record of an article: `analyse`, then `write`. */
  extract(article: Article, passed?: StagePassed): Record
  analyse(article: Article, passed?: StagePassed): Analysis
  write(analysis: Analysis): Record
}

/** What the pipeline goes by besides rules and words. */
export interface PipelineOptions {
  /** Readout's own, for the record's provenance. */
  readonly version: string
  /** Fewer and surer statements, or more of them: `balanced` where nothing is said. */
  readonly precision?: Precision | undefined
}

/** Compiles the rule sets into the stages. */
export function createPipeline(
  ruleSets: RuleSets,
  lexicon: Lexicon,
  { version, precision }: PipelineOptions,
): Pipeline {
  const chain = startChain<{ readonly article: Article }>()
    .add('clean', 'blocks', createClean(ruleSets, lexicon))
    .add('segment', 'segments', createSegment(lexicon))
    .add('names', 'names', createNames(ruleSets, lexicon))
    .add('attributions', 'attributions', createAttributions(ruleSets, lexicon, precision))
    .add('scene', 'scenes', createScene(ruleSets, lexicon))
    .add('resolve', 'speakers', createResolve(ruleSets, lexicon))
    .add('topics', 'topics', createTopics(ruleSets, lexicon))
    .add('dates', 'dates', createDates(ruleSets, lexicon))
    .add('events', 'events', createEvents(ruleSets, lexicon))
    .add('agreements', 'agreements', createAgreements(ruleSets, lexicon))
    .add('cooperation', 'cooperation', createCooperation(ruleSets, lexicon))
    .add('commitments', 'commitments', createCommitments(ruleSets, lexicon))
  const writeRecord = createRecord({ readout: version, rules: revisionsOf(ruleSets) })
  const analyse: Pipeline['analyse'] = (article, passed) => chain.run({ article }, passed)
  const write: Pipeline['write'] = ({ layers, notes }) => writeRecord(layers, notes)
  return { read: createRead(ruleSets), analyse, write, extract: (article, passed) => write(analyse(article, passed)) }
}
