import { z } from 'zod'
import { attributes, base } from './base.ts'

/** A mechanism in code, by its id: one line about it, examples and counterexamples. */
export const frameRule = z.strictObject({
  ...base,
  frame: z.string(),
  about: z.string(),
  attributes: attributes.optional(),
})
/** A frame rule as it stands in its file. */
export type FrameRule = z.infer<typeof frameRule>
