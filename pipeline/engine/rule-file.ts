import { z } from 'zod'
import { ruleId } from './kinds/base.ts'
import { type RuleKind, ruleKinds, ruleShapes } from './kinds/rule.ts'

const words = z.array(z.string()).min(1)

/** Words of a list; with `extend`, words that are added to the list of this name in a set that the file uses. */
export const listShape = z.union([words, z.strictObject({ extend: z.literal(true), words })])

/** A rule file without its rules. */
const ruleFileHead = {
  set: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, 'a set is named stage/name'),
  revision: z.int().min(1),
  about: z.string(),
  uses: z.array(z.string()).optional(),
  lists: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'a list has a lower-case name'), listShape).optional(),
  disable: z.array(ruleId).optional(),
} as const

/** The whole shape of a rule file whose rules are of the given kinds. */
export const ruleFileShape = (kinds: readonly RuleKind[] = ruleKinds) => {
  const shapes = kinds.map(kind => ruleShapes[kind])
  const rule = shapes.length === 0 ? z.never() : z.union(shapes)
  return z.strictObject({ ...ruleFileHead, rules: z.array(rule).optional() })
}
