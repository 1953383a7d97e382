import type { IdSet } from '../../text/id-set.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Time } from './settle-calendar.ts'

/** How far the verb of a date is looked for, in tokens. */
const BACK = 40
const AHEAD = 60

/** Words that tell of the future, as ids of folded forms or lemmas. */
export interface TimeWords {
  /** "will", "shall", "would": before the verb. */
  readonly auxiliary: IdSet
  /** What makes "to meet" a thing to come: "plans", "agreed", "scheduled". */
  readonly leading: IdSet
  /** Verbs whose present tells of things to come beside a date: "opens on Friday". */
  readonly present: IdSet
  /** "until": right before a date whose clause does not tell. */
  readonly bound: IdSet
  /** "scheduled for Friday", "ahead of Friday": up to three tokens before the date. */
  readonly direct: IdSet
}

/** Whether the clause of a date tells of what was or what will be: the nearest verb before it in the sentence, else the first behind. */
export const findClauseTime = (tokens: Tokens, sentence: TokenRange, date: TokenRange, words: TimeWords): Time => {
  const time = timeOfClause(tokens, sentence, date, words)
  const before = date.from > sentence.from ? tokens.lexicon.folded(tokens.form[date.from - 1]!) : -1
  return time === null && words.bound.has(before) ? 'future' : time
}

const timeOfClause = (tokens: Tokens, sentence: TokenRange, date: TokenRange, words: TimeWords): Time => {
  const { lexicon, form } = tokens
  const floor = Math.max(sentence.from, date.from - BACK)
  for (let at = date.from - 1; at >= Math.max(floor, date.from - 3); at--) {
    if (words.direct.has(lexicon.folded(form[at]!))) return 'future'
    if (isVerb(tokens.tag[at]!)) break
  }
  for (let at = date.from - 1; at >= floor; at--) {
    const time = timeOfVerb(tokens, at, floor, words, date.from - at)
    if (time !== undefined) return time
  }
  const ceiling = Math.min(sentence.to, date.to + AHEAD)
  for (let at = date.to; at < ceiling; at++) {
    if (words.auxiliary.has(lexicon.folded(form[at]!))) return 'future'
    const time = timeOfVerb(tokens, at, sentence.from, words, at - date.to)
    if (time !== undefined) return time
  }
  return null
}

const isVerb = (tag: number): boolean => tag >= Tag.VB && tag <= Tag.VBZ

/** What a verb tells; undefined where it leaves it to the next one. */
const timeOfVerb = (
  tokens: Tokens,
  at: number,
  floor: number,
  words: TimeWords,
  distance: number,
): Time | undefined => {
  const { lexicon, form, tag } = tokens
  switch (tag[at]!) {
    case Tag.VBD:
      return 'past'
    case Tag.VBZ:
    case Tag.VBP:
      return timeOfPresent(tokens, at, words, distance)
    case Tag.VBN:
      return lookBack(tokens, at, floor, words) ?? 'past'
    case Tag.VB:
    case Tag.VBG:
      return lookBack(tokens, at, floor, words)
    default:
      return words.auxiliary.has(lexicon.folded(form[at]!)) ? 'future' : undefined
  }
}

const HAVE: ReadonlySet<string> = new Set(['has', 'have', "'ve"])

const isPerfect = ({ lexicon, form }: Tokens, at: number): boolean => HAVE.has(lexicon.form(lexicon.folded(form[at]!)))

/** "Has met" tells of the past, "opens" and "the vote is Friday" of things to come, any other present of neither. */
const timeOfPresent = (tokens: Tokens, at: number, words: TimeWords, distance: number): Time => {
  if (isPerfect(tokens, at)) return 'past'
  const lemma = tokens.lexicon.verbLemma(tokens.form[at]!)
  return (distance <= 8 && words.present.has(lemma)) || (distance <= 3 && tokens.lexicon.form(lemma) === 'be')
    ? 'future'
    : null
}

/** What stands up to four tokens before a verb form that has no tense of its own. */
const lookBack = (tokens: Tokens, at: number, floor: number, words: TimeWords): Time | undefined => {
  const { lexicon, form, tag } = tokens
  for (let before = at - 1; before >= Math.max(floor, at - 4); before--) {
    const id = form[before]!
    if (words.auxiliary.has(lexicon.folded(id))) return 'future'
    const lemma = lexicon.verbLemma(id)
    if (tag[before] === Tag.TO) {
      const lead = leadBefore(tokens, before, floor)
      return lead !== undefined && words.leading.has(lead) ? 'future' : undefined
    }
    if (tag[before] === Tag.VBD) return 'past'
    if (tag[before] === Tag.VBZ || tag[before] === Tag.VBP)
      return isPerfect(tokens, before) ? 'past' : timeOfPresent(tokens, before, words, 3)
    if (tag[before] === Tag.PUNCT || lemma === -1) return undefined
  }
  return undefined
}

/** Lemma of the word before "to", an adverb passed over. */
const leadBefore = ({ lexicon, form, tag }: Tokens, to: number, floor: number): number | undefined => {
  const before = to - 1 >= floor && tag[to - 1] === Tag.RB ? to - 2 : to - 1
  return before < floor ? undefined : lexicon.verbLemma(form[before]!)
}
