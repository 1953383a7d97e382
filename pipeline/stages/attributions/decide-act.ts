import type { Act } from '../../record/statement.ts'
import { Tag } from '../../text/lexicon.ts'
import { isBoundByWill } from './bound-by-will.ts'
import { readComplement } from './complement.ts'
import type { CueEntry, CueLexicon } from './cue-lexicon.ts'
import { findCues, type Hit } from './find-cues.ts'
import { beForms, firstPersons, subjectPronouns } from './function-words.ts'
import type { ElementRange, Line } from './line.ts'
import { mainClauses } from './main-clauses.ts'
import type { VerbGroup } from './verb-group.ts'
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
  /** Words of a description that plainly praise, or criticise. */
  readonly praising: ReadonlySet<string>
  readonly blaming: ReadonlySet<string>
}

/** The knowledge with what is known of this content. */
export interface ActContext extends ActKnowledge {
  /** For each token 1 where it is part of a country's or organization's name. */
  readonly isParty: Uint8Array
  readonly isQuoted: boolean
  /** Who assures that something will be answers for it, whatever its subject. */
  readonly isAssurance: boolean
}

/** How plainly a clause does what it does: by a word for it, or only by a party's "will". */
export interface LentAct {
  readonly act: Act
  readonly isPlain: boolean
}

/**
 * What a sentence does: the first of its main clauses that does something, with its main verb or with another verb that "I"
 * or "we" govern; undefined where it only states something.
 */
export function actOfSentence(line: Line, from: number, to: number, context: ActContext): LentAct | undefined {
  const hits = findCues(line, context.cues)
  let weak: LentAct | undefined
  for (const clause of mainClauses(line, from, to)) {
    const found = actOfClause(line, clause, hits, context)
    if (found?.isPlain) return found
    weak ??= found
  }
  return weak
}

function actOfClause(
  line: Line,
  { from, to }: ElementRange,
  hits: readonly Hit[],
  context: ActContext,
): LentAct | undefined {
  const { isQuoted } = context
  const main = mainVerb(line, from, to)
  if (main < 0) return undefined
  if (isDenial(line, main)) return { act: 'reject', isPlain: true }
  const own = hits.filter(hit => hit.cue.from >= from && hit.cue.to <= to)
  const hit =
    own.find(candidate => candidate.group.from <= main && main < candidate.cue.to) ?? adjectiveInFront(own, from)
  const ours = own.find(
    candidate =>
      candidate !== hit &&
      firstPersons.has(line.word[candidate.group.from - 1] ?? '') &&
      lentBy(line, candidate, context),
  )
  const act = (hit && lentBy(line, hit, context)) ?? (ours && lentBy(line, ours, context))
  // "Peru will stand by its neighbour" binds; it praises nobody.
  const isPledge =
    (hit?.entry.class === 'favour' || hit?.entry.class === 'support') && isBoundByWill(line, main, from, context)
  if (act) return { act: isPledge ? 'commit' : act, isPlain: true }
  if (duties.has(line.word[main]!) && line.tag[main] === Tag.MD && main > from) return { act: 'propose', isPlain: true }
  if (isQuoted && isImperative(line, from)) return { act: 'request', isPlain: true }
  return isBoundByWill(line, main, from, context) ? { act: 'commit', isPlain: false } : undefined
}

const duties: ReadonlySet<string> = new Set(['should', 'must', 'ought'])

/** "Do not send us …", "Please come": what is asked of the hearer. */
function isImperative(line: Line, from: number): boolean {
  const word = line.word[from]
  if (word === 'please') return true
  const behind = line.word[from + 1]
  return (
    (word === 'do' && (behind === 'not' || behind === "n't")) || (word === 'never' && line.tag[from + 1] === Tag.VB)
  )
}

