import type { KnownBlock } from '../../../layers/article.ts'
import type { LabelledLine } from './label-lines.ts'

/**
 * The text of a page: its kept lines, a blank line between, and the kinds that are known of them. Paragraphs are left open, for
 * `clean` cuts datelines and credits off them and knows debris by its words, unless a profile has `stated` the body.
 */
export const writeText = (
  lines: readonly LabelledLine[],
  { isStated }: { readonly isStated: boolean },
): { text: string; known: KnownBlock[] } => {
  const known: KnownBlock[] = []
  const parts: string[] = []
  let start = 0
  for (const { line, label, role, rule } of lines) {
    if (label === 'drop') continue
    const end = start + line.text.length
    parts.push(line.text)
    const isOpen = role === 'paragraph' && !isStated
    known.push({ start, end, kind: label, ...(role && { role }), rule, ...(isOpen && { isOpen }) })
    start = end + separator.length
  }
  return { text: parts.join(separator), known }
}

const separator = '\n\n'
