import { z } from 'zod'

/** Lower-case words joined by dots and hyphens, e.g. `clean.caption.after-marker`. */
export const ruleId = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'an id is lower-case words joined by dots and hyphens')

/** What a statement of an example must hold: parts of speaker, cue and content as they stand in the example's text. */
const expectedStatement = z.strictObject({
  speaker: z.string().optional(),
  cue: z.string().optional(),
  content: z.string().optional(),
  act: z.string().optional(),
})
/** A statement, or some of its parts, that an example must or must not give. */
export type ExpectedStatement = z.infer<typeof expectedStatement>

/** A text with the statements that must be found in it, and those that must not. */
const statementExample = z.strictObject({
  text: z.string(),
  finds: z.array(expectedStatement).optional(),
  not: z.array(expectedStatement).optional(),
})
/** A text with the statements that it must and must not give. */
export type StatementExample = z.infer<typeof statementExample>

/** A text of our own writing; in examples of lines, `>>` marks the lines meant. */
export const example = z.union([z.string(), statementExample])
/** A text alone, or with the statements that it gives. */
export type Example = z.infer<typeof example>

/** Values that a rule hands to its stage untouched: country codes, grades, levels, acronyms. */
export const attributes = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
)
/** What a rule tells of its matches, by name. */
export type Attributes = z.infer<typeof attributes>

/** What every rule has, whatever its kind. */
export const base = {
  id: ruleId,
  about: z.string().optional(),
  why: z.string().optional(),
  examples: z.array(example).min(1),
  counterexamples: z.array(example).min(1),
  overrides: ruleId.optional(),
  retired: z
    .string()
    .regex(/^since \d+$/, 'must be "since" and the revision, e.g. "since 4"')
    .optional(),
} as const
