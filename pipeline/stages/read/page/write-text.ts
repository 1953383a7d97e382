import type { KnownBlock } from '../../../layers/article.ts'
import type { LabelledLine } from './label-lines.ts'
import type { PageElement } from './page-line.ts'

/**
 * The text of a page: its kept lines, a blank line between, and the kinds that are known of them; the cells of a table's row are
 * one line, tabs between. Paragraphs are left open, for
 * `clean` cuts datelines and credits off them and knows debris by its words, unless a profile has `stated` the body.
 */
export const writeText = (
  lines: readonly LabelledLine[],
  { isStated }: { readonly isStated: boolean },
): { text: string; known: KnownBlock[] } => {
  const known: KnownBlock[] = []
  let text = ''
  let rowBefore: PageElement | null = null
  for (const { line, label, role, rule } of lines) {
    if (label === 'drop') continue
    const row = role === 'table-row' ? rowOf(line.element) : null
    const isSameRow = row !== null && row === rowBefore
    rowBefore = row
    if (text !== '') text += isSameRow ? '\t' : '\n\n'
    const begun = isSameRow ? known.pop() : undefined
    const start = begun?.start ?? text.length
    text += line.text
    const isOpen = role === 'paragraph' && !isStated
    known.push({ start, end: text.length, kind: label, ...(role && { role }), rule, ...(isOpen && { isOpen }) })
  }
  return { text, known }
}

/** The row that a cell's line is in, at most a few elements up; null where it is in none. */
const rowOf = (element: PageElement): PageElement | null => {
  let above: PageElement | null = element
  for (let i = 0; i < 4 && above !== null && above.tag !== 'tr'; i++) above = above.parent
  return above?.tag === 'tr' ? above : null
}
