import { z } from 'zod'
import { base, type PatternPlace } from './base.ts'

const patterns = z.array(z.string()).min(1)

/** A topic's evidence: one of `any`, each of `all`, none of `not`. Plain phrases are patterns, too. */
export const topicRule = z.strictObject({
  ...base,
  topic: z.string(),
  label: z.string().optional(),
  any: patterns.optional(),
  all: patterns.optional(),
  not: patterns.optional(),
  weight: z.number().positive().optional(),
  scope: z.enum(['sentence', 'paragraph', 'article']).optional(),
  codes: z.record(z.string(), z.string()).optional(),
})
export type TopicRule = z.infer<typeof topicRule>

/** The patterns of a topic rule. */
export const topicPatterns = (rule: TopicRule): PatternPlace[] =>
  (['any', 'all', 'not'] as const).flatMap(key =>
    (rule[key] ?? []).map((pattern, index) => ({ path: [key, index], pattern })),
  )
