import { Tag } from '../../../text/lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { coordinators, times } from '../function-words.ts'
import type { Line } from '../line.ts'
import type { Fate, Parse, Region } from '../parse-line.ts'
import { neededFor } from '../precision.ts'
import { isNestable } from '../resolve-nesting.ts'
import { weighed } from '../signs.ts'
import { subjectBefore } from '../subject.ts'
import { isAdverb, isComma, isPreposition } from '../word-classes.ts'
import { draftOf } from './content-behind-cue.ts'
import { coordinated } from './coordination.ts'
import { governed, isRefused } from './governed.ts'
import { possessed } from './nominal.ts'
import { clauseOfItsOwn } from './own-clause.ts'
import { participle } from './participle.ts'
import { passiveDraft } from './passive.ts'
import { quotingDrafts } from './quoting.ts'
import { closeAt, innermost, type Relation } from './relation.ts'

/**
 * Cues before their content, from left to right. A cue that is coordinated with an earlier one, trails it as a
 * participle, or opens a clause of its own on the same level ends the earlier content; any other inside it is nested.
 */
export function scanClauses(parse: Parse, region: Region, before: Draft | null): void {
  const { hits, knowledge } = parse
  const open: Draft[] = before ? [before] : []
  for (const hit of hits) {
    if (hit.cue.from < region.from || hit.cue.to > region.to) continue
    const quoting = isInside(open, hit) ? undefined : quotingDrafts(parse, region, hit)
    if (quoting) {
      for (const draft of quoting) knowledge.trace?.candidate(draft, 'kept')
      parse.drafts.push(...quoting)
      open.push(...quoting)
      continue
    }
    const found = passiveDraft(parse, region, hit)
    const passive = found && weighed(found, knowledge)
    if (passive) {
      if (!isInside(open, hit) && !region.outer) knowledge.observe?.(passive)
      const isProbable = passive.probability >= neededFor({ ...passive, outer: null }, knowledge.thresholds)
      const fate = isProbable ? (isInside(open, hit) ? 'inside' : 'kept') : 'improbable'
      knowledge.trace?.candidate(passive, fate)
      if (fate === 'kept') {
        parse.drafts.push(passive)
        open.length = 0
        open.push(passive)
      }
      continue
    }
    if (hit.prefix === 'pas:') continue
    const relation = relationOf(parse, region, hit, open)
    if (!relation) continue
    const draft = draftOf(parse, region, hit, relation)
    if (!draft) continue
    const holder = relation.closed ? relation.closed.outer : innermost(open, hit)
    const placed: Draft = { ...draft, outer: holder ?? region.outer }
    if (!placed.outer) knowledge.observe?.(placed)
    const fate = fateOf(placed, relation, parse)
    knowledge.trace?.candidate(placed, fate)
    if (fate !== 'kept') continue
    if (relation.closed && relation.closesAt >= 0) closeAt(open, relation.closed, relation.closesAt)
    parse.drafts.push(placed)
    open.push(placed)
  }
}

function fateOf(placed: Draft, { closed }: Relation, { knowledge, drafts }: Parse): Fate {
  const { outer, probability } = placed
  // the signs were counted on what stands alone: inside a content the better of both figures counts
  const figure = outer ? Math.max(placed.base ?? 0, probability) : probability
  if (figure < neededFor(placed, knowledge.thresholds)) return 'improbable'
  const isBeside = !outer || closed?.outer === outer
  return isBeside || isNestable(placed, outer, knowledge, drafts) ? 'kept' : 'inside'
}

/** Governed cues are weak signs: inside what somebody says they are taken for its words. */
const outside = (relation: Relation | undefined, open: readonly Draft[], hit: Hit): Relation | undefined =>
  relation && !isInside(open, hit) ? relation : undefined

const isInside = (open: readonly Draft[], hit: Hit): boolean => innermost(open, hit) !== null

function relationOf(parse: Parse, region: Region, hit: Hit, open: readonly Draft[]): Relation | undefined {
  const { line } = parse
  const at = hit.cue.from
  const previous = at - 1
  if (hit.prefix === 'poss:') return possessed(parse, region, hit, open)
  switch (hit.group.form) {
    case 'participle':
      return participle(parse, region, hit, open) ?? outside(governed(parse, region, at, false), open, hit)
    case 'infinitive':
      return isRefused(parse, at) ? undefined : outside(governed(parse, region, at, true), open, hit)
    case 'finite':
      break
    default:
      return undefined
  }
  const joint = jointBefore(line, previous, region.from)
  if (joint !== previous) {
    const shared = coordinated(line, region, hit.group, open, joint)
    if (shared) return shared
  }
  const isListed = previous >= region.from && isComma(line, previous)
  const isJoined = previous >= region.from && coordinators.has(line.word[previous]!)
  if (isJoined || isListed) {
    const shared = coordinated(line, region, hit.group, open, previous)
    if (shared) return shared
    if (isJoined) return undefined
  }
  const subject = subjectBefore(line, at, region.from)
  return subject ? clauseOfItsOwn(line, hit, subject, open) : undefined
}

/** "and on Monday announced", "but later said": the conjunction before a time. */
function jointBefore(line: Line, previous: number, start: number): number {
  let at = previous
  while (
    at > start &&
    previous - at < 4 &&
    (times.has(line.word[at]!) || line.tag[at] === Tag.CD || isAdverb(line, at))
  )
    at--
  if (at > start && at < previous && isPreposition(line, at)) at--
  return at < previous && coordinators.has(line.word[at]!) ? at : previous
}
