import type { Draft } from './draft.ts'
import { type ElementRange, tokensOf } from './line.ts'

/** A candidate in a line of its own, for files of what texts are expected to hold. */
export function showCandidate({ line, entry, frame, use, cue, mention, basis, content, hearer, outer }: Draft): string {
  const { text, start, end } = line.segments.tokens
  const words = (range: ElementRange): string => {
    const { from, to } = tokensOf(line, range)
    return range.to > range.from ? text.slice(start[from], end[to - 1]) : ''
  }
  const heard = hearer === null ? '' : ` | to ${words(hearer)}`
  const kind = entry.class === 'counted' ? '' : ` ${entry.class}`
  const who = mention === null ? 'nobody' : words(mention)
  return `- ${use} ${frame}${kind}${outer ? ' inside' : ''}: ${who} (${basis}) | ${words(cue)} | ${content.map(words).join(' … ')}${heard}`
}
