import { z } from 'zod'
import { act } from '../../record/statement.ts'
import { attributes, base } from './base.ts'

/** A verb; a verb that carries a noun ("express thanks"), and such a noun; an adjective after "be"; words that lead to an infinitive ("take this occasion"); words before a source ("according to"). */
const cueSort = z.enum(['verb', 'carrier', 'noun', 'adjective', 'opener', 'source'])

/**
 * Words that may bring in what somebody says. An entry of several words is a verb's lemma and what belongs to it ("lay stress on").
 * `frames`: for each way in which the content may follow, how likely such a match is an attribution where nothing was counted, 0 to 1.
 */
export const cueRule = z.strictObject({
  ...base,
  cue: z.union([z.string(), z.array(z.string()).min(1)]),
  sort: cueSort,
  class: z.string(),
  frames: z.record(z.string(), z.number().min(0).max(1)),
  /** Left out: the content decides, else `state`. */
  act: act.optional(),
  /** Other acts by frame: acknowledging something praises it, acknowledging that something is so affirms it. */
  acts: z.record(z.string(), act).optional(),
  /** Heads of the noun phrases that alone make a statement of it: accepting a proposal is one, accepting a medal is none. */
  objects: z.array(z.string()).min(1).optional(),
  /** Heads of noun phrases that make none of it: a guest is welcomed at the gate. */
  idleObjects: z.array(z.string()).min(1).optional(),
  /** Whether it may be a statement inside another one's content. */
  nests: z.boolean().optional(),
  attributes: attributes.optional(),
})
/** A cue rule as it stands in its file. */
export type CueRule = z.infer<typeof cueRule>
