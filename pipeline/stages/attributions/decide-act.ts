import type { Act } from '../../record/statement.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { findCues, type Hit } from './find-cues.ts'
import { isCapitalized, type Line, nounLemma } from './line.ts'
import { phraseBefore } from './noun-phrase.ts'
import { isFiniteVerb, isNoun, isVerb } from './word-classes.ts'

/** Acts that the content may lend to a neutral cue. */
const lent: ReadonlySet<Act> = new Set([
  'thank',
  'congratulate',
  'wish',
  'assess',
  'propose',
  'request',
  'invite',
  'commit',
  'praise',
  'criticise',
  'reject',
  'warn',
])

/** Heads of noun phrases that can bind themselves: a party's "will" is a commitment, a thing's is not. */
export interface ActKnowledge {
  readonly cues: CueLexicon
  readonly parties: ReadonlySet<string>
}

/** What a sentence plainly does with its main clause; undefined where it only states something. */
export function actOfClause(line: Line, from: number, to: number, { cues, parties }: ActKnowledge): Act | undefined {
  const hits = findCues(line, cues)
  return actOfHits(line, from, to, hits, parties)
}

/** The same, over cues already found. */
export function actOfHits(
  line: Line,
  from: number,
  to: number,
  hits: readonly Hit[],
  parties: ReadonlySet<string>,
): Act | undefined {
  const main = mainVerb(line, from, to)
  if (main < 0) return undefined
  const hit = hits.find(candidate => candidate.group.from <= main && main < candidate.cue.to)
  if (hit && hit.group.form === 'finite' && hit.prefix !== 'pas:' && hit.entry.act && lent.has(hit.entry.act))
    return hit.entry.act
  const word = line.word[main]!
  if (word === 'should') return 'propose'
  if ((word === 'will' || word === 'would') && isParty(line, main, from, parties)) return 'commit'
  return undefined
}

/** The first finite verb, not in a relative or subordinate clause in front. */
function mainVerb(line: Line, from: number, to: number): number {
  for (let at = from; at < to && at - from < 30; at++) {
    if (isFiniteVerb(line, at) || (isVerb(line, at) && at === from)) return at
  }
  return -1
}

function isParty(line: Line, verb: number, from: number, parties: ReadonlySet<string>): boolean {
  const phrase = phraseBefore(line, verb)
  if (!phrase || phrase.from < from) return false
  const head = phraseHead(line, phrase.from, phrase.to)
  const word = line.word[head]!
  if (word === 'we' || word === 'i') return true
  return (
    parties.has(word) ||
    parties.has(nounLemma(line, head)) ||
    (isCapitalized(line, head) && parties.has(line.word[phrase.from]!))
  )
}

/** The last noun before the first preposition. */
function phraseHead(line: Line, from: number, to: number): number {
  let head = from
  for (let at = from; at < to; at++) {
    if (isNoun(line, at)) head = at
    else if (at > from && !isNoun(line, at) && line.word[at] === 'of') break
  }
  return head
}
