import { z } from 'zod'
import { confidence, span } from './parts.ts'

/** What somebody does by saying it. */
export const act = z.enum([
  'state',
  'announce',
  'emphasise',
  'affirm',
  'assess',
  'praise',
  'thank',
  'congratulate',
  'wish',
  'propose',
  'request',
  'invite',
  'commit',
  'agree',
  'discuss',
  'criticise',
  'reject',
  'warn',
])

/**
 * Who speaks. `name` of a person or organization equals that entry's name; of a country, its English short name;
 * of a group, the words of the text; null for unnamed and unresolved speakers, never a guess.
 */
export const speaker = z.strictObject({
  type: z.enum(['person', 'organization', 'country', 'group', 'unnamed', 'unresolved']),
  /** `people[].id` or `organizations[].id`. */
  id: z.string().nullable(),
  name: z.string().nullable(),
  /** Ids or country codes behind a group, where the text tells. */
  members: z.array(z.string()),
  via: z.enum(['name', 'short-name', 'title', 'description', 'pronoun', 'elided', 'group', 'label', 'headline']),
  /** Where the text names the speaker of this statement. */
  mention: span.nullable(),
})

/** One thing that one speaker says. `kind`: direct = inside quotation marks, mixed = some words of it are, indirect = none. */
export const statement = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act,
  negated: z.boolean(),
  conditional: z.boolean(),
  speaker,
  addressees: z.array(z.strictObject({ id: z.string(), basis: z.enum(['explicit', 'counterpart']) })),
  cue: z.strictObject({ ...span.shape, lemma: z.string() }).nullable(),
  content: z.array(span).min(1),
  /** Ids of `topics[]`. */
  topics: z.array(z.string()),
  /** Id of the event at which it was said. */
  event: z.string().nullable(),
  /** Id of the statement that reports this one. */
  reportedBy: z.string().nullable(),
  rule: z.string(),
  confidence,
})

/** A topic of the article, with the words that show it. `central` topics are those of the whole article. */
export const topic = z.strictObject({
  id: z.string(),
  score: z.number(),
  central: z.boolean(),
  evidence: z.array(z.strictObject({ ...span.shape, rule: z.string() })),
})

/** The 18 acts. */
export type Act = z.infer<typeof act>
/** A speaker as the record has it. */
export type Speaker = z.infer<typeof speaker>
/** A statement as the record has it. */
export type Statement = z.infer<typeof statement>
/** A topic as the record has it. */
export type Topic = z.infer<typeof topic>
