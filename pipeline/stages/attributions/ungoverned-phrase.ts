import { Tag } from '../../text/lexicon.ts'
import { antecedentOf } from './antecedent.ts'
import { coordinators, subjectPronouns } from './function-words.ts'
import { type ElementRange, isCapitalized, isQuotation, type Line } from './line.ts'
import { phraseBefore } from './long-phrase.ts'
import type { Subject } from './subject.ts'
import {
  isAdjective,
  isAdverb,
  isComma,
  isDash,
  isDeterminer,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isStop,
} from './word-classes.ts'

/** The longest noun phrase before `end` that is not the object of a verb or preposition to its left. */
export function ungoverned(line: Line, end: number, start: number): Subject | undefined {
  if (subjectPronouns.has(line.word[end - 1]!) && end - 1 >= start) return { from: end - 1, to: end, isRelative: false }
  const phrase = phraseBefore(line, end)
  if (!phrase || phrase.from < start) {
    if (phrase)
      return { from: Math.max(start, ...phrase.cuts.filter(cut => cut >= start), start), to: end, isRelative: false }
    return undefined
  }
  if (line.word[phrase.from] === 'there' || line.tag[phrase.from] === Tag.EX) return undefined
  let from = phrase.from
  const before = from - 1
  const antecedent = antecedentOf(line, from, start)
  if (antecedent) return { ...antecedent, isRelative: false }
  if (before >= start && isGoverning(line, before)) {
    const cut = phrase.cuts.find(candidate => isSubjectLike(line, candidate)) ?? nameStart(line, phrase)
    from = cut
  }
  if (
    from > start &&
    isPreposition(line, from - 1) &&
    line.word[from - 1] !== 'that' &&
    !subordinating.has(line.word[from - 1]!) &&
    phrase.cuts.length === 0 &&
    from === phrase.from
  )
    return undefined
  return { from, to: end, isRelative: false }
}

const subordinating = new Set([
  'that',
  'because',
  'although',
  'though',
  'while',
  'since',
  'as',
  'if',
  'after',
  'before',
  'until',
  'unless',
  'whether',
  'so',
  'than',
  'like',
])

const isGoverning = (line: Line, at: number): boolean =>
  (isPreposition(line, at) && !subordinating.has(line.word[at]!)) ||
  (line.tag[at] === Tag.VBG && !isComma(line, at - 1))

const isSubjectLike = (line: Line, at: number): boolean =>
  isDeterminer(line, at) || isCapitalized(line, at) || line.tag[at] === Tag.PRP

/** Where a name starts inside a phrase whose front is lower case: "[During the] [reception] General Duy". */
function nameStart(line: Line, phrase: ElementRange): number {
  for (let at = phrase.to - 1; at > phrase.from; at--) {
    if (line.tag[at] === Tag.PRP) return at
    if (
      isCapitalized(line, at) &&
      !isCapitalized(line, at - 1) &&
      !isDeterminer(line, at - 1) &&
      !isAdjective(line, at - 1) &&
      line.tag[at - 1] !== Tag.POS
    ) {
      return at
    }
  }
  return phrase.from
}

/** How many elements a subject that no walk can follow may have. */
const longestOpening = 16

/** "most of them", "people briefed on the talks", "nine out of ten": all between the clause's start and the verb, where no verb and no mark comes between. */
export function clauseOpening(line: Line, end: number, start: number): Subject | undefined {
  let from = end
  let hasNoun = false
  while (from > start && end - from < longestOpening) {
    const at = from - 1
    if (isComma(line, at) || isStop(line, at) || isDash(line, at) || isQuotation(line, at) || line.word[at] === ':')
      break
    if (line.word[at] === 'that' || subordinating.has(line.word[at]!) || coordinators.has(line.word[at]!)) break
    if (isFiniteVerb(line, at)) return undefined
    if (isNoun(line, at) || line.tag[at] === Tag.PRP || line.tag[at] === Tag.CD || quantities.has(line.word[at]!))
      hasNoun = true
    from--
  }
  while (from < end && isAdverb(line, from) && !quantities.has(line.word[from]!)) from++
  if (from >= end || !hasNoun || end - from >= longestOpening) return undefined
  const opens = isDeterminer(line, from) || isNoun(line, from) || isAdjective(line, from) || line.tag[from] === Tag.CD
  return opens || quantities.has(line.word[from]!) || isApproximate(line, from)
    ? { from, to: end, isRelative: false }
    : undefined
}

/** "about nine percent", "at least two", "outside experts": what looks like a preposition belongs to the noun. */
const isApproximate = (line: Line, at: number): boolean =>
  line.word[at] === 'outside'
    ? line.tag[at + 1] === Tag.NNS
    : approximators.has(line.word[at]!) &&
      (line.tag[at + 1] === Tag.CD ||
        quantities.has(line.word[at + 1] ?? '') ||
        line.tag[at + 2] === Tag.CD ||
        quantities.has(line.word[at + 2] ?? ''))

const approximators = new Set(['about', 'around', 'over', 'under', 'at', 'up', 'as'])

/** Words that stand for so many people. */
const quantities = new Set([
  'most',
  'many',
  'some',
  'few',
  'several',
  'all',
  'both',
  'others',
  'half',
  'those',
  'none',
  'more',
])
