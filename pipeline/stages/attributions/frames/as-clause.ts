import type { Hit } from '../find-cues.ts'
import { gate } from '../gate.ts'
import type { Parse, Region } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { isComma } from '../word-classes.ts'
import type { Trailing } from './content-first.ts'

/** "As X put it, A": what stands behind the comma is what X says. */
export function findAsClause(parse: Parse, region: Region): Trailing | undefined {
  const { line, hits, knowledge } = parse
  const as = opensBehind.has(line.word[region.from]!) ? region.from + 1 : region.from
  if (line.word[as] !== 'as') return undefined
  const hit = hits.find(candidate => candidate.cue.from > as)
  // "as the office reported,": a past tense that only its clause tells from a participle
  const isTold = hit?.group.form === 'finite' || (hit?.group.form === 'reduced' && isComma(line, hit.cue.to))
  if (!hit || !isTold || hit.prefix !== '' || hit.cue.to - as > 24) return undefined
  const subject = subjectBefore(line, hit.cue.from, as + 1)
  const comma = commaBehind(parse, hit, region.to)
  if (!subject || subject.from !== as + 1 || comma < 0) return undefined
  const counted = gate(hit.entry, { prefix: '', complement: 'L' }, knowledge.counts)
  const probability = telling.has(hit.entry.class) && comma === hit.cue.to ? Math.max(counted, tellingShare) : counted
  if (probability < knowledge.thresholds.least) return undefined
  const content = { from: comma + 1, to: region.to }
  return {
    draft: {
      line,
      entry: hit.entry,
      group: hit.group,
      frame: 'as-clause',
      use: 'AS',
      cue: hit.cue,
      mention: { from: subject.from, to: subject.to },
      basis: 'subject',
      content: [content],
      hearer: null,
      probability,
      outer: region.outer,
    },
    inside: content,
    rest: region.to,
  }
}

/** What may stand before "as" at the head of a sentence. */
const opensBehind: ReadonlySet<string> = new Set(['and', 'but', '(', 'so'])

/** Classes of cues that tell: with nothing behind them in an as-clause, what follows is what they tell. */
const telling: ReadonlySet<string> = new Set(['say', 'tell', 'report', 'affirm', 'emphasis', 'outline', 'announce'])
/** What such an as-clause is worth, whatever the verb. */
const tellingShare = 0.75

/** The comma that ends the clause, a few words behind the cue; -1 where there is none. */
function commaBehind({ line }: Parse, hit: Hit, limit: number): number {
  for (let at = hit.cue.to; at < limit && at - hit.cue.to < 6; at++) if (isComma(line, at)) return at
  return -1
}
