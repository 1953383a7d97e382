import { Tag } from '../../text/lexicon.ts'
import type { Line } from './line.ts'
import { Kind } from './word-kinds.ts'

const bit = (...tags: readonly number[]): number => tags.reduce((bits, tag) => bits | (1 << tag), 0)
const nouns = bit(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS)
const adjectives = bit(Tag.JJ, Tag.JJR, Tag.JJS)
const finites = bit(Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD)
const verbs = bit(Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ)
const adverbs = bit(Tag.RB, Tag.RBR)

const has = (bits: number, line: Line, at: number): boolean => (bits & (1 << line.tag[at]!)) !== 0

/** Whether the element's word is of any of some kinds. */
export const isKind = (line: Line, at: number, kinds: number): boolean => (line.kind[at]! & kinds) !== 0

/** A common or proper noun. */
export const isNoun = (line: Line, at: number): boolean => has(nouns, line, at)
/** An adjective in any degree. */
export const isAdjective = (line: Line, at: number): boolean => has(adjectives, line, at)
/** A verb that a subject can stand before, modals included. */
export const isFiniteVerb = (line: Line, at: number): boolean => has(finites, line, at)
/** A verb in any form, no modal. */
export const isVerb = (line: Line, at: number): boolean => has(verbs, line, at)
/** An article, demonstrative or possessive. */
export const isDeterminer = (line: Line, at: number): boolean => {
  const tag = line.tag[at]
  return tag === Tag.DT || tag === Tag.PRPS || tag === Tag.PDT
}
/** A preposition or "to". */
export const isPreposition = (line: Line, at: number): boolean => {
  const tag = line.tag[at]
  return tag === Tag.IN || tag === Tag.TO
}
/** An adverb of a verb group: not "not only", no particle. */
export const isAdverb = (line: Line, at: number): boolean =>
  has(adverbs, line, at) || isKind(line, at, Kind.GroupAdverb)

/** Whether the element ends what a cue governs: a stop, a semicolon. */
export const isStop = (line: Line, at: number): boolean => isKind(line, at, Kind.Stop)
/** A comma. */
export const isComma = (line: Line, at: number): boolean => isKind(line, at, Kind.Comma)
/** A dash that sets something off. */
export const isDash = (line: Line, at: number): boolean => isKind(line, at, Kind.Dash)
