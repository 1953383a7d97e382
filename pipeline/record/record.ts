import { z } from 'zod'
import { block } from './block.ts'
import { agreement, commitment, cooperationItem, event } from './event.ts'
import { date, note } from './parts.ts'
import { organization, person } from './people.ts'
import { validVersions } from './schema-version.ts'
import { statement, topic } from './statement.ts'

/** Where the article came from. `part` names one article of a file that holds many; `sha256` is of the drop's bytes. */
export const source = z.strictObject({
  file: z.string(),
  part: z.string().optional(),
  mediaType: z.string(),
  charset: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  url: z.string().nullable(),
})

/** What the drop says of the article as a whole. */
export const articleFacts = z.strictObject({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  translator: z.string().nullable(),
  published: z
    .strictObject({ edtf: z.string(), basis: z.enum(['metadata', 'option', 'file-name', 'text']) })
    .nullable(),
  modified: z.string().nullable(),
  language: z.string(),
  section: z.string().nullable(),
  keywords: z.array(z.string()),
})

/** The first article of the run that has the same words, or most of the same wording. */
export const original = z.strictObject({ file: z.string(), part: z.string().optional(), id: z.string() })

/**
 * All that Readout tells of one article.
 *
 * null = looked for, not in the text; absent = does not apply. Lists are always there, possibly empty, ordered by
 * start, end, id. Ids are stable under rule changes: a prefix and a hash of what identifies the thing in this text.
 */
export const record = z.strictObject({
  schemaVersion: z.enum(validVersions),
  id: z.string(),
  source,
  article: articleFacts,
  /** The same running text stood in the run before: case, punctuation, spaces, headlines and captions aside. Since 1.1.0. */
  duplicateOf: original.optional(),
  /**
   * Much of the running text stood in the run before, and people of the same names. `similarity` is the share of the shorter
   * one's wording that the nearest copy has. Since 1.1.0.
   */
  reprintOf: original.extend({ similarity: z.number().min(0).max(1) }).optional(),
  /** Left out by `--no-text`. */
  text: z.string().optional(),
  blocks: z.array(block),
  people: z.array(person),
  organizations: z.array(organization),
  statements: z.array(statement),
  topics: z.array(topic),
  events: z.array(event),
  agreements: z.array(agreement),
  cooperation: z.array(cooperationItem),
  commitments: z.array(commitment),
  dates: z.array(date),
  notes: z.array(note),
  provenance: z.strictObject({ readout: z.string(), rules: z.record(z.string(), z.int()) }),
})

/** Where an article came from, as the record has it. */
export type Source = z.infer<typeof source>
/** Facts of an article as a whole, as the record has them. */
export type ArticleFacts = z.infer<typeof articleFacts>
/** The record of one article. */
export type Record = z.infer<typeof record>
