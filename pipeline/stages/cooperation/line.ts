import type { Items } from '../../engine/pattern/items.ts'
import { Tag } from '../../text/lexicon.ts'
import { tagBits } from '../../text/tag-bits.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { ItemWords } from './item-words.ts'

/** An article's tokens with what the stage knows of words. */
export interface Line {
  readonly tokens: Tokens
  readonly items: Items
  readonly words: ItemWords
  /** For each token the number of the name that holds it, or -1. */
  readonly nameOf: Int32Array
  /** For each token the number of the country that it names, or -1. */
  readonly countryOf: Int32Array
}

/** Folded id of a token; -1 outside the text. */
export const wordAt = ({ tokens }: Line, at: number): number =>
  at >= 0 && at < tokens.count ? tokens.lexicon.folded(tokens.form[at]!) : -1

/** Whether a token has one of the tags of a set. */
export const hasTag = ({ tokens }: Line, at: number, tags: number): boolean =>
  at >= 0 && at < tokens.count && ((1 << tokens.tag[at]!) & tags) !== 0

/** Families of tags. */
export const tags = {
  noun: tagBits(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS),
  name: tagBits(Tag.NNP, Tag.NNPS),
  adjective: tagBits(Tag.JJ, Tag.JJR, Tag.JJS),
  base: tagBits(Tag.VB, Tag.VBP),
  finite: tagBits(Tag.VBZ, Tag.VBP, Tag.VBD, Tag.MD),
  gerund: tagBits(Tag.VBG),
  past: tagBits(Tag.VBN, Tag.VBD),
  preposition: tagBits(Tag.IN, Tag.TO),
  determiner: tagBits(Tag.DT, Tag.PRPS, Tag.PDT),
  pronoun: tagBits(Tag.PRP),
  relative: tagBits(Tag.WDT, Tag.WP),
} as const

const openings = tags.determiner | tags.pronoun | tags.adjective | tagBits(Tag.CD, Tag.RP, Tag.RB)
const verbObjects = tags.determiner | tags.pronoun | tagBits(Tag.RB, Tag.TO)
const subjectEnds = tags.noun | tags.pronoun | tagBits(Tag.RB, Tag.EX, Tag.VBG)

/** Whether the lexicon allows a token a tag. */
const mayBe = ({ tokens }: Line, at: number, set: number): boolean =>
  (tokens.lexicon.tags(tokens.form[at]!) & set) !== 0

/**
 * Whether a finite verb of a clause stands at a token. Not "forces" in "forces deployed in Mali", "armored" in "in armored steel":
 * what may be a noun must have an object, a past must have a subject before it and be no participle.
 */
export const isFiniteVerb = (line: Line, at: number): boolean => {
  if (line.words.predicates.has(wordAt(line, at)) && hasTag(line, at, tags.base))
    return hasTag(line, at - 1, tags.noun | tags.gerund)
  if (!hasTag(line, at, tags.finite) || wordAt(line, at) === line.words.is.possessive) return false
  if (hasTag(line, at, tagBits(Tag.MD))) return true
  if (!hasTag(line, at - 1, subjectEnds))
    return wordAt(line, at - 1) === line.words.is.comma && line.words.auxiliaries.has(wordAt(line, at))
  if (hasTag(line, at, tagBits(Tag.VBD)) && mayBe(line, at, tagBits(Tag.VBN)))
    return !hasTag(line, at + 1, tags.preposition)
  if (mayBe(line, at, tags.noun)) return hasTag(line, at + 1, verbObjects)
  return true
}

/**
 * Whether a base form of a verb stands at a token. A word that may be a noun as well ("exchange") is a verb where a noun phrase
 * opens behind it.
 */
export const isBaseVerb = (line: Line, at: number, limit: number): boolean => {
  const { lexicon, form } = line.tokens
  if (lexicon.verbLemma(form[at]!) !== lexicon.folded(form[at]!) || !mayBe(line, at, tags.base)) return false
  if (hasTag(line, at, tags.base | tags.past)) return true
  if (hasTag(line, at, tags.name | tagBits(Tag.MD)) || at + 1 >= limit) return false
  return (
    hasTag(line, at + 1, openings) ||
    (hasTag(line, at + 1, tags.noun | tagBits(Tag.VBZ)) && line.words.verbs.has(wordAt(line, at)))
  )
}

/** The shapes in which items are alike. */
export type Shape = 'verb' | 'gerund' | 'past' | 'noun'

/** Where behind adverbs and "to" an item's word of the shape stands; -1 where there is none. */
export const verbAt = (line: Line, from: number, limit: number, shape: Exclude<Shape, 'noun'>): number => {
  let at = from
  while (at < limit && at - from < 4 && line.words.adverbs.has(wordAt(line, at))) at++
  if (at >= limit) return -1
  const fits =
    shape === 'verb'
      ? isBaseVerb(line, at, limit)
      : shape === 'gerund'
        ? mayBe(line, at, tags.gerund)
        : hasTag(line, at, tags.past)
  return fits ? at : -1
}
