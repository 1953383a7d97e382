import type { ActContext } from './decide-act.ts'
import { beForms, firstPersons, subjectPronouns } from './function-words.ts'
import type { Line } from './line.ts'
import { phraseBefore } from './long-phrase.ts'
import { isAdverb, isNoun } from './word-classes.ts'

/** Modals of the future, clipped ones too: "wo n't", "'ll". */
const futures: ReadonlySet<string> = new Set(['will', 'would', 'wo', "'ll", "'d", 'shall'])

/**
 * Whether the verb is a party's "will": we, a country, a ministry, "the Lao side" bind themselves; what a thing or somebody
 * else "will" do is only foretold. In reported speech "he", "it" and "they" are whoever speaks.
 */
export function isBoundByWill(
  line: Line,
  verb: number,
  from: number,
  { parties, isParty, isQuoted, isAssurance }: Pick<ActContext, 'parties' | 'isParty' | 'isQuoted' | 'isAssurance'>,
): boolean {
  if (!futures.has(line.word[verb]!) || isDeferred(line, verb + 1)) return false
  let end = verb
  while (end > from && quotationMarks.has(line.word[end - 1]!)) end--
  const pronoun = end > from ? line.word[end - 1]! : ''
  if (firstPersons.has(pronoun)) return true
  if (subjectPronouns.has(pronoun)) return !isQuoted && end - 1 === from && pronoun !== 'you' && isDeed(line, verb + 1)
  const phrase = phraseBefore(line, end)
  if (!phrase || phrase.from < from) return false
  const head = phraseHead(line, phrase.from, phrase.to)
  const word = line.word[head]!
  return isAssurance || parties.has(word) || isParty[line.from[head]!] === 1
}

/** "We will talk about it later", "we will see": nothing is offered. */
function isDeferred(line: Line, from: number): boolean {
  let at = from
  while (at < line.size && isAdverb(line, at)) at++
  return deferrals.has(line.word[at] ?? '')
}

const deferrals: ReadonlySet<string> = new Set(['talk', 'see', 'discuss', 'guess', 'speculate', 'comment', 'say'])

/** Not "it would be good", "they would have liked": something is done. */
function isDeed(line: Line, from: number): boolean {
  let at = from
  while (at < line.size && isAdverb(line, at)) at++
  return !beForms.has(line.word[at] ?? '') && !states.has(line.word[at] ?? '')
}

const states: ReadonlySet<string> = new Set([
  'have',
  'become',
  'seem',
  'remain',
  'like',
  'love',
  'take',
  'need',
  'cost',
  'depend',
  'mean',
])

/** Marks between a subject and its verb: Turkey "will not leave". */
const quotationMarks: ReadonlySet<string> = new Set(['"', "'", "''", '“', '‘'])

/** The last noun before the first preposition. */
function phraseHead(line: Line, from: number, to: number): number {
  let head = from
  for (let at = from; at < to; at++) {
    if (isNoun(line, at)) head = at
    else if (at > from && !isNoun(line, at) && line.word[at] === 'of') break
  }
  return head
}
