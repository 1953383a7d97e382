import { Tag } from '../../text/lexicon.ts'
import { beForms, coordinators, modals, relativePronouns, subordinators, times, whWords } from './function-words.ts'
import { type ElementRange, isQuotation, type Line } from './line.ts'
import { baseEnd, phraseEnd } from './noun-phrase.ts'
import { isAdverb, isComma, isDash, isDeterminer, isFiniteVerb, isPreposition, isStop } from './word-classes.ts'

/** What follows a cue. `code` as in the counts: THAT, CL, WH, TO, ING, Q, QM, NP, NPTHAT, P:about, COLON, END … */
export interface Complement {
  readonly code: string
  /** Where the content starts. */
  readonly from: number
  /** The noun phrase between cue and content, where there is one: whom a teller tells. */
  readonly hearer: ElementRange | null
}

const furthest = 40
const bareSubjunctive = new Set([
  'suggest',
  'propose',
  'recommend',
  'ask',
  'request',
  'demand',
  'urge',
  'insist',
  'hope',
  'wish',
  'advise',
])

/** The complement that starts at `from`, behind the cue; the line counts up to `limit`. */
export function readComplement(line: Line, from: number, limit: number, lemma: string): Complement {
  const at = skipTimes(line, from, limit)
  const plain = plainComplement(line, at, limit, lemma)
  if (plain) return plain
  if (adjunctOpeners.has(line.word[at]!) && hasLaterVerb(line, at, limit)) return { code: 'CL', from: at, hearer: null }
  if ((isPreposition(line, at) && line.tag[at] !== Tag.TO) || line.word[at] === 'to')
    return prepositional(line, at, limit)
  const end = baseEnd(line, at, limit)
  if (end < 0 && hasFiniteVerb(line, at, limit, false)) return { code: 'CL', from: at, hearer: null }
  if (end < 0) return { code: isComparison(line, at) ? 'NP' : 'O', from: at, hearer: null }
  return nominal(line, at, limit, lemma)
}

/** Words that open an adjunct in front of a clause rather than say what the talk was about: "said despite the rain they sailed". */
const adjunctOpeners = new Set([
  'despite',
  'although',
  'though',
  'while',
  'because',
  'since',
  'unless',
  'without',
  'until',
  'once',
  'given',
  'as',
  'after',
  'before',
  'when',
])

/** Whether a clause follows the adjunct's comma. */
function hasLaterVerb(line: Line, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit && at - from < furthest && !isStop(line, at); at++) {
    if (isComma(line, at)) return hasFiniteVerb(line, at + 1, limit, false)
  }
  return false
}

/** "more joint planning": a noun phrase whose words need not be tagged as one. */
const isComparison = (line: Line, at: number): boolean =>
  line.tag[at] === Tag.RBR || line.tag[at] === Tag.JJR || line.word[at] === 'more'

/** Complements that their first element shows. */
function plainComplement(line: Line, at: number, limit: number, lemma: string): Complement | undefined {
  const found = (code: string, from = at): Complement => ({ code, from, hearer: null })
  if (at >= limit || isStop(line, at) || line.word[at] === ')' || isDash(line, at)) return found('END')
  if (isQuotation(line, at)) return found(isClosedOff(line, at + 1, limit) ? 'Q' : 'QM')
  if (isComma(line, at)) {
    if (at + 1 < limit && isQuotation(line, at + 1)) return found('Q', at + 1)
    return found('END')
  }
  if (line.word[at] === ':') {
    return at + 1 < limit && isQuotation(line, at + 1) ? found('Q', at + 1) : found('COLON', at + 1)
  }
  const word = line.word[at]!
  if (word === 'that' && !isPronounThat(line, at, limit)) return found('THAT')
  if (whWords.has(word) && !(word === 'when' && lemma !== 'know')) return found('WH')
  if (word === 'to' && isInfinitive(line, at, limit)) return found('TO')
  if (line.tag[at] === Tag.VBG) return found('ING')
  if (word === 'and' || word === 'or' || word === 'but') return found('END')
  return undefined
}

/** "that" as a pronoun or determiner: no verb follows that it could bring in. */
function isPronounThat(line: Line, at: number, limit: number): boolean {
  const next = at + 1
  return next >= limit || isStop(line, next) || (isComma(line, next) && !(next + 1 < limit))
}

const isInfinitive = (line: Line, at: number, limit: number): boolean => {
  let next = at + 1
  while (next < limit && isAdverb(line, next) && next - at < 4) next++
  return next < limit && (line.tag[next] === Tag.VB || line.tag[next] === Tag.VBP || beForms.has(line.word[next]!))
}

/** Whether a quotation is all that the cue brings in: the sentence ends behind it, or something new starts. */
function isClosedOff(line: Line, at: number, limit: number): boolean {
  return (
    at >= limit ||
    isStop(line, at) ||
    isComma(line, at) ||
    isQuotation(line, at) ||
    isDash(line, at) ||
    line.word[at] === 'and' ||
    line.word[at] === 'but' ||
    line.word[at] === 'as' ||
    line.word[at] === 'in' ||
    line.word[at] === '('
  )
}

function prepositional(line: Line, at: number, limit: number): Complement {
  const end = phraseEnd(line, at + 1, { limit })
  if (end > 0 && end < limit) {
    let next = skipTimes(line, end, limit)
    if (
      next < limit &&
      isPreposition(line, next) &&
      line.word[next] !== 'that' &&
      !subordinators.has(line.word[next]!)
    ) {
      const second = phraseEnd(line, next + 1, { limit })
      if (second > 0) next = skipTimes(line, second, limit)
    }
    if (next < limit && line.word[next] === 'that' && line.tag[next] !== Tag.WDT)
      return { code: 'THAT', from: next, hearer: null }
    if (next < limit && isQuotation(line, next)) return { code: `P:${line.word[at]}`, from: at, hearer: null }
    if (next + 1 < limit && (isComma(line, next) || line.word[next] === ':') && isQuotation(line, next + 1)) {
      return { code: 'Q', from: next + 1, hearer: null }
    }
    if (next < limit && line.word[next] === ':') return { code: 'COLON', from: next + 1, hearer: null }
  }
  return { code: `P:${line.word[at]}`, from: at, hearer: null }
}

