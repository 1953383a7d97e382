import { Tag } from '../../../text/lexicon.ts'
import { subordinators } from '../function-words.ts'
import { type ElementRange, isQuotation, type Line, verbLemma } from '../line.ts'
import { phraseBefore } from '../long-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { readVerbGroup } from '../verb-group.ts'
import { isComma, isFiniteVerb, isNoun, isPreposition, isStop, isVerb } from '../word-classes.ts'
import { ledObject } from './led-object.ts'
import type { Relation } from './relation.ts'
import { writingBefore } from './writing.ts'

/** How far to the left the verb that governs may stand, in elements. */
const furthest = 24

/**
 * A cue that another verb or a noun governs: "took the floor to defend", "spent weeks railing against" belong to that verb's
 * subject, "led her to declare", "voters saying" to the noun phrase before. `prefix`: `to:` an infinitive, `gv:` a participle
 * behind a verb or preposition, `gn:` one behind a noun.
 */
export function governed(
  { line, knowledge }: Parse,
  region: Region,
  at: number,
  isInfinitive: boolean,
): Relation | undefined {
  const previous = at - 1
  if (previous < region.from) return undefined
  const relation = (prefix: string, mention: ElementRange): Relation => ({
    prefix,
    mention: { from: mention.from, to: mention.to },
    basis: 'shared',
    frame: isInfinitive ? 'governed-infinitive' : 'governed-participle',
    closesAt: -1,
    closed: null,
  })
  if (line.tag[previous] === Tag.PRP && isInfinitive) return relation('to:', { from: previous, to: at })
  const led = isInfinitive && isNoun(line, previous) ? ledObject(line, region, at, knowledge.leaders) : undefined
  if (led) return relation('to:', led)
  if (!isInfinitive && isNoun(line, previous) && !isQuotation(line, previous)) {
    // "sent a note saying, “…”": the sender's words, whoever the noun is
    if (isComma(line, at + 1) && at + 2 < line.size && isQuotation(line, at + 2)) return undefined
    // "issued a letter stating that …": the writer's words
    const noun = writingBefore(line, at, region.from, knowledge.writings)
    const writer = noun < 0 ? undefined : subjectOfGovernor(line, region, noun)
    if (writer) return relation('gn:', writer)
    const phrase = phraseBefore(line, at)
    return phrase && phrase.from >= region.from ? relation('gn:', phrase) : undefined
  }
  if (!isInfinitive && !isPreposition(line, previous) && !isVerb(line, previous)) return undefined
  const subject = subjectOfGovernor(line, region, at)
  return subject ? relation(isInfinitive ? 'to:' : 'gv:', subject) : undefined
}

/** "declined to comment on the talks", "refused to say whether": nothing was said. */
export const isRefused = ({ line, knowledge: { cues, idleInfinitives } }: Parse, at: number): boolean =>
  at > 0 &&
  idleInfinitives.has(line.word[at + 1] ?? '') &&
  cues.verbs.get(verbLemma(line, at - 1))?.some(entry => entry.class === 'reject' && entry.words.length === 1) === true

/** The subject of the nearest finite verb to the left, in the same clause. */
function subjectOfGovernor(line: Line, region: Region, from: number): ElementRange | undefined {
  for (let at = from - 1; at >= region.from && from - at < furthest; at--) {
    if (isStop(line, at) || isQuotation(line, at) || line.word[at] === ':') return undefined
    if (subordinators.has(line.word[at]!) && !(line.word[at] === 'since' && isFiniteVerb(line, at - 1)))
      return undefined
    if (!isFiniteVerb(line, at)) continue
    const subject = subjectBefore(line, readVerbGroup(line, at).from, region.from)
    return subject && !subject.isRelative ? subject : undefined
  }
  return undefined
}
