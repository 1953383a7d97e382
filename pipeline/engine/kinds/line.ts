import { z } from 'zod'
import { block, blockKind } from '../../record/block.ts'
import { base } from './base.ts'

const count = z.int().min(0)
const names = z.union([z.string(), z.array(z.string()).min(1)])

/**
 * Tests of one line of the article; all that are given must hold. Regular expressions see a plain form of the line: Latin
 * letters without diacritics, straight quotes, hyphens for dashes, one kind of space; `{name}` in them is any entry of that list.
 */
const lineTest = z.strictObject({
  /** What the rule takes: the whole line (what heads and tails have left of it), or a piece at its head or tail. */
  part: z.enum(['whole', 'head', 'tail']).optional(),
  /** Must cover the whole line. */
  pattern: z.string().optional(),
  /** Must cover the part; tried on lines of at most 2,000 characters, heads and tails of longer ones. */
  regex: z.string().optional(),
  /** Flags of all regular expressions of this test, as in JavaScript. */
  flags: z
    .string()
    .regex(/^[imsu]*$/)
    .optional(),
  /** Must, must not stand anywhere in the line. */
  has: z.string().optional(),
  lacks: z.string().optional(),
  /** Must stand anywhere in the next line. */
  next: z.string().optional(),
  /** Kinds, roles or marks of the block just before: one of them, none of them. */
  after: names.optional(),
  notAfter: names.optional(),
  /** Kinds or marks of what the tail rules have cut off this line: one of them. */
  tail: names.optional(),
  /** Whether a blank line stands between the line and the block before. */
  gap: z.boolean().optional(),
  /** Blank lines (or the text's ends) on both sides, or a text that has no blank lines. */
  alone: z.boolean().optional(),
  /** Before the first running text; after the last. */
  top: z.boolean().optional(),
  bottom: z.boolean().optional(),
  /** Whether a headline has been found above. */
  titled: z.boolean().optional(),
  /** Among the first, or last, n lines that are not blank. */
  first: count.optional(),
  last: count.optional(),
  /** Least and most words, characters of the part. */
  words: z.tuple([count, count]).optional(),
  characters: z.tuple([count, count]).optional(),
  /** How the part ends: as a sentence, with a colon, or with neither. */
  ends: z.union([z.enum(['sentence', 'colon', 'open']), z.array(z.enum(['sentence', 'colon', 'open']))]).optional(),
  /** Its first finite verb: none, present (a modal too), past. */
  finite: z.array(z.enum(['none', 'present', 'past'])).optional(),
  /** At least so many lines of the article are covered by the rule's regular expression. */
  recurs: count.optional(),
  /** Says again what the headline, or the line before or after, says. */
  repeats: z.enum(['headline', 'neighbour']).optional(),
})
/** The tests of one line, all of which must hold. */
export type LineTest = z.infer<typeof lineTest>

/**
 * A line of the article, or a part of it → a kind of block. Rules of a surer tier are tried first: `sure` for words that say
 * what the line is, `likely` (the default) for words and place together, `shape` for place and length alone.
 */
export const lineRule = z.strictObject({
  ...base,
  line: lineTest,
  label: blockKind,
  role: block.shape.role,
  /** A name of its own by which later lines can ask for it in `after` and `tail`. */
  mark: z.string().optional(),
  tier: z.enum(['sure', 'likely', 'shape']).optional(),
  /**
   * Regular expressions over the part, whose named groups fill the article's facts: `translator`, `author`; `year`, `month`
   * (number or name) and `day`, or `first` and `second` where their order is not told.
   */
  facts: z.array(z.string()).optional(),
})
/** A line rule as it stands in its file. */
export type LineRule = z.infer<typeof lineRule>
