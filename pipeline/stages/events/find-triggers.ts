import { compilePhrases } from '../../engine/compile-phrases.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import type { Event } from '../../record/event.ts'
import { FormFlag, type Lexicon, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { findForums } from './find-forums.ts'
import type { Reading } from './reading.ts'
import { createFindVerbs } from './verb-patterns.ts'

/** Words that an occasion may be told by. */
export interface Trigger extends TokenRange {
  readonly kind: 'noun' | 'verb' | 'forum'
  /** `vague` for "the event": what was told before; `again` for "the next one", "the 14th edition". */
  readonly type: Event['type'] | 'vague' | 'again'
  /** The verb, or the noun's last word. */
  readonly head: number
  readonly rule: string
  /** Needs more signs than others of its type. */
  readonly isWeak: boolean
  /** Only with a number ("the tenth exchange"). */
  readonly isNumbered?: boolean
  /** Of a noun: `single` for a plural that is one occasion ("talks"), `many` for one that is not. */
  readonly number: 'one' | 'single' | 'many'
  /** Where the words alone tell it ("invited him to"). */
  readonly status?: Event['status']
}

/** Finds what may tell of an occasion in a sentence, in order. */
export type FindTriggers = (reading: Reading, sentence: TokenRange) => Trigger[]

/** Compiles the nouns and the verbs. */
export const createFindTriggers = (ruleSets: RuleSets, lexicon: Lexicon): FindTriggers => {
  const nouns = compilePhrases(phraseEntries(rulesOf(ruleSets, 'events/nouns', 'phrases')), lexicon)
  const findVerbs = createFindVerbs(ruleSets, lexicon)

  return (reading, sentence) => {
    const { tokens } = reading.segments
    const triggers: Trigger[] = []
    for (const { value: rule, slots, from, to } of findVerbs(reading, sentence)) {
      const head = slots['at']?.from ?? from
      if (mentionKind(reading, head) === 'person' || triggers.some(other => other.head === head)) continue
      const isNoun = rule.attributes?.['noun'] === true
      if (rule.label === 'again') {
        triggers.push(againOf(slots['at'] ?? { from, to }, rule.id))
        continue
      }
      if (!isNoun && (!isVerb(tokens.tag[head]!) || isGerundNoun(tokens, sentence, head))) continue
      const isWeak = rule.attributes?.['weak'] === true
      const type = rule.label as Event['type']
      const status = rule.attributes?.['status'] as Event['status'] | undefined
      triggers.push({
        ...(status && { status }),
        kind: 'verb',
        type,
        head,
        from,
        to,
        rule: rule.id,
        isWeak,
        number: 'one',
      })
    }
    const told = triggers.length
    for (const { from, to, values } of nouns.find(tokens, sentence.from, sentence.to)) {
      const { label, attributes, rule } = values[0]
      if (label === 'none') continue
      const head = to - 1
      const within = mentionKind(reading, head)
      if (within === 'person' || within === 'organization' || !isHead(reading, sentence, from, to)) continue
      if (triggers.some((verb, place) => place < told && isSameTelling(verb, head, label))) continue
      triggers.push({
        kind: 'noun',
        type: label as Trigger['type'],
        head,
        from,
        to,
        rule: rule.id,
        isWeak: attributes['weak'] === true,
        isNumbered: attributes['numbered'] === true,
        number: (attributes['number'] as Trigger['number'] | undefined) ?? 'one',
      })
    }
    triggers.push(...findForums(reading, sentence))
    return triggers.sort((a, b) => a.head - b.head)
  }
}

/** Whether a verb's pattern holds a noun of its type, or is led by it. */
const isSameTelling = (verb: Trigger, head: number, label: string): boolean =>
  verb.head === head || (!verb.isWeak && verb.from <= head && head < verb.to && verb.type === label)

/** "the sixth", "the next one". */
const againOf = ({ from, to }: TokenRange, rule: string): Trigger => ({
  kind: 'noun',
  type: 'again',
  head: to - 1,
  from,
  to,
  rule,
  isWeak: true,
  number: 'one',
})

const mentionKind = ({ mentionOf, mentions }: Reading, token: number): string | undefined =>
  mentionOf[token]! < 0 ? undefined : mentions[mentionOf[token]!]!.kind

const isVerb = (tag: number): boolean => tag >= Tag.VB && tag <= Tag.VBZ

/** "next year's meeting". */
const isGerundNoun = ({ tag }: Tokens, { from }: TokenRange, head: number): boolean =>
  tag[head] === Tag.VBG && head > from && determining.has(tag[head - 1]!)

const determining = new Set<number>([Tag.DT, Tag.PRPS, Tag.POS, Tag.JJ])
const nominal = new Set<number>([Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.VBG])
const introducing = new Set<number>([Tag.DT, Tag.PRPS, Tag.JJ, Tag.POS, Tag.CD, Tag.NN, Tag.NNP, Tag.VBG])

/** Whether the last word of a phrase is a noun that heads its noun phrase: no verb, no "drill" of "drill crews". */
const isHead = (
  { segments: { tokens }, mentionOf, words, folded }: Reading,
  sentence: TokenRange,
  from: number,
  to: number,
) => {
  const tag = tokens.tag[to - 1]!
  const isNoun =
    nominal.has(tag) ||
    (isVerb(tag) && (to - from > 1 || (from > sentence.from && introducing.has(tokens.tag[from - 1]!))))
  if (!isNoun) return false
  if (to >= sentence.to || mentionOf[to]! >= 0) return true
  const next = tokens.tag[to]!
  const isCapital = (tokens.lexicon.flags(tokens.form[to]!) & FormFlag.Capitalized) !== 0
  return !((next === Tag.NN || next === Tag.NNS) && !isCapital && !words.times.has(folded(to)))
}
