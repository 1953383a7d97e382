import { Tag } from '../../text/lexicon.ts'
import { subjectPronouns } from './function-words.ts'
import { type Line, verbLemma } from './line.ts'
import { isAdverb, isComma, isKind, isNoun } from './word-classes.ts'
import { Kind } from './word-kinds.ts'

/** How a verb stands in its clause. `reduced` is a bare past participle ("the plan signed in May"). */
export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'reduced' | 'base'

/** A verb with its auxiliaries, adverbs and negation. Element indices. */
export interface VerbGroup {
  readonly from: number
  /** The verb that carries the meaning. */
  readonly head: number
  /** Behind the head. */
  readonly to: number
  readonly lemma: string
  readonly form: VerbForm
  readonly isPassive: boolean
  readonly isPast: boolean
  /** With "has" or "had". */
  readonly isPerfect: boolean
  readonly isNegated: boolean
  /** With "would", "could", "might". */
  readonly isConditional: boolean
  readonly hasModal: boolean
}

const longest = 8

/** The verb group whose head is the verb at `head`. */
export function readVerbGroup(line: Line, head: number): VerbGroup {
  let from = head
  let has = false
  let be = false
  let does = false
  let to = false
  let past = line.tag[head] === Tag.VBD
  let negated = false
  let conditional = false
  let modal = false
  for (let at = head - 1; at >= 0 && head - at <= longest; at--) {
    const word = line.word[at]!
    const kind = line.kind[at]!
    if ((kind & (Kind.Have | Kind.Negation)) === Kind.Have) {
      has = true
      if (word === 'had') past = true
    } else if ((kind & Kind.Be) !== 0 && line.tag[at] !== Tag.POS) {
      be = true
      if (word === 'was' || word === 'were') past = true
    } else if ((kind & Kind.Do) !== 0) {
      does = true
      if (word === 'did') past = true
    } else if ((kind & Kind.Modal) !== 0 && line.tag[at] !== Tag.NNP) {
      modal = true
      if (word === 'would' || word === 'could' || word === 'might') conditional = true
    } else if (word === 'to' && at === from - 1) {
      to = true
      from = at
      break
    } else if ((kind & Kind.Negation) !== 0) negated = true
    else if (isInserted(line, at)) at -= 2
    else if (!isAdverb(line, at) && !(floating.has(word) && at > 0 && isKind(line, at - 1, auxiliary))) break
    from = at
  }
  const form = formOf(line, head, { has, be, does, to, modal, from })
  return {
    from,
    head,
    to: head + 1,
    lemma: verbLemma(line, head),
    form,
    isPassive: be && (line.tag[head] === Tag.VBN || line.tag[head] === Tag.VBD),
    isPast: past || (form === 'finite' && !has && !be && !does && !modal && line.tag[head] === Tag.VBN),
    isPerfect: has,
    isNegated: negated,
    isConditional: conditional,
    hasModal: modal,
  }
}

/** "have both said", "have since said": no adverbs to a tagger, but they stand behind an auxiliary like them. */
const floating: ReadonlySet<string> = new Set(['both', 'all', 'each', 'since', 'themselves'])
const auxiliary = Kind.Have | Kind.Be | Kind.Modal

/** "has, however, said": a comma that closes one adverb inside a verb group. */
const isInserted = (line: Line, at: number): boolean =>
  isComma(line, at) &&
  at >= 3 &&
  isAdverb(line, at - 1) &&
  isComma(line, at - 2) &&
  isKind(line, at - 3, Kind.Have | Kind.Be | Kind.Modal)

interface Auxiliaries {
  readonly has: boolean
  readonly be: boolean
  readonly does: boolean
  readonly to: boolean
  readonly modal: boolean
  readonly from: number
}

function formOf(line: Line, head: number, { has, be, does, to, modal, from }: Auxiliaries): VerbForm {
  if (to) return 'infinitive'
  if (has || be || does || modal) return 'finite'
  switch (line.tag[head]) {
    case Tag.VBG:
      return 'participle'
    case Tag.VBN:
      return mayBePast(line, head, from) ? 'finite' : 'reduced'
    case Tag.VB:
      return isPresent(line, from) ? 'finite' : 'base'
    default:
      return 'finite'
  }
}

/** "those surveyed say", "executives who worked with him say": a base form behind a noun that nothing before makes do it. */
function isPresent(line: Line, from: number): boolean {
  const before = line.tag[from - 1]
  if (before !== Tag.NNS && before !== Tag.NNP && before !== Tag.NNPS && before !== Tag.VBN && before !== Tag.CD)
    return false
  for (let at = from - 2; at >= 0 && from - at <= longest; at--) {
    if (makers.has(line.word[at]!) || isKind(line, at, Kind.Modal | Kind.Do)) return false
  }
  return true
}

/** Verbs before an object with a base form: "let the crew say". */
const makers = new Set([
  'let',
  'lets',
  'make',
  'makes',
  'made',
  'help',
  'helps',
  'helped',
  'see',
  'saw',
  'hear',
  'heard',
  'to',
  'that',
])

/** Whether a bare participle is a past tense in truth: its form serves for both and a subject stands before it. */
function mayBePast(line: Line, head: number, from: number): boolean {
  const { lexicon, form } = line.segments.tokens
  if (!(lexicon.tags(form[line.from[head]!]!) & (1 << Tag.VBD))) return false
  const before = line.word[from - 1]
  if (before !== undefined && subjectPronouns.has(before)) return true
  // "the envoy said by telephone": never "the envoy [who was] said"
  if (line.word[head] === 'said' && from > 0 && (isNoun(line, from - 1) || isComma(line, from - 1))) return true
  return from > 0 && (isNoun(line, from - 1) || isComma(line, from - 1)) && line.word[head + 1] === 'that'
}