/** Complements that start with a noun phrase: it is the subject of a bare clause, a hearer, or all there is. */
function nominal(line: Line, at: number, limit: number, lemma: string): Complement {
  const short = phraseEnd(line, at, { limit, mayCoordinate: false })
  const hearer = { from: at, to: appositiveEnd(line, short, limit) }
  const next = skipTimes(line, hearer.to, limit)
  const found = (code: string, from = next): Complement => ({ code, from, hearer })
  if (next >= limit || isStop(line, next)) return { code: 'NP', from: at, hearer }
  if (isQuotation(line, next)) return found('NPQ')
  if ((isComma(line, next) || line.word[next] === ':') && next + 1 < limit && isQuotation(line, next + 1))
    return found('NPQ', next + 1)
  const word = line.word[next]!
  if (hasFiniteVerb(line, at, limit, bareSubjunctive.has(lemma))) return { code: 'CL', from: at, hearer: null }
  if (word === 'that') return found('NPTHAT')
  if (whWords.has(word) && word !== 'who' && word !== 'which' && word !== 'whom') return found('NPWH')
  if (word === 'to' && isInfinitive(line, next, limit)) return found('NPTO')
  if (isPreposition(line, next) && !subordinators.has(word)) {
    const behind = phraseEnd(line, next + 1, { limit })
    if (behind > 0 && behind < limit && line.word[behind] === 'that') return { code: 'NPTHAT', from: behind, hearer }
    return found(`NPP:${word}`)
  }
  if (hasFiniteVerb(line, next, limit, false) && (line.tag[next] === Tag.PRP || isDeterminer(line, next)))
    return found('NPCL')
  return { code: 'NP', from: at, hearer }
}

/** "his counterpart, Ana Ruiz, (that …)": the end of a name in apposition to a hearer. */
function appositiveEnd(line: Line, end: number, limit: number): number {
  if (!(end + 1 < limit) || !isComma(line, end)) return end
  const name = baseEnd(line, end + 1, limit)
  return name > 0 && line.tag[end + 1] === Tag.NNP && name < limit && isComma(line, name) ? name : end
}

/**
 * Whether the noun phrase at `from` is followed by a finite verb of its own: walks over its attachments, past relative
 * clauses; a subordinator or a stop ends it.
 */
export function hasFiniteVerb(line: Line, from: number, limit: number, maySubjunctive: boolean): boolean {
  let inRelative = 0
  for (let at = from; at < limit && at - from < furthest; at++) {
    const word = line.word[at]!
    if (isStop(line, at) || word === ':') return false
    if (
      coordinators.has(word) &&
      (isComma(line, at - 1) ? startsClause(line, at + 1, limit) : joinsVerb(line, at, limit))
    )
      return false
    if (isComma(line, at) && at + 1 < limit && line.tag[at + 1] === Tag.VBG) return false
    if (at > from && (relativePronouns.has(word) || (word === 'that' && at > from))) inRelative++
    else if (
      at > from &&
      subordinators.has(word) &&
      word !== 'so' &&
      !(word === 'after' || word === 'before' || word === 'since')
    )
      return false
    else if (isFiniteVerb(line, at) || (modals.has(word) && line.tag[at] !== Tag.NNP && line.tag[at] !== Tag.NN)) {
      if (inRelative === 0) return true
      inRelative--
      while (
        at + 1 < limit &&
        (isFiniteVerb(line, at + 1) ||
          isAdverb(line, at + 1) ||
          line.tag[at + 1] === Tag.VB ||
          line.tag[at + 1] === Tag.VBN ||
          line.tag[at + 1] === Tag.VBG)
      )
        at++
    } else if (maySubjunctive && line.tag[at] === Tag.VB && line.word[at - 1] !== 'to' && at > from) return true
    else if (isQuotation(line, at) && at === from) return false
  }
  return false
}

/** Whether "and" is followed by a verb, not by a further subject: "praised the work and hoped that …". */
function joinsVerb(line: Line, joint: number, limit: number): boolean {
  let at = joint + 1
  while (at < limit && isAdverb(line, at)) at++
  return at < limit && isFiniteVerb(line, at)
}

/** Whether a clause with a pronoun or short subject of its own follows ", and": "…, and we agreed". */
const startsClause = (line: Line, from: number, limit: number): boolean =>
  from < limit && (line.tag[from] === Tag.PRP || joinsVerb(line, from - 1, limit))

/** Steps over "Monday", "earlier this week", "(local time)", single adverbs. */
export function skipTimes(line: Line, from: number, limit: number): number {
  let at = from
  for (let steps = 0; at < limit && steps < 6; steps++) {
    const word = line.word[at]!
    if (times.has(word) || (isAdverb(line, at) && !subordinators.has(word) && line.tag[at] !== Tag.RBR)) at++
    else if ((word === 'this' || word === 'last' || word === 'late') && at + 1 < limit && times.has(line.word[at + 1]!))
      at += 2
    else if (word === 'on' && at + 1 < limit && times.has(line.word[at + 1]!)) {
      at += 2
      if (at < limit && line.tag[at] === Tag.CD) at++
    } else break
  }
  return at
}
