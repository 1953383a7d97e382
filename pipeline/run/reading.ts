import type { Record } from '../record/record.ts'
import type { RecordNeeds } from '../stages/record/create-record.ts'

/** A text gone through all stages: what rules did in it shows in its layers and its record. */
export interface Reading {
  readonly layers: RecordNeeds
  readonly record: Record
}

/** Reads a text as an article of its own. */
export type ReadText = (text: string) => Reading
