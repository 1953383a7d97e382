import { z } from 'zod'

const place = z.object({ start: z.int().min(0), end: z.int().min(0) })
/** `sure: false` = only one of two coders gave it: finding it is right, missing it no fault. */
const coded = { sure: z.boolean().optional() }

const statement = z.object({
  speaker: z.object({
    type: z.enum(['person', 'organization', 'country', 'group', 'unnamed', 'unresolved']),
    name: z.string().nullable(),
    /** Other names that are right, too. */
    aliases: z.array(z.string()).optional(),
    members: z.array(z.string()).optional(),
    mention: place.nullish(),
  }),
  cue: place.nullish(),
  content: z.array(place),
  kind: z.string().optional(),
  act: z.string().optional(),
  topics: z.array(z.string()).optional(),
  maybeTopics: z.array(z.string()).optional(),
})

/**
 * What people read from an article, in the readouts' form. Lists that are left out are not measured, but for `removed`,
 * `people` and `statements`, which must stand there. Other keys are passed over.
 */
export const readoutGold = z.object({
  /** Places that are no running text. */
  removed: z.array(place),
  people: z.array(z.object({ name: z.string(), rank: z.string().nullish(), country: z.string().nullish() })),
  statements: z.array(statement),
  articleTopics: z.array(z.string()).optional(),
  maybeArticleTopics: z.array(z.string()).optional(),
  events: z
    .array(
      z.object({
        type: z.string(),
        status: z.string().optional(),
        parties: z.array(z.string()),
        /** EDTF; null where the text tells none. */
        date: z.string().nullish(),
        evidence: place,
        ...coded,
      }),
    )
    .optional(),
  agreements: z.array(z.object({ kind: z.string(), evidence: place, ...coded })).optional(),
  cooperation: z
    .array(
      z.object({
        ...place.shape,
        topic: z.string().nullable(),
        frame: z.string(),
        /** What both coders gave alike. */
        agreed: z.object({ topic: z.boolean(), frame: z.boolean() }).optional(),
        ...coded,
      }),
    )
    .optional(),
  commitments: z.array(z.object({ ...place.shape, ...coded })).optional(),
})

/** What people read from an article. */
export type ReadoutGold = z.infer<typeof readoutGold>
/** One statement of it. */
export type ReadoutStatement = z.infer<typeof statement>
