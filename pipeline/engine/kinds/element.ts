import { z } from 'zod'
import { block, blockKind } from '../../record/block.ts'
import { base } from './base.ts'

const share = z.number().min(0).max(1)
const shares = z.tuple([share, share])
const tags = z.array(z.string()).min(1)
const count = z.int().min(0)

/**
 * Tests of an element of a web page with all that stands in it, or of one line of it; all that are given must hold. Regular
 * expressions see class and id as words in lower case, names apart by commas ("article share, tools x3"), and text in
 * lower case with plain quotes and spaces.
 */
const elementTest = z.strictObject({
  /** The element with all that is in it, judged before the body is looked for; else one line, judged after. */
  whole: z.boolean().optional(),
  /** Looked for inside lines, too: what is found is taken out of its line, which goes on behind it. */
  inline: z.literal(true).optional(),
  /** Tag of the element; of one of those around it, or its own. */
  tag: tags.optional(),
  inside: tags.optional(),
  notInside: tags.optional(),
  /** Words of its class and id; of its own or of the nearest elements around it that hold at most a quarter of the page's running text. */
  names: z.string().optional(),
  lacksNames: z.string().optional(),
  around: z.string().optional(),
  lacksAround: z.string().optional(),
  itemprop: z.string().optional(),
  role: z.string().optional(),
  hidden: z.boolean().optional(),
  /** Of the line; of the element's first line. */
  text: z.string().optional(),
  lacks: z.string().optional(),
  characters: z.tuple([count, count]).optional(),
  /** Share of its characters in links, in bold, in italics. */
  links: shares.optional(),
  bold: shares.optional(),
  italic: shares.optional(),
  /** Share of the page's running text that is in the element: at most a quarter, where nothing is said. */
  prose: shares.optional(),
  /** How the line ends. */
  ends: z.enum(['sentence', 'colon', 'open']).optional(),
  /** Whether the line is among those that were chosen for the body. */
  chosen: z.boolean().optional(),
  /** Before the first chosen paragraph, between chosen ones, after the last. */
  place: z.enum(['before', 'between', 'after']).optional(),
  /** Among the first, the last so many lines of the body. */
  first: count.optional(),
  last: count.optional(),
  /** Label or mark of the line before, or of the next: one of them. */
  after: tags.optional(),
  /** Whether the line's element stands beside elements of chosen lines, in the same one. */
  beside: z.boolean().optional(),
  /** Whether a picture stands between the line before and this one. */
  afterPicture: z.boolean().optional(),
  /** Whether the element is one of several side by side that are alike, each a linked title with a picture or a few more lines. */
  card: z.boolean().optional(),
  /** Says what the page's title says. */
  repeats: z.literal('title').optional(),
})
/** The tests of one element or line, all of which must hold. */
export type ElementTest = z.infer<typeof elementTest>

/**
 * An element or a line of a web page → left out of the text (`drop`), or in it as a kind of block. Of the rules that hold, the
 * first of the surest tier decides.
 */
export const elementRule = z.strictObject({
  ...base,
  element: elementTest,
  label: z.union([z.literal('drop'), blockKind]),
  role: block.shape.role,
  /** A name of its own by which later lines can ask for it in `after`. */
  mark: z.string().optional(),
  tier: z.enum(['sure', 'likely', 'shape']).optional(),
})
/** An element rule as it stands in its file. */
export type ElementRule = z.infer<typeof elementRule>
