import { z } from 'zod'
import { country, span } from './parts.ts'

/** One place where the text speaks of a person or an organization. */
export const mention = z.strictObject({
  ...span.shape,
  form: z.enum(['full', 'short', 'title', 'description', 'pronoun']),
})

/** A military rank as written, spelled out, and as NATO grade (OF-1 to OF-10) where the army is known. */
export const rank = z.strictObject({
  text: z.string(),
  title: z.string(),
  grade: z.string().nullable(),
  service: z.string().nullable(),
})

/** An office that somebody holds. `level` 1 is a head of state; null for roles that are no office. */
export const role = z.strictObject({
  title: z.string(),
  level: z.int().nullable(),
  organization: z.string().nullable(),
  ...span.shape,
})

/** A person named in the article. `name` is the fullest form, without rank, office or honorific. */
export const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  family: z.string().nullable(),
  given: z.string().nullable(),
  order: z.enum(['family-first', 'given-first', 'single', 'unknown']),
  honorifics: z.array(z.string()),
  rank: rank.nullable(),
  roles: z.array(role),
  country: country.nullable(),
  mentions: z.array(mention),
})

/** An organization that the article names. */
export const organization = z.strictObject({
  id: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
  kind: z.enum([
    'ministry',
    'armed-forces',
    'service',
    'staff',
    'department',
    'academy',
    'unit',
    'government',
    'intergovernmental',
    'forum',
    'company',
    'media',
    'other',
  ]),
  country: country.nullable(),
  parent: z.string().nullable(),
  mentions: z.array(mention),
})

/** How a mention names somebody. */
export type MentionForm = z.infer<typeof mention>['form']
/** A rank as the record has it. */
export type Rank = z.infer<typeof rank>
/** An office as the record has it. */
export type Role = z.infer<typeof role>
/** A person as the record has it. */
export type Person = z.infer<typeof person>
/** An organization as the record has it. */
export type Organization = z.infer<typeof organization>
