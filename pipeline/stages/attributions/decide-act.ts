import type { Act } from '../../record/statement.ts'
import { readComplement } from './complement.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { findCues, type Hit } from './find-cues.ts'
import { beForms, firstPersons } from './function-words.ts'
import type { Line } from './line.ts'
import { phraseBefore } from './long-phrase.ts'
import { isAdjective, isFiniteVerb, isNoun, isVerb } from './word-classes.ts'

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

/** The knowledge with what is known of this content. */
export interface ActContext extends ActKnowledge {
  /** For each token 1 where it is part of a country's or organization's name. */
  readonly isParty: Uint8Array
  readonly isQuoted: boolean
}

/** How plainly a clause does what it does: by a word for it, or only by a party's "will". */
export interface LentAct {
  readonly act: Act
  readonly isPlain: boolean
}

/** What a clause does with its main verb, or with another verb that "I" or "we" govern; undefined where it only states something. */
export function actOfClause(
  line: Line,
  from: number,
  to: number,
  { cues, parties, isParty, isQuoted }: ActContext,
): LentAct | undefined {
  const main = mainVerb(line, from, to)
  if (main < 0) return undefined
  if (isDenial(line, main)) return { act: 'reject', isPlain: true }
  const hits = findCues(line, cues)
  const hit =
    hits.find(candidate => candidate.group.from <= main && main < candidate.cue.to) ?? adjectiveInFront(hits, from)
  const own = hits.find(
    candidate =>
      candidate !== hit &&
      firstPersons.has(line.word[candidate.group.from - 1] ?? '') &&
      lentBy(line, candidate, isQuoted),
  )
  const act = (hit && lentBy(line, hit, isQuoted)) ?? (own && lentBy(line, own, isQuoted))
  if (act) return { act, isPlain: true }
  const word = line.word[main]!
  if (word === 'should') return { act: 'propose', isPlain: true }
  if ((word === 'will' || word === 'would') && isBoundByWill(line, main, from, { parties, isParty }))
    return { act: 'commit', isPlain: false }
  return undefined
}

/** What a clause's own words do. Inside quotation marks a past tense tells of others or of earlier; in reported speech it is only shifted. */
const lentBy = (line: Line, { group, prefix, entry, cue }: Hit, isQuoted: boolean): Act | undefined => {
  if (isQuoted && (group.isPast || line.word[group.from] === 'has')) return undefined
  const { code } = readComplement(line, cue.to, line.size, entry.lemma)
  const isIdle = 'NPTO' in entry.frames && Object.keys(entry.frames).length === 1 && code !== 'NPTO'
  if (isIdle) return undefined
  const mayLend =
    (group.form === 'finite' || group.form === 'base') && prefix !== 'pas:' && prefix !== 'poss:' && !group.isNegated
  return mayLend && entry.act && lent.has(entry.act) ? entry.act : undefined
}

/** "Glad to meet you": an adjective that opens the clause. */
const adjectiveInFront = (hits: readonly Hit[], from: number): Hit | undefined =>
  hits.find(hit => hit.cue.from === from && hit.entry.sort === 'adjective')

/** "It was not the army that …". */
const isDenial = (line: Line, main: number): boolean =>
  line.word[main - 1] === 'it' && beForms.has(line.word[main]!) && line.word[main + 1] === 'not'

/** The first finite verb; the imperative or base form that opens the clause. */
function mainVerb(line: Line, from: number, to: number): number {
  for (let at = from; at < to && at - from < 30; at++) {
    if (isFiniteVerb(line, at) || (at === from && (isVerb(line, at) || isAdjective(line, at)))) return at
  }
  return -1
}

/** Whether the subject of "will" is a party that binds itself: we, a country, a ministry, "the Lao side"; a person's or thing's "will" only foretells. */
function isBoundByWill(
  line: Line,
  verb: number,
  from: number,
  { parties, isParty }: Pick<ActContext, 'parties' | 'isParty'>,
): boolean {
  let end = verb
  while (end > from && quotationMarks.has(line.word[end - 1]!)) end--
  const phrase = phraseBefore(line, end)
  if (!phrase || phrase.from < from) return false
  const head = phraseHead(line, phrase.from, phrase.to)
  const word = line.word[head]!
  if (word === 'we' || word === 'i') return true
  return parties.has(word) || isParty[line.from[head]!] === 1
}

/** Marks between a subject and its verb: Turkey "will not leave". */
const quotationMarks = new Set(['"', "'", "''", '“', '‘'])

/** The last noun before the first preposition. */
function phraseHead(line: Line, from: number, to: number): number {
  let head = from
  for (let at = from; at < to; at++) {
    if (isNoun(line, at)) head = at
    else if (at > from && !isNoun(line, at) && line.word[at] === 'of') break
  }
  return head
}
