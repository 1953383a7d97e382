import { z } from 'zod'
import { attributes, base } from './base.ts'

/** A phrase, or several that share attributes of their own, which go before those of the rule. */
const phraseEntry = z.union([z.string(), z.strictObject({ any: z.array(z.string()).min(1), attributes })])

/** Literal phrases → a label with attributes. A phrase in double quotes is exact, others match folded. */
export const phrasesRule = z.strictObject({
  ...base,
  phrases: z.array(phraseEntry).min(1),
  label: z.string(),
  attributes: attributes.optional(),
})
/** A phrases rule as it stands in its file. */
export type PhrasesRule = z.infer<typeof phrasesRule>
