import type { Hit } from '../find-cues.ts'
import { gate } from '../gate.ts'
import type { Parse, Region } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { isComma } from '../word-classes.ts'
import type { Trailing } from './content-first.ts'

/** "As X put it, A": what stands behind the comma is what X says. */
export function findAsClause(parse: Parse, region: Region): Trailing | undefined {
  const { line, hits, knowledge } = parse
  if (line.word[region.from] !== 'as') return undefined
  const hit = hits.find(candidate => candidate.cue.from > region.from)
  if (hit?.group.form !== 'finite' || hit.prefix !== '' || hit.cue.to - region.from > 24) return undefined
  const subject = subjectBefore(line, hit.cue.from, region.from + 1)
  const comma = commaBehind(parse, hit, region.to)
  if (!subject || subject.from !== region.from + 1 || comma < 0) return undefined
  const probability = gate(hit.entry, { prefix: '', complement: 'L' }, knowledge.counts)
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

/** The comma that ends the clause, a few words behind the cue; -1 where there is none. */
function commaBehind({ line }: Parse, hit: Hit, limit: number): number {
  for (let at = hit.cue.to; at < limit && at - hit.cue.to < 6; at++) if (isComma(line, at)) return at
  return -1
}
