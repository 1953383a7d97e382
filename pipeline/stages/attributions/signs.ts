import { Tag } from '../../text/lexicon.ts'
import type { Draft } from './draft.ts'
import { relativePronouns, subjectPronouns, subordinators } from './function-words.ts'
import { isQuotation } from './line.ts'

/** How much a sign multiplies the odds of an attribution, by its name. */
export type SignFactors = ReadonlyMap<string, number>

const things: ReadonlySet<string> = new Set(['this', 'that', 'which', 'these', 'what'])

/** What kind of subject a candidate has. */
function subjectSign({ mention, line }: Draft): string {
  if (!mention) return 'subject:none'
  const last = mention.to - 1
  const word = line.word[last]!
  if (mention.to - mention.from === 1) {
    if (word === 'it') return 'subject:it'
    if (things.has(word)) return 'subject:thing'
    if (word === 'you') return 'subject:you'
    if (relativePronouns.has(word)) return 'subject:who'
    if (subjectPronouns.has(word)) return 'subject:pronoun'
  }
  switch (line.tag[last]) {
    case Tag.NNP:
    case Tag.NNPS:
      return 'subject:name'
    case Tag.NNS:
      return 'subject:plural'
    default:
      return 'subject:noun'
  }
}

/** What the sentence shows of a candidate besides cue and frame: its subject, the verb's form, whether a quotation stands in its content. */
export function signsOf(draft: Draft): string[] {
  const { line, group, mention, content } = draft
  const signs = [subjectSign(draft)]
  if (group?.isNegated) signs.push('negated')
  if (group?.form === 'finite' && !group.isPast && !group.hasModal) signs.push(group.isPerfect ? 'perfect' : 'present')
  const before = mention && mention.from > 0 && mention.from < draft.cue.from ? line.word[mention.from - 1]! : ''
  if (subordinators.has(before)) signs.push('subordinate')
  let length = 0
  let isQuoting = false
  for (const { from, to } of content) {
    length += to - from
    for (let at = from; at < to && at - from < 60; at++) if (isQuotation(line, at)) isQuoting = true
  }
  if (isQuoting) signs.push('quoting')
  // a passive's content stands before it and is seldom more than a noun phrase
  if (content[0] && content[0].from < draft.cue.from) return signs
  if (length < 4) signs.push('short')
  else if (length > 14) signs.push('long')
  return signs
}

/** A probability with the odds that its signs give. */
export function weigh(probability: number, signs: readonly string[], factors: SignFactors): number {
  if (probability === 0) return 0
  let odds = probability / (1 - probability)
  for (const sign of signs) odds *= factors.get(sign) ?? 1
  return odds / (1 + odds)
}

/** The most that signs can multiply odds by: those of one kind ("subject:…") exclude each other. */
export function highestFactor(factors: SignFactors): number {
  const highest = new Map<string, number>()
  for (const [sign, factor] of factors) {
    const kind = sign.slice(0, sign.indexOf(':') + 1) || sign
    highest.set(kind, Math.max(1, factor, highest.get(kind) ?? 1))
  }
  return [...highest.values()].reduce((product, factor) => product * factor, 1)
}

/** A sign of a sentence and what it multiplies the odds by. */
export interface SignFactor {
  readonly sign: string
  readonly factor: number
}

/** The signs that changed a candidate's figure, each with its factor; none where the gate's own figure stood. */
export const factorsOf = (draft: Draft, factors: SignFactors): SignFactor[] =>
  draft.base === undefined || draft.base === 0
    ? []
    : signsOf(draft).flatMap(sign => {
        const factor = factors.get(sign) ?? 1
        return factor === 1 ? [] : [{ sign, factor }]
      })

/** The candidate with the signs of its sentence weighed in. */
export const weighed = (draft: Draft, { signs }: { readonly signs: SignFactors }): Draft => ({
  ...draft,
  base: draft.probability,
  probability: weigh(draft.probability, signsOf(draft), signs),
})
