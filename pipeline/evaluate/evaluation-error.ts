import type { ShownFound, ShownPlace, ShownStatement } from './describe-place.ts'

/** Causes of errors, in the order in which they are told. */
export const causes = [
  /** It stands in a block that the record takes for no running text. */
  'set-aside',
  /** No word of the cue is a cue in any rule. */
  'no-cue',
  /** The cue is known, but with no speaker or nothing said in a frame that is known. */
  'no-frame',
  /** A candidate was found and held for improbable: `got` says how probable. */
  'refused',
  /** Nothing was read there, and nothing tells why: of records read from files there is no trace. */
  'not-found',
  /** Its words went to a statement that is paired with another. */
  'inside-another',
  /** Something was read there, but it shares less than half of the content. */
  'wrong-extent',
  /** Content right, the speaker's mention elsewhere or missing. */
  'wrong-source',
  /** A statement that people do not have, and that comes near none that they have. */
  'extra-statement',
  'wrong-speaker',
  'wrong-act',
  'wrong-kind',
  'wrong-topics',
  /** Running text in a block of another kind, and the reverse. */
  'wrong-block',
  'block-missed',
  'person-missed',
  'extra-person',
  'wrong-country',
  'wrong-rank',
  /** Of the topics of the whole article, the central ones. */
  'central-topic-missed',
  'extra-central-topic',
  'event-missed',
  'extra-event',
  /** Told in the same words, but held for an event of another type. */
  'wrong-event-type',
  'wrong-event-status',
  'wrong-event-date',
  'wrong-parties',
  'agreement-missed',
  'extra-agreement',
  'wrong-agreement-kind',
  'item-missed',
  'extra-item',
  /** An item of cooperation, or a commitment, is read there, but shares less than half of the words. */
  'wrong-item-extent',
  'wrong-item-topic',
  'wrong-item-frame',
  'commitment-missed',
  'extra-commitment',
  'wrong-commitment-extent',
] as const

/** Why something counts as an error. */
export type Cause = (typeof causes)[number]

/** One thing missed or wrong: where, what people read there, what the record has. */
export interface EvaluationError extends ShownPlace {
  readonly cause: Cause
  readonly gold: ShownStatement | null
  /** The record's own statement, or the nearest to what is missed. */
  readonly found: ShownFound | null
  /** What differs where it is no place: a speaker's name, an act, a country. Null where that says nothing. */
  readonly expected: string | null
  readonly got: string | null
}
