import type { Block } from '../../layers/blocks.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { hasTag, type Line, wordAt } from './line.ts'

/** Items that stand in blocks of their own, and the sentence that leads into them. */
export interface BlockList {
  readonly lead: TokenRange
  readonly items: readonly TokenRange[]
}

/** Runs of list items behind a sentence that ends in a colon. A stop ends a run whose items end in semicolons. */
export const readListItems = (line: Line, { sentences }: Segments, blocks: readonly Block[]): BlockList[] => {
  const lists: BlockList[] = []
  let lead: TokenRange | undefined
  let items: TokenRange[] = []
  const close = (): void => {
    if (lead !== undefined && items.length >= 2) lists.push({ lead, items })
    lead = undefined
    items = []
  }
  for (const { from, to, block } of sentences) {
    const { kind, role } = blocks[block]!
    if (kind === 'separator' || from >= to) continue
    if (kind === 'body' && role === 'list-item') {
      if (lead === undefined) continue
      items.push(withoutMarks(line, from, to))
      const isEnded = wordAt(line, to - 1) === line.words.is.stop
      if (isEnded && items.length > 1 && endsInSemicolon(line, items[0]!)) close()
      continue
    }
    close()
    if (kind === 'body' && wordAt(line, to - 1) === line.words.is.colon) lead = { from, to }
  }
  close()
  return lists
}

const endsInSemicolon = (line: Line, { to }: TokenRange): boolean => wordAt(line, to) === line.words.is.semicolon

/** An item without its bullet or number, its final mark, and "and". */
const withoutMarks = (line: Line, start: number, end: number): TokenRange => {
  const { is } = line.words
  let from = start
  let to = end
  const second = wordAt(line, from + 1)
  if (to - from > 2 && (second === is.close || (second === is.stop && hasTag(line, from, tagBits(Tag.CD))))) from += 2
  while (from < to && hasTag(line, from, tagBits(Tag.PUNCT))) from++
  while (to > from + 1 && hasTag(line, to - 1, tagBits(Tag.PUNCT, Tag.CC)) && wordAt(line, to - 1) !== is.close) to--
  return { from, to }
}
