import type { Attribution } from '../../layers/attributions.ts'
import type { TokenRange } from '../../text/span.ts'
import { isJointAt } from './has-joint.ts'
import type { Lead } from './lead.ts'
import type { Line } from './line.ts'

/**
 * A list ends with the content that it begins in, but where a joint follows that no other statement takes: then it goes on up to
 * the next statement's words.
 */
export const endOfList = (
  line: Line,
  sentence: TokenRange,
  statements: readonly Attribution[],
  { from, limit }: Lead,
): number => {
  let end = limit
  for (const { content } of statements)
    for (const range of content) if (range.from <= from && from < range.to) end = Math.min(end, range.to)
  if (end >= sentence.to || !isJointAt(line, end, sentence.to)) return end
  let next = sentence.to
  for (const { cue, mention } of statements)
    for (const range of [cue, mention]) if (range !== null && range.from >= end && range.from < next) next = range.from
  return next
}
