import { z } from 'zod'
import { span } from './parts.ts'

/** What a stretch of the text is: running text, or one of the things that stand around it. */
export const blockKind = z.enum([
  'body',
  'heading',
  'headline',
  'caption',
  'credit',
  'byline',
  'dateline',
  'artifact',
  'separator',
  'boilerplate',
  'related',
  'metadata',
])

/** Blocks are ordered, never overlap, and leave only white space between them. `role` says what a body block is on the page. */
export const block = z.strictObject({
  id: z.string(),
  kind: blockKind,
  role: z.enum(['paragraph', 'list-item', 'quotation', 'table-row', 'turn']).optional(),
  ...span.shape,
  rule: z.string(),
})

/** The kinds of blocks. */
export type BlockKind = z.infer<typeof blockKind>
/** A block as the record has it. */
export type BlockRecord = z.infer<typeof block>

/** Whether a block is no running text. A heading may be taken for either. */
export const isSetAside = ({ kind }: Pick<BlockRecord, 'kind'>): boolean => kind !== 'body' && kind !== 'heading'
