import { Tag } from '../../text/lexicon.ts'
import type { CueEntry, CueLexicon } from './cue-lexicon.ts'
import { coordinators, relativePronouns, subjectPronouns, subordinators, times, whWords } from './function-words.ts'
import { hasFiniteVerb } from './has-clause.ts'
import { type ElementRange, isCapitalized, isQuotation, type Line, nounLemma, verbLemma } from './line.ts'
import { baseEnd } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'
import { isAdverb, isComma, isDash, isDeterminer, isFiniteVerb, isNoun, isPreposition, isVerb } from './word-classes.ts'

/** A content whose end is looked for. */
export interface Reach {
  readonly line: Line
  readonly entry: CueEntry
  readonly group: VerbGroup | null
  readonly mention: ElementRange | null
  readonly cues: CueLexicon
  /** How the verb stands, and the complement: as counted. */
  readonly prefix: string
  readonly code: string
  readonly from: number
  /** Where the clause ends that may hold it. */
  readonly limit: number
  /** Where the grammar of what follows ends it, if before the limit. */
  readonly grammar: number
}

/** What a walk over a content has passed. */
export interface Passed {
  verbs: number
  commas: number
  /** Finite verbs that an inner clause is still owed. */
  owed: number
  quotations: number
}

/** The kind of content that a complement is: a clause, an infinitive, a quotation, else a phrase. */
export function kindOfContent(complement: string): 'clause' | 'infinitive' | 'quotation' | 'phrase' {
  if (/^(?:THAT|CL|WH|COLON|NP(?:THAT|CL|WH))$/.test(complement)) return 'clause'
  if (complement === 'TO' || complement === 'NPTO') return 'infinitive'
  return /^(?:QM?|NPQ)$/.test(complement) ? 'quotation' : 'phrase'
}

/** Takes an element into account that the content holds. */
export function pass(line: Line, at: number, passed: Passed): void {
  const word = line.word[at]!
  if (isComma(line, at)) passed.commas++
  else if (isQuotation(line, at)) passed.quotations++
  else if (isFiniteVerb(line, at)) {
    if (isFiniteVerb(line, at - 1)) return
    if (passed.owed > 0) passed.owed--
    else passed.verbs++
  } else if (relativePronouns.has(word) || word === 'that' || word === 'what' || subordinators.has(word)) passed.owed++
}

/**
 * What a place in a content shows of whether it ends there, two halves a sign, so that none need be put together to be
 * weighed; undefined where no content ever ends.
 */
export function endSigns(reach: Reach, at: number, passed: Passed): string[] | undefined {
  const { line, entry, group, code, prefix, from, limit, grammar } = reach
  const next = isMark(line, at) ? at + 1 : at
  if (next >= limit || isMark(line, at - 1)) return undefined
  const place = placeOf(line, at, next, limit, passed)
  if (place === undefined) return undefined
  const kind = kindOfContent(code)
  const both = `${kind} ${place}`
  const word = wordOf(line, next)
  const head = headOf(line, next, limit)
  const length = bucket(at - from)
  const rest = `rest${bucket(limit - at)}`
  const tense = group === null ? '-' : group.isPast ? 'past' : 'present'
  const signs: string[] = []
  const show = (left: string, right = ''): void => void signs.push(left, right)
  show(kind)
  show(kind, length)
  show(place)
  show(both)
  show(entry.class, place)
  show(both, `${Math.min(passed.verbs, 2)}`)
  show(place, owed[Math.min(passed.owed, 2)])
  show(place, length)
  show(place, rest)
  show(kind, rest)
  show(place, `${line.tag[at - 1]}`)
  show(place, word)
  show(kind, word)
  show(code, place)
  show(entry.lemma, place)
  show(place, commas[Math.min(passed.commas, 2)])
  if (prefix) show(prefix, place)
  if (head) {
    show(kind, `${word} ${head}`)
    show(word, head)
    show(place, head)
  }
  if (at === grammar) {
    show('grammar')
    show(kind, 'grammar')
  }
  const verb = verbBehind(line, next, limit)
  if (verb >= 0) {
    const lemma = verbLemma(line, verb)
    const sort = reach.cues.verbs.get(lemma)?.[0]?.class ?? 'none'
    const form = `${tense} t${line.tag[verb]}`
    show(place, form)
    show(place, `verb:${sort}`)
    show(both, sort === 'none' ? form : `cue ${form}`)
    show(place, `lemma:${lemma}`)
  }
  const subject = subjectOf(reach)
  show(subject, place)
  show(subject, `${place} ${word}`)
  if (passed.quotations > 0) show(place, 'quoted')
  if (isQuotation(line, at - 1)) {
    const behind = `behind${endMark(line, at - 1)}`
    show(place, behind)
    show(both, behind)
  }
  return signs
}

/** Words for few, put together once. */
const owed = ['owed0', 'owed1', 'owed2']
const commas = ['commas0', 'commas1', 'commas2']

const isMark = (line: Line, at: number): boolean =>
  isComma(line, at) || isDash(line, at) || line.word[at] === '(' || line.word[at] === ':' || line.word[at] === ';'

/** The first finite verb or participle behind a place, before the next mark. */
function verbBehind(line: Line, from: number, limit: number): number {
  for (let at = from; at < limit && at - from < 14; at++) {
    if (isMark(line, at) || (isQuotation(line, at) && at > from)) return -1
    const tag = line.tag[at]
    if (isFiniteVerb(line, at) || (tag === Tag.VBG && at - from < 3)) {
      while (at + 1 < limit && (isFiniteVerb(line, at) || isAdverb(line, at)) && isVerb(line, at + 1)) at++
      return at
    }
  }
  return -1
}

