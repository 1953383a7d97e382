import type { Blocks } from '../../layers/blocks.ts'
import type { BlockRecord } from '../../record/block.ts'
import { stableId } from '../../record/id.ts'
import { quote } from './place.ts'

/** The record's blocks, in the order of the text. */
export const writeBlocks = (text: string, { blocks }: Blocks): BlockRecord[] =>
  blocks.map(({ kind, role, start, end, rule }) => ({
    id: stableId('b', start, end),
    kind,
    ...(role && { role }),
    ...quote(text, { start, end }),
    rule,
  }))
