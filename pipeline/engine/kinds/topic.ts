import { z } from 'zod'
import { base } from './base.ts'
import { signNames } from './topic-signs.ts'

const patterns = z.array(z.string()).min(1)
const topics = z.union([z.literal('any'), z.array(z.string()).min(1)])

/**
 * Evidence for a topic: a match of one of `any` that no match of `not` overlaps, where each of `all` is met in the same statement. A plain
 * phrase matches with its last word in any form and with a hyphen in place of its first space. The rule that has a `label`
 * brings the topic in; further rules may add to it.
 */
export const topicRule = z.strictObject({
  ...base,
  topic: z.union([
    z.enum(signNames),
    z.string().regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/, 'a topic is named branch.leaf'),
  ]),
  label: z.string().optional(),
  any: patterns,
  all: patterns.optional(),
  not: patterns.optional(),
  /** 1 (the default) decides alone; less counts for a statement only where nothing of weight 1 does. */
  weight: z.number().positive().max(1).optional(),
  /** Topics before which this evidence steps back: inside a longer match of theirs, in the same item of a list, in the same statement. */
  yields: z
    .strictObject({ inside: topics.optional(), item: topics.optional(), statement: topics.optional() })
    .optional(),
  /** Ids of other vocabularies: IPTC Media Topics, PLOVER contexts. */
  codes: z.strictObject({ iptc: z.array(z.string()), plover: z.array(z.string()) }).optional(),
})
/** A topic rule as it stands in its file. */
export type TopicRule = z.infer<typeof topicRule>
