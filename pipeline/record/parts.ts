import { z } from 'zod'

/** Half-open range of the article's text in UTF-16 code units; `exact` is its slice, left out by `--no-text`. */
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0), exact: z.string().optional() })

/**
 * How sure that cue, speaker and at least half of the content are right: of the statements counted `certain` ones are so in
 * 97 % and more, `likely` ones in 85 % and more, `weak` ones in fewer. In texts that were not counted, `certain` and
 * `likely`: general news 96 and 84 %, readouts of Vietnamese outlets 99 and 98 %, readouts from elsewhere 97 and 91 %.
 */
export const confidence = z.enum(['certain', 'likely', 'weak'])

/** A country or a bloc. `code` is ISO 3166-1 alpha-3; null for NATO, EU, ASEAN. `basis` says what in the text told it. */
export const country = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  name: z.string(),
  basis: z.enum(['adjective', 'organization', 'place', 'own-words', 'host', 'name']),
})

/** A date that the text gives. `edtf`: 2018-04, 2024-02-27, 2021/2023; null where this text does not tell it. */
export const date = z.strictObject({
  ...span.shape,
  edtf: z.string().nullable(),
  precision: z.enum(['day', 'month', 'year', 'interval', 'part-of-day', 'unknown']),
  anchor: z.enum(['text', 'published', 'event', 'none']),
})

/** What a stage wants to tell about the text: a doubt, or something that it passed over. Never a failure. */
export const note = z.strictObject({
  code: z.string(),
  level: z.enum(['info', 'doubt', 'error']),
  stage: z.string(),
  message: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
})

/** A span as the record has it. */
export type RecordSpan = z.infer<typeof span>
/** The levels of confidence. */
export type Confidence = z.infer<typeof confidence>
/** A country or bloc as the record has it. */
export type Country = z.infer<typeof country>
/** A date as the record has it. */
export type DateMention = z.infer<typeof date>
/** A note as the record has it. */
export type Note = z.infer<typeof note>
