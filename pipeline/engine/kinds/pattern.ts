import { z } from 'zod'
import { attributes, base } from './base.ts'

/** Token patterns with slots → a label with attributes. */
export const patternRule = z.strictObject({
  ...base,
  pattern: z.union([z.string(), z.array(z.string()).min(1)]),
  label: z.string(),
  attributes: attributes.optional(),
})
/** A pattern rule as it stands in its file. */
export type PatternRule = z.infer<typeof patternRule>
