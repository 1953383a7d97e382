import type { Attribution } from '../../layers/attributions.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { findJoints } from './find-joints.ts'
import { hasSeveral } from './has-several.ts'
import type { Lead } from './lead.ts'
import { hasTag, isBaseVerb, isFiniteVerb, type Line, tags, wordAt } from './line.ts'
import { framesOfActs } from './read-contents.ts'

/** Tokens of the longest first item, with what stands between it and its verb. */
const longestFirst = 30
/** So many joints of a sentence are tried. */
const most = 12
/** The share of nouns that must have a topic, and of verb phrases. */
const nounShare = 0.6
const openedShare = 0.5
const verbShare = 0.5

/**
 * Leads that no words of ours show, in sentences that speak of work between states: wherever a joint stands, the verb before it, or
 * what follows that verb and the nouns whose field a preposition opens ("ties with Fiji in …").
 */
export const findFreeLeads = (
  line: Line,
  sentence: TokenRange,
  statements: readonly Attribution[],
  before: TokenRange,
): Lead[] => {
  if (!isOfWork(line, { from: before.from, to: sentence.to }, statements)) return []
  const leads: Lead[] = []
  let walked = sentence.from
  for (const joint of findJoints(line, sentence.from, sentence.to).slice(0, most)) {
    if (joint.from <= walked) continue
    leads.push(...leadsBefore(line, sentence, joint.from))
    walked = joint.from
  }
  return leads
}

/** Whether a sentence speaks of work, its statement asks for some, or two countries stand in it. */
const isOfWork = (line: Line, { from, to }: TokenRange, statements: readonly Attribution[]): boolean => {
  if (statements.some(({ act }) => act in framesOfActs || act === 'thank')) return true
  for (let at = from; at < to; at++) if (line.words.work.has(wordAt(line, at))) return true
  return hasSeveral(line, from, to)
}

const walls = tagBits(Tag.CC, Tag.WDT, Tag.WP, Tag.WRB)

const leadsBefore = (line: Line, sentence: TokenRange, joint: number): Lead[] => {
  const start = Math.max(sentence.from, joint - longestFirst)
  let at = joint - 1
  while (at >= start && !isWall(line, at, sentence)) at--
  const rest = { limit: sentence.to, frame: null, rule: 'cooperation.free', isFree: true }
  const from = startOfField(line, at + 1, joint)
  const isOpened = from > at + 1 || line.words.including.has(wordAt(line, at))
  const nouns: Lead = { ...rest, from, shapes: ['noun'], share: isOpened ? openedShare : nounShare, isOpened }
  if (at < start) return start === sentence.from && !hasTag(line, start, tags.preposition) ? [nouns] : []
  if (line.words.outings.has(wordAt(line, at))) return []
  const verbs = (shape: 'verb' | 'past' | 'gerund', frame: Lead['frame']): Lead[] => [
    { ...rest, from: at, shapes: [shape], share: verbShare, frame },
    nouns,
  ]
  if (hasTag(line, at, tags.gerund)) return verbs('gerund', null)
  if (isBaseVerb(line, at, sentence.to)) return verbs('verb', null)
  if (hasTag(line, at, tags.past) && hasSeveral(line, sentence.from, at)) return verbs('past', 'achieved')
  return [nouns]
}

const isWall = (line: Line, at: number, { to }: TokenRange): boolean => {
  if (hasTag(line, at, tagBits(Tag.PUNCT))) return wordAt(line, at) !== line.words.is.close
  return (
    hasTag(line, at, walls) ||
    hasTag(line, at, tags.gerund) ||
    (hasTag(line, at, tags.past) && !isParticiple(line, at)) ||
    isFiniteVerb(line, at) ||
    (hasTag(line, at, tagBits(Tag.VBZ)) && wordAt(line, at) !== line.words.is.possessive) ||
    (hasTag(line, at, tags.base) && isBaseVerb(line, at, to))
  )
}

/** "left" in "mines left by the invasion". */
const isParticiple = (line: Line, at: number): boolean =>
  hasTag(line, at - 1, tags.noun) && hasTag(line, at + 1, tags.preposition)

/** Behind "cooperation with Fiji in", "a plan for", "work on": where nouns of work are followed by a preposition. */
const startOfField = (line: Line, from: number, to: number): number => {
  const { words } = line
  let start = from
  let last = from > 0 ? wordAt(line, from - 1) : -1
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at)
    if (!hasTag(line, at, tags.name) && (words.work.has(word) || words.asking.has(word))) last = word
    else if ((words.work.has(last) && words.openings.has(word)) || (words.asking.has(last) && word === words.is.for)) {
      start = at + 1
      last = -1
    }
  }
  return start
}
