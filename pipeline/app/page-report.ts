import type { BlockRecord } from '../record/block.ts'
import type { Note } from '../record/parts.ts'
import type { Colours } from './colours.ts'
import { show } from './explain-lines.ts'

/** Blocks that are no running text, with the rule that says so; nothing where there are none. */
export const formatSetAside = (blocks: readonly BlockRecord[], colours: Colours): string[] =>
  blocks.length === 0
    ? []
    : [
        [
          colours.bold('set aside'),
          ...blocks.map(({ kind, exact = '', rule }) => `  ${kind.padEnd(11)} ${show(exact)} ${colours.dim(rule)}`),
        ].join('\n'),
      ]

/** Doubts; nothing where there are none. */
export const formatNotes = (notes: readonly Note[], colours: Colours): string[] =>
  notes.length === 0
    ? []
    : [[colours.bold('notes'), ...notes.map(({ code, message }) => `  ${code}: ${message}`)].join('\n')]
