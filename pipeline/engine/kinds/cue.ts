import { z } from 'zod'
import { attributes, base } from './base.ts'

/** Words that may bring in what somebody says: lemmas → class, frames added to or taken from those of the class, act. */
export const cueRule = z.strictObject({
  ...base,
  cue: z.union([z.string(), z.array(z.string()).min(1)]),
  class: z.string(),
  frames: z.strictObject({ add: z.array(z.string()).optional(), remove: z.array(z.string()).optional() }).optional(),
  act: z.string().optional(),
  /** P(cue | lemma) where nothing was counted, 0 to 1. */
  confidence: z.number().min(0).max(1).optional(),
  attributes: attributes.optional(),
})
export type CueRule = z.infer<typeof cueRule>
