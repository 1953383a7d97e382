import type { Attribution } from '../../layers/attributions.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { findJoints } from './find-joints.ts'
import { isJointMention } from './joint-mention.ts'
import type { Lead } from './lead.ts'
import { hasTag, isBaseVerb, type Line, tags, wordAt } from './line.ts'

/** Acts whose contents may list what is to be done, with the frame of the list. */
export const framesOfActs: Partial<Record<Attribution['act'], NonNullable<Lead['frame']>>> = {
  propose: 'proposed',
  request: 'proposed',
  wish: 'proposed',
  commit: 'proposed',
  agree: 'agreed',
}

/** How far from its beginning the verb of a content may stand. */
const reach = 24

/** Where the items of a statement's content may begin, likeliest first: its verb, its first noun, the noun before its first "and". */
export const leadsOfContent = (line: Line, statement: Attribution): Lead[] => {
  const { act, content } = statement
  const frame = framesOfActs[act]
  const range = content.length === 1 ? content[0]! : undefined
  if (range === undefined) return []
  if (act === 'thank' || act === 'praise') return leadsOfThanks(line, range)
  if (frame === undefined) return []
  const start = startOf(line, range)
  const verb = verbOf(line, start, range.to)
  const isJoint = act === 'commit' && isJointMention(line, statement)
  const rest = { limit: range.to, frame: isJoint ? ('agreed' as const) : frame, rule: `cooperation.content.${act}` }
  const near = nearestNoun(line, start, range.to)
  const leads: Lead[] = []
  if (verb < 0) leads.push({ from: start, shapes: ['noun'], share: isParallel(line, start, range.to) ? 0 : 1, ...rest })
  else if (hasTag(line, verb, tags.gerund)) leads.push({ from: verb, shapes: ['gerund'], share: 0.34, ...rest })
  else {
    leads.push({ from: verb, shapes: ['verb'], share: 0.34, ...rest })
    if (line.words.including.has(wordAt(line, verb)))
      leads.push({ from: verb + 1, shapes: ['gerund', 'noun'], share: 0, ...rest })
  }
  if (near >= 0 && (act !== 'commit' || isJoint)) leads.push({ from: near, shapes: ['noun'], share: 1, ...rest })
  return leads
}

/** "for A and for B". */
const leadsOfThanks = (line: Line, { from, to }: TokenRange): Lead[] => {
  const { is } = line.words
  const repeated = findJoints(line, from, to).find(joint => wordAt(line, joint.to) === is.for)
  if (repeated === undefined) return []
  let at = from
  while (at < repeated.from && wordAt(line, at) !== is.for) at++
  return [
    {
      from: at < repeated.from ? at + 1 : from,
      limit: to,
      shapes: ['noun'],
      frame: null,
      share: 0.5,
      isWhole: true,
      rule: 'cooperation.content.thank',
    },
  ]
}

const startOf = (line: Line, { from, to }: TokenRange): number => {
  let at = from
  while (at < to && (hasTag(line, at, tagBits(Tag.PUNCT)) || wordAt(line, at) === line.words.is.that)) at++
  return behindAdjunct(line, at, to)
}

/** Tokens of the longest adjunct before a subject: "in the coming time, the two sides …". */
const longestAdjunct = 14

const behindAdjunct = (line: Line, from: number, to: number): number => {
  if (!hasTag(line, from, tags.preposition) || wordAt(line, from) === line.words.is.to) return from
  for (let at = from; at < to && at < from + longestAdjunct; at++) {
    if (hasTag(line, at, tags.base)) return from
    if (wordAt(line, at) === line.words.is.comma) return at + 1
  }
  return from
}

/** The verb that opens a content or follows its subject; -1 where the content is a noun phrase. */
const verbOf = (line: Line, from: number, to: number): number => {
  if (hasTag(line, from, tags.gerund)) return from
  const end = Math.min(to, from + reach)
  for (let at = from; at < end; at++) {
    const word = wordAt(line, at)
    if (word === line.words.is.comma || word === line.words.is.semicolon) break
    if (word === line.words.is.to && at + 1 < to && isBaseVerb(line, at + 1, to)) return at + 1
    if (hasTag(line, at, tagBits(Tag.MD))) return at + 1
    if (isBaseVerb(line, at, to) && (at === from || hasTag(line, at - 1, subjectEnds))) return at
  }
  return -1
}

const subjectEnds = tags.noun | tags.pronoun | tagBits(Tag.RB, Tag.DT)

/** "a frequency and a table": both sides of the first joint open with a determiner. */
const isParallel = (line: Line, from: number, to: number): boolean => {
  const [joint] = findJoints(line, from, to)
  return joint !== undefined && hasTag(line, from, tags.determiner) && hasTag(line, joint.to, tags.determiner)
}

const walls = tags.preposition | tags.base | tags.gerund | tags.finite | tags.relative | tagBits(Tag.PUNCT, Tag.CC)

/** Where the noun phrase before the first joint begins; goes on over a preposition that stands behind the joint, too. */
const nearestNoun = (line: Line, from: number, to: number): number => {
  const [joint] = findJoints(line, from, to)
  if (joint === undefined || joint.to >= to) return -1
  const { is } = line.words
  let at = joint.from
  while (at > from) {
    const before = wordAt(line, at - 1)
    const isWall = hasTag(line, at - 1, walls) && before !== is.of
    if (isWall && !(hasTag(line, at - 1, tags.preposition) && standsIn(line, before, joint.to, to))) break
    at--
  }
  return at === joint.from ? -1 : at
}

const standsIn = (line: Line, word: number, from: number, to: number): boolean => {
  for (let at = from; at < to && at < from + 20; at++) if (wordAt(line, at) === word) return true
  return false
}
