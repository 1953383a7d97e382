import { type ElementRange, type Line, nounLemma, verbLemma } from '../line.ts'
import { phraseBefore } from '../long-phrase.ts'
import type { Region } from '../parse-line.ts'

/** "led the crew to declare", "leaving many in the town to wonder", "for papers to portray": who is made to do it. */
export function ledObject(
  line: Line,
  region: Region,
  at: number,
  leaders: ReadonlySet<string>,
): ElementRange | undefined {
  const phrase = phraseBefore(line, at)
  if (!phrase || phrase.from <= region.from || spans.has(nounLemma(line, at - 1))) return undefined
  const leader = [phrase.from, ...phrase.cuts].find(
    from => from > region.from && (line.word[from - 1] === 'for' || leaders.has(verbLemma(line, from - 1))),
  )
  return leader === undefined ? undefined : { from: leader, to: at }
}

const spans: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'year',
  'decade',
  'hour',
  'time',
  'minute',
  'moment',
])
