import { type ElementRange, type Line, nounLemma, verbLemma } from '../line.ts'
import { phraseBefore } from '../long-phrase.ts'
import type { Region } from '../parse-line.ts'

/** "led the crew to declare", "leaving many in the town to wonder", "for papers to portray": who is made to do it. */
export function ledObject(line: Line, region: Region, at: number): ElementRange | undefined {
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

/** Verbs that make their object do something. */
const leaders: ReadonlySet<string> = new Set([
  'allow',
  'authorize',
  'bring',
  'cause',
  'challenge',
  'compel',
  'drive',
  'enable',
  'encourage',
  'force',
  'get',
  'help',
  'inspire',
  'lead',
  'leave',
  'motivate',
  'permit',
  'persuade',
  'press',
  'pressure',
  'prod',
  'prompt',
  'provoke',
  'push',
  'require',
  'send',
  'spur',
  'tempt',
  'want',
])
