import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { classesOfFlags, classesOfTag } from './classes.ts'

/** What patterns run over: tokens, or elements that stand for several of them (a quotation, a person). */
export interface Items {
  readonly length: number
  /** Lexicon ids of item i; -1 for an element that is no single word. */
  form(i: number): number
  folded(i: number): number
  verbLemma(i: number): number
  nounLemma(i: number): number
  /** `ItemClass` bits. */
  classes(i: number): number
}

/** Each token as an item: item i is token i. `classes` holds bits that later stages know of each token. */
export const itemsOfTokens = (tokens: Tokens, classes?: Uint32Array): Items => {
  const { lexicon, form, tag } = tokens
  return {
    length: tokens.count,
    form: i => form[i]!,
    folded: i => lexicon.folded(form[i]!),
    verbLemma: i => lexicon.verbLemma(form[i]!),
    nounLemma: i => lexicon.nounLemma(form[i]!),
    classes: i => classesOfTag[tag[i]!]! | classesOfFlags[lexicon.flags(form[i]!)]! | (classes?.[i] ?? 0),
  }
}

/** Tokens that count as one item, with its classes. */
export interface Element extends TokenRange {
  readonly classes: number
}

/**
 * The tokens of a range as items, with each element (ordered, not overlapping) as one. An element of several tokens matches
 * no word, only its classes and `*`; one of a single token also matches as that token.
 */
export const itemsOfElements = (
  tokens: Tokens,
  range: TokenRange,
  elements: readonly Element[],
): Items & { rangeOf(from: number, to?: number): TokenRange } => {
  const starts: number[] = []
  const bits: number[] = []
  const whole: boolean[] = []
  let next = 0
  for (let token = range.from; token < range.to; ) {
    while (next < elements.length && elements[next]!.from < token) next++
    const element = elements[next]
    const isElement = element !== undefined && element.from === token && element.to <= range.to && element.to > token
    starts.push(token)
    bits.push(isElement ? element.classes : 0)
    whole.push(isElement && element.to - element.from > 1)
    token = isElement ? element.to : token + 1
  }
  const length = starts.length
  starts.push(range.to)
  const items = itemsOfTokens(tokens)
  return {
    length,
    form: i => (whole[i] ? -1 : items.form(starts[i]!)),
    folded: i => (whole[i] ? -1 : items.folded(starts[i]!)),
    verbLemma: i => (whole[i] ? -1 : items.verbLemma(starts[i]!)),
    nounLemma: i => (whole[i] ? -1 : items.nounLemma(starts[i]!)),
    classes: i => (whole[i] ? bits[i]! : items.classes(starts[i]!) | bits[i]!),
    rangeOf: (from, to = from + 1) => ({ from: starts[from]!, to: starts[to]! }),
  }
}
