import type { TokenRange } from '../../text/span.ts'
import type { MentionIndex } from './mention-index.ts'

/** A mention that begins or ends inside a name means all of it: the head tells. */
export function wholeName(range: TokenRange, index: MentionIndex): TokenRange {
  const first = index.covering(range.from)
  if (!first || first.range.from >= range.from || range.to <= first.core.from) return range
  return { from: first.range.from, to: Math.max(range.to, first.core.to) }
}
