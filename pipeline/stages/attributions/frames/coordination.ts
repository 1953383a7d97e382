import type { Draft } from '../draft.ts'
import { coordinators } from '../function-words.ts'
import type { Line } from '../line.ts'
import type { Region } from '../parse-line.ts'
import { type Subject, subjectBefore } from '../subject.ts'
import { readVerbGroup, type VerbGroup } from '../verb-group.ts'
import { isComma, isVerb } from '../word-classes.ts'
import { lastContent, type Relation } from './relation.ts'

/** "… and hoped that …", "A praised B, thanked C and …": the subject of the verb that it is joined to. */
export function coordinated(
  line: Line,
  region: Region,
  group: VerbGroup,
  open: readonly Draft[],
  joint: number,
): Relation | undefined {
  const isJoined = coordinators.has(line.word[joint]!)
  const edge = isJoined && isComma(line, joint - 1) ? joint - 1 : joint
  for (let index = open.length - 1; index >= 0 && open.length - index < 8; index--) {
    const draft = open[index]!
    if (
      !draft.group ||
      draft.group.isPast !== group.isPast ||
      draft.group.form === 'participle' ||
      group.hasModal !== draft.group.hasModal
    )
      continue
    // "wrote that X had promised …, and thanked Y": the later past belongs to the outer speaker
    if (index > 0 && draft.group.isPerfect && !group.isPerfect) continue
    if (!isJoined && lastContent(draft).to <= joint && lastContent(draft).from > joint) continue
    if (!isJoined && !hasLaterJoint(line, group.to, region.to)) break
    return {
      prefix: 'c:',
      mention: draft.mention,
      basis: 'shared',
      frame: 'coordination',
      closesAt: edge,
      closed: draft,
    }
  }
  if (!isJoined) return undefined
  if (open.length > 0 && isInsideAny(open, group)) return undefined
  const subject = subjectOfEarlierVerb(line, region, group, edge)
  if (!subject) return undefined
  return { prefix: 'c:', mention: subject, basis: 'shared', frame: 'coordination', closesAt: -1, closed: null }
}

const isInsideAny = (open: readonly Draft[], group: VerbGroup): boolean =>
  open.some(draft => draft.content.some(range => group.from >= range.from && group.from < range.to))

/** Whether "and" follows within a list of verbs. */
function hasLaterJoint(line: Line, from: number, limit: number): boolean {
  for (let at = from; at < limit && at - from < 60; at++) if (line.word[at] === 'and') return true
  return false
}

/** The subject of the nearest finite verb to the left with the same tense. */
function subjectOfEarlierVerb(line: Line, region: Region, group: VerbGroup, edge: number): Subject | undefined {
  for (let at = edge - 1; at >= region.from && edge - at < 40; at--) {
    if (!isVerb(line, at)) continue
    const earlier = readVerbGroup(line, at)
    at = earlier.from
    if (earlier.form !== 'finite') continue
    // "has frozen fees and welcomed the plan", "froze fees and has welcomed it"
    const isSameTense = earlier.isPast === group.isPast || earlier.hasModal || earlier.isPerfect || group.isPerfect
    // "put off whether the crew could sail but said": the modal's clause is over
    if (!isSameTense || (earlier.hasModal && group.isPast && !group.hasModal)) continue
    const subject = subjectBefore(line, earlier.from, region.from)
    if (subject) return subject
  }
  return undefined
}