/** The mark that a quotation ends with, inside its marks. */
function endMark(line: Line, at: number): string {
  const { lexicon, form } = line.segments.tokens
  const last = lexicon.form(form[line.to[at]! - 2]!)
  return last === ',' || last === '.' || last === '?' || last === '!' ? last : ''
}

function subjectOf({ line, mention }: Reach): string {
  if (!mention) return 'nobody'
  const last = mention.to - 1
  const word = line.word[last]!
  if (relativePronouns.has(word)) return 'who'
  if (subjectPronouns.has(word)) return 'pronoun'
  for (let at = mention.from; at < mention.to && at - mention.from < 8; at++)
    if (line.tag[at] === Tag.CD || line.word[at] === 'percent' || line.word[at] === '%') return 'number'
  switch (line.tag[last]) {
    case Tag.NNP:
    case Tag.NNPS:
      return 'name'
    case Tag.NNS:
      return 'plural'
    default:
      return 'noun'
  }
}

function bucket(length: number): string {
  return length < 4 ? `${length}` : length < 6 ? '5' : length < 10 ? '9' : length < 18 ? '17' : '18'
}

/** The word itself where it is one of grammar, else its tag. */
function wordOf(line: Line, at: number): string {
  const word = line.word[at]!
  if (isQuotation(line, at)) return 'Q'
  if (times.has(word)) return 'time'
  if (
    isPreposition(line, at) ||
    isDeterminer(line, at) ||
    subordinators.has(word) ||
    coordinators.has(word) ||
    relativePronouns.has(word) ||
    whWords.has(word) ||
    subjectPronouns.has(word) ||
    isAdverb(line, at)
  )
    return word
  return `t${line.tag[at]}`
}

/** The noun of a prepositional phrase; what stands behind a coordinator. */
function headOf(line: Line, at: number, limit: number): string {
  if (!isPreposition(line, at)) return ''
  const end = baseEnd(line, at + 1, limit)
  if (end < 0) return `t${line.tag[at + 1]}`
  const head = end - 1
  if (times.has(line.word[head]!)) return 'time'
  if (line.tag[head] === Tag.CD) return 'number'
  return isCapitalized(line, head) ? 'name' : nounLemma(line, head)
}

/** What stands at a place where a content may end. */
function placeOf(line: Line, at: number, next: number, limit: number, passed: Passed): string | undefined {
  const mark = next > at ? (isDash(line, at) ? '—' : line.word[at]!) : ''
  const word = line.word[next]!
  // "three matters: (1) …"
  if (mark === ':' && isMark(line, next)) return undefined
  if (isQuotation(line, next)) return mark ? `${mark}Q` : undefined
  if (coordinators.has(word)) return `${mark}${word}${behindCoordinator(line, next, limit)}`
  // "the winter when the road was built"
  if (mark === '' && word === 'when' && isNoun(line, at - 1)) return undefined
  if (relativePronouns.has(word)) return `${mark}${word}`
  if (word === 'as' && line.tag[at + 1] === Tag.RB) return undefined
  if (subordinators.has(word) && isAdverb(line, at - 1) && line.word[at - 2] === 'as') return undefined
  if (subordinators.has(word) || word === 'despite')
    return `${mark}${word}${hasFiniteVerb(line, next + 1, limit, false) ? '+CL' : ''}`
  if (times.has(word)) return mark || isNoun(line, at - 1) || line.tag[at - 1] === Tag.PRP ? `${mark}time` : undefined
  let first = next
  while (mark !== '' && first < limit && isAdverb(line, first)) first++
  const tag = line.tag[first]
  if (tag === Tag.VBG) return mark ? `${mark}VBG` : isNoun(line, at - 1) ? 'VBG' : undefined
  if (tag === Tag.VBN && mark) return `${mark}VBN`
  if (tag === Tag.TO) return mark ? `${mark}TO` : isNoun(line, at - 1) || isComma(line, at - 1) ? 'to' : undefined
  if (isPreposition(line, first)) {
    if (mark) return `${mark}P`
    return word === 'of' || word === 'that' ? undefined : 'P'
  }
  if (mark === '') {
    if (isFiniteVerb(line, at) && !isFiniteVerb(line, at - 1)) return passed.owed > 0 ? undefined : 'V'
    if (isQuotation(line, at - 1)) return 'behindQ'
    return isAdverb(line, at) ? 'RB' : undefined
  }
  if (subjectPronouns.has(line.word[first] ?? '')) return `${mark}pronoun`
  if (baseEnd(line, first, limit) > 0) {
    if (hasFiniteVerb(line, first, limit, false)) return `${mark}CL`
    return isDeterminer(line, first) ? `${mark}DT` : isNoun(line, first) ? `${mark}NP` : `${mark}JJ`
  }
  return `${mark}other`
}

function behindCoordinator(line: Line, at: number, limit: number): string {
  let verb = at + 1
  while (verb < limit && isAdverb(line, verb)) verb++
  const tag = line.tag[verb]
  if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) return '+V'
  if (tag === Tag.VBG || tag === Tag.VB || tag === Tag.TO) return '+VB'
  if (subjectPronouns.has(line.word[verb] ?? '')) return '+pronoun'
  return hasFiniteVerb(line, at + 1, limit, false) ? '+CL' : '+NP'
}
