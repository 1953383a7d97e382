import { Tag } from '../../../text/lexicon.ts'
import { subordinators, times } from '../function-words.ts'
import { type ElementRange, isQuotation, type Line, nounLemma, verbLemma } from '../line.ts'
import { phraseBefore } from '../long-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { readVerbGroup } from '../verb-group.ts'
import { isComma, isFiniteVerb, isNoun, isPreposition, isStop, isVerb } from '../word-classes.ts'
import type { Relation } from './relation.ts'

/** How far to the left the verb that governs may stand, in elements. */
const furthest = 24

/**
 * A cue that another verb or a noun governs: "took the floor to defend", "spent weeks railing against" belong to that verb's
 * subject, "led her to declare", "voters saying" to the noun phrase before. `prefix`: `to:` an infinitive, `gv:` a participle
 * behind a verb or preposition, `gn:` one behind a noun.
 */
export function governed(line: Line, region: Region, at: number, isInfinitive: boolean): Relation | undefined {
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
  const led = isInfinitive && isNoun(line, previous) ? objectLed(line, region, at) : undefined
  if (led) return relation('to:', led)
  if (!isInfinitive && isNoun(line, previous) && !isQuotation(line, previous)) {
    // "sent a note saying, “…”": the sender's words, whoever the noun is
    if (isComma(line, at + 1) && at + 2 < line.size && isQuotation(line, at + 2)) return undefined
    // "issued a letter stating that …": the writer's words
    const noun = skipTimes(line, previous, region.from)
    const writer = writings.has(nounLemma(line, noun)) ? subjectOfGovernor(line, region, noun) : undefined
    if (writer) return relation('gn:', writer)
    const phrase = phraseBefore(line, at)
    return phrase && phrase.from >= region.from ? relation('gn:', phrase) : undefined
  }
  if (!isInfinitive && !isPreposition(line, previous) && !isVerb(line, previous)) return undefined
  const subject = subjectOfGovernor(line, region, at)
  return subject ? relation(isInfinitive ? 'to:' : 'gv:', subject) : undefined
}

/** "led the crew to declare", "leaving many in the town to wonder", "for papers to portray": who is made to do it. */
function objectLed(line: Line, region: Region, at: number): ElementRange | undefined {
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

/** "declined to comment on the talks", "refused to say whether": nothing was said. */
export const isRefused = ({ line, knowledge: { cues, idleInfinitives } }: Parse, at: number): boolean =>
  at > 0 &&
  idleInfinitives.has(line.word[at + 1] ?? '') &&
  cues.verbs.get(verbLemma(line, at - 1))?.some(entry => entry.class === 'reject' && entry.words.length === 1) === true

/** "released a statement Thursday night condemning": the noun before the time. */
function skipTimes(line: Line, at: number, start: number): number {
  let noun = at
  while (noun > start && (times.has(line.word[noun]!) || line.word[noun] === 'last' || line.word[noun] === 'late'))
    noun--
  return noun
}

/** What somebody writes, shows or has made to say something. */
const writings: ReadonlySet<string> = new Set([
  'advertisement',
  'advert',
  'banner',
  'brief',
  'broadcast',
  'campaign',
  'commercial',
  'complaint',
  'cover',
  'decree',
  'editorial',
  'essay',
  'filing',
  'flier',
  'flyer',
  'lawsuit',
  'leaflet',
  'mailer',
  'mailing',
  'motion',
  'op-ed',
  'order',
  'pamphlet',
  'petition',
  'picture',
  'pitch',
  'placard',
  'poster',
  'posting',
  'resolution',
  'robocall',
  'series',
  'speech',
  'spot',
  'story',
  'string',
  'suit',
  'text',
  'turn',
  'tweetstorm',
  'website',
  'photo',
  'press',
  'piece',
  'opinion',
  'interview',
  'remark',
  'comment',
  'statement',
  'letter',
  'article',
  'ad',
  'note',
  'email',
  'message',
  'memo',
  'tweet',
  'post',
  'video',
  'release',
  'report',
  'column',
])

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
