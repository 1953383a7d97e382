import { Tag } from '../../text/lexicon.ts'
import type { Complement } from './complement.ts'
import { subjectPronouns, subordinators, whWords } from './function-words.ts'
import { hasFiniteVerb } from './has-clause.ts'
import { isInfinitive } from './is-infinitive.ts'
import { isQuotation, type Line } from './line.ts'
import { phraseEnd } from './long-phrase.ts'
import { baseEnd } from './noun-phrase.ts'
import { skipTimes } from './skip-times.ts'
import { isComma, isDeterminer, isNoun, isPreposition, isStop } from './word-classes.ts'

/** Verbs whose clause may have a base form: "suggested the two sides finish it". */
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

/** Words that open what is asked. */
const questions: ReadonlySet<string> = new Set(['how', 'what', 'why', 'whether', 'if', 'when', 'where', 'who', 'which'])

/** Complements that start with a noun phrase: it is the subject of a bare clause, a hearer, or all there is. */
export function nominal(line: Line, at: number, limit: number, lemma: string): Complement {
  const short = phraseEnd(line, at, { limit, mayCoordinate: false })
  const hearer = { from: at, to: appositiveEnd(line, short, limit) }
  const next = skipTimes(line, hearer.to, limit)
  const found = (code: string, from = next): Complement => ({ code, from, hearer })
  if (next >= limit || isStop(line, next)) return { code: 'NP', from: at, hearer }
  if (isQuotation(line, next)) return found('NPQ')
  if ((isComma(line, next) || line.word[next] === ':') && next + 1 < limit && isQuotation(line, next + 1))
    return found('NPQ', next + 1)
  const word = line.word[next]!
  // "told Sato he was glad": a pronoun right behind the noun phrase starts the clause
  if (subjectPronouns.has(word) && next === hearer.to && word !== 'who' && hasFiniteVerb(line, next, limit, false))
    return found('NPCL')
  // "told reporters (that) the port was open": whom one tells is no subject
  if (tellers.has(lemma) && next === hearer.to) {
    if (word === 'that') return found('NPTHAT')
    if (opensNoun(line, next) && hasFiniteVerb(line, next, limit, false)) return found('NPCL')
  }
  // "asked the envoy how he felt", "asked her about what she had seen": whom one asks is no subject
  if (lemma === 'ask' && questions.has(word)) return found('NPWH')
  if (lemma === 'ask' && word === 'about') return found('NPP:about')
  const asked = askers.has(lemma) ? infinitiveBehind(line, at, limit) : -1
  if (asked > next) return { code: 'NPTO', from: asked, hearer: { from: at, to: asked } }
  if (hasFiniteVerb(line, at, limit, bareSubjunctive.has(lemma))) return { code: 'CL', from: at, hearer: null }
  if (word === 'that') return found('NPTHAT')
  if (whWords.has(word) && word !== 'who' && word !== 'which' && word !== 'whom') return found('NPWH')
  if (line.tag[next] === Tag.VB && lemma === 'bid') return found('NPVB')
  if (word === 'to' && isInfinitive(line, next, limit)) return found('NPTO')
  const isAs = word === 'as' && !hasFiniteVerb(line, next + 1, limit, false)
  if (isAs || (isPreposition(line, next) && !subordinators.has(word))) {
    const behind = phraseEnd(line, next + 1, { limit })
    if (behind > 0 && behind < limit && line.word[behind] === 'that') return { code: 'NPTHAT', from: behind, hearer }
    return found(`NPP:${word}`)
  }
  if (hasFiniteVerb(line, next, limit, false) && (line.tag[next] === Tag.PRP || isDeterminer(line, next)))
    return found('NPCL')
  return { code: 'NP', from: at, hearer }
}

/** Verbs that take a hearer before what is told. */
const tellers: ReadonlySet<string> = new Set([
  'tell',
  'assure',
  'remind',
  'inform',
  'notify',
  'convince',
  'persuade',
  'warn',
])

/** Whether a noun phrase of its own opens there. */
const opensNoun = (line: Line, at: number): boolean =>
  isDeterminer(line, at) || isNoun(line, at) || line.tag[at] === Tag.PRPS || line.tag[at] === Tag.CD

/** Verbs before whom one asks: "called on the mayors and councils of the coast to wait". */
const askers = new Set([
  'ask',
  'urge',
  'call on',
  'call upon',
  'press',
  'implore',
  'invite',
  'encourage',
  'order',
  'beg',
])

const longLinks: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'on', 'with'])

/** The infinitive behind a coordinated or long noun phrase; -1 where none follows. */
function infinitiveBehind(line: Line, at: number, limit: number): number {
  const end = phraseEnd(line, at, { limit, links: longLinks, mayCoordinate: true })
  return end > 0 && line.word[end] === 'to' && isInfinitive(line, end, limit) ? end : -1
}

/** "his counterpart, Ana Ruiz, (that …)": the end of a name in apposition to a hearer. */
function appositiveEnd(line: Line, end: number, limit: number): number {
  if (!(end + 1 < limit) || !isComma(line, end)) return end
  const name = baseEnd(line, end + 1, limit)
  return name > 0 && line.tag[end + 1] === Tag.NNP && name < limit && isComma(line, name) ? name : end
}
