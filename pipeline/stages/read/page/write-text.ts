import type { KnownBlock } from '../../../layers/article.ts'
import type { LabelledLine } from './label-lines.ts'

/** The text of a page: its kept lines, a blank line between, and the kinds that are known of them. */
export const writeText = (lines: readonly LabelledLine[]): { text: string; known: KnownBlock[] } => {
  const known: KnownBlock[] = []
  const parts: string[] = []
  let start = 0
  for (const { line, label, role, rule } of lines) {
    if (label === 'drop') continue
    const end = start + line.text.length
    parts.push(line.text)
    known.push({ start, end, kind: label, ...(role === undefined ? {} : { role }), rule })
    start = end + separator.length
  }
  return { text: parts.join(separator), known }
}

const separator = '\n\n'
