import { Tag } from '../../text/lexicon.ts'
import { farThat } from './far-that.ts'
import { subordinators, whWords } from './function-words.ts'
import { adjunctOpeners, hasFiniteVerb, hasLaterVerb } from './has-clause.ts'
import { isInfinitive } from './is-infinitive.ts'
import { type ElementRange, isQuotation, type Line } from './line.ts'
import { phraseEnd } from './long-phrase.ts'
import { baseEnd } from './noun-phrase.ts'
import { nominal } from './read-noun-complement.ts'
import { skipTimes } from './skip-times.ts'
import { isAdjective, isComma, isDash, isDeterminer, isNoun, isPreposition, isStop } from './word-classes.ts'

/** What follows a cue. `code` as in the counts: THAT, CL, WH, TO, ING, Q, QM, NP, NPTHAT, P:about, COLON, END … */
export interface Complement {
  readonly code: string
  /** Where the content starts. */
  readonly from: number
  /** The noun phrase between cue and content, where there is one: whom a teller tells. */
  readonly hearer: ElementRange | null
}

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
  if (end < 0)
    return {
      code: isComparison(line, at) || isBehindTo(line, at) || isLastAdjective(line, at, limit) ? 'NP' : 'O',
      from: at,
      hearer: null,
    }
  return nominal(line, at, limit, lemma)
}

/** "more joint planning": a noun phrase whose words need not be tagged as one. */
const isComparison = (line: Line, at: number): boolean =>
  line.tag[at] === Tag.RBR || line.tag[at] === Tag.JJR || line.word[at] === 'more'

/** "urged calm", "stressed self-reliance in steel": an adjective that ends its phrase is a noun in truth. */
const isLastAdjective = (line: Line, at: number, limit: number): boolean =>
  isAdjective(line, at) &&
  (at + 1 >= limit || isStop(line, at + 1) || (line.word[at]!.includes('-') && isPreposition(line, at + 1)))

/** "drew attention to peat fires": behind a cue's own "to" what looks like an infinitive is a noun. */
const isBehindTo = (line: Line, at: number): boolean => line.word[at - 1] === 'to' && line.tag[at] === Tag.VB

/** Complements that their first element shows. */
function plainComplement(line: Line, at: number, limit: number, lemma: string): Complement | undefined {
  const found = (code: string, from = at): Complement => ({ code, from, hearer: null })
  if (at >= limit || isStop(line, at) || line.word[at] === ')' || isDash(line, at)) return found('END')
  if (isQuotation(line, at)) return found(isClosedOff(line, at + 1, limit) ? 'Q' : 'QM')
  if (isComma(line, at)) {
    if (at + 1 < limit && isQuotation(line, at + 1)) return found('Q', at + 1)
    // "agreed, among other things, to share maps"
    const aside = isPreposition(line, at + 1) ? phraseEnd(line, at + 2, { limit }) : -1
    if (aside > 0 && aside + 1 < limit && isComma(line, aside) && isInfinitive(line, aside + 1, limit))
      return line.word[aside + 1] === 'to' ? found('TO', aside + 1) : found('END')
    const that = farThat(line, at + 1, limit)
    return that > 0 && isComma(line, that - 1) ? found('THAT', that) : found('END')
  }
  if (line.word[at] === ':') {
    return at + 1 < limit && isQuotation(line, at + 1) ? found('Q', at + 1) : found('COLON', at + 1)
  }
  const word = line.word[at]!
  if (word === 'that' && !isPronounThat(line, at, limit)) return found('THAT')
  if (whWords.has(word) && !(word === 'when' && lemma !== 'know')) return found('WH')
  const to = word === 'never' || word === 'not' ? at + 1 : at
  if (line.word[to] === 'to' && isInfinitive(line, to, limit)) return found('TO')
  if (line.tag[at] === Tag.VBG) return found('ING')
  if (word === 'and' || word === 'or' || word === 'but') return found('END')
  return undefined
}

/** "that" as a pronoun or determiner: no verb follows that it could bring in. */
function isPronounThat(line: Line, at: number, limit: number): boolean {
  const next = at + 1
  if (line.word[next] === 'about' && line.tag[next + 1] !== Tag.CD) return true
  return next >= limit || isStop(line, next) || (isComma(line, next) && !(next + 1 < limit))
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

/** Prepositions that a noun takes for what it is about. */
const ownPrepositions: ReadonlySet<string> = new Set(['for', 'of', 'about', 'over', 'with'])

function prepositional(line: Line, at: number, limit: number): Complement {
  // "thanks (to Fiji) for the boats that it had sent": the clause tells of the boats
  const tellsOfNoun = (link: number): boolean => isNoun(line, at - 1) && ownPrepositions.has(line.word[link]!)
  let link = at
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
      link = next
      if (second > 0) next = skipTimes(line, second, limit)
    }
    if (next < limit && line.word[next] === 'that' && line.tag[next] !== Tag.WDT && !tellsOfNoun(link))
      return { code: 'THAT', from: next, hearer: null }
    // "condemned in the strongest terms the launch"
    if (next < limit && line.word[at] === 'in' && isDeterminer(line, next))
      return { code: 'NP', from: next, hearer: null }
    if (next < limit && isQuotation(line, next)) return { code: `P:${line.word[at]}`, from: at, hearer: null }
    if (next + 1 < limit && (isComma(line, next) || line.word[next] === ':') && isQuotation(line, next + 1)) {
      return { code: 'Q', from: next + 1, hearer: null }
    }
    if (next < limit && line.word[next] === ':') return { code: 'COLON', from: next + 1, hearer: null }
  }
  const that = line.word[at] === 'to' || tellsOfNoun(link) ? -1 : farThat(line, at, limit)
  if (that > 0 && isComma(line, that - 1)) return { code: 'THAT', from: that, hearer: null }
  return { code: `P:${line.word[at]}`, from: at, hearer: null }
}