/** What a clause's own words do. Inside quotation marks a past tense tells of others or of earlier; in reported speech it is only shifted. */
const lentBy = (
  line: Line,
  { group, prefix, entry, cue }: Hit,
  { isQuoted, parties }: Pick<ActContext, 'isQuoted' | 'parties'>,
): Act | undefined => {
  if (isQuoted && (group.isPast || line.word[group.from] === 'has')) return undefined
  const mayLend =
    (group.form === 'finite' || group.form === 'base') && prefix !== 'pas:' && prefix !== 'poss:' && !group.isNegated
  if (!mayLend || !entry.act || !lent.has(entry.act) || isOthers(line, group.from, isQuoted)) return undefined
  const isStance = entry.act === 'wish' || entry.act === 'assess'
  if (isStance && isManyOthers(line, group.from - 1, parties)) return undefined
  const { code } = readComplement(line, cue.to, line.size, entry.lemma)
  const frames = Object.keys(entry.frames).filter(frame => entry.frames[frame]! > 0)
  const takesPhrase = frames.some(frame => frame.startsWith('NP') || frame === 'TO')
  if (code === 'NP' && !takesPhrase && frames.length > 0) return undefined
  // "the pier had held", "they held talks on how …": no belief without its clause
  const isBelief = entry.act === 'assess' && entry.sort === 'verb'
  // "the boats had found two smugglers", "patrols gathered reports": things, no belief
  if (isBelief && concrete.has(entry.lemma) && !clausal.has(code)) return undefined
  if (isBelief && !(code in entry.frames) && (code === 'CL' || code === 'END' || code === 'O')) return undefined
  const isIdle = frames.length === 1 && frames[0] === 'NPTO' && code !== 'NPTO'
  if (isIdle) return undefined
  return isWished(entry, group) ? 'wish' : entry.act
}

/** "would like to see": what one likes is praised, what one would like is wished. */
export const isWished = ({ lemma }: CueEntry, { isConditional }: VerbGroup): boolean =>
  isConditional && likes.has(lemma)

const likes: ReadonlySet<string> = new Set(['like', 'love', 'prefer'])

/** Verbs of belief that with a noun phrase tell of a deed. */
const clausal: ReadonlySet<string> = new Set(['THAT', 'CL', 'WH', 'NPTO'])
const concrete: ReadonlySet<string> = new Set([
  'find',
  'gather',
  'see',
  'hold',
  'learn',
  'figure',
  'understand',
  'maintain',
])

/** "They complain", "nobody wants": the verb tells of others than who speaks. */
function isOthers(line: Line, at: number, isQuoted: boolean): boolean {
  const subject = line.word[at - 1] ?? ''
  return nobody.has(subject) || (isQuoted && subjectPronouns.has(subject) && !firstPersons.has(subject))
}

/** "More yards wish to bid": what a number of others wish or believe, none of them a party. */
const isManyOthers = (line: Line, at: number, parties: ReadonlySet<string>): boolean =>
  at >= 0 && line.tag[at] === Tag.NNS && !parties.has(line.word[at]!)

const nobody: ReadonlySet<string> = new Set([
  'nobody',
  'none',
  'everybody',
  'everyone',
  'somebody',
  'someone',
  'anyone',
])

/** "Glad to meet you": an adjective that opens the clause. */
const adjectiveInFront = (hits: readonly Hit[], from: number): Hit | undefined =>
  hits.find(hit => hit.cue.from === from && hit.entry.sort === 'adjective')

/** "It was not the army that …". */
const isDenial = (line: Line, main: number): boolean =>
  line.word[main - 1] === 'it' && beForms.has(line.word[main]!) && line.word[main + 1] === 'not'

/** "Glad to meet you", not "New Zealand will". */
const isFeeling = (line: Line, at: number): boolean => isAdjective(line, at) && !isNoun(line, at + 1)

/** The first finite verb; the imperative or base form that opens the clause. */
function mainVerb(line: Line, from: number, to: number): number {
  for (let at = from; at < to && at - from < 30; at++) {
    if (isFiniteVerb(line, at) || (at === from && (isVerb(line, at) || isFeeling(line, at)))) return at
  }
  return -1
}
