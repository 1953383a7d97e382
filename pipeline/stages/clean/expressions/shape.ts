import { type CharacterSet, noCharacter, unite, weigh } from './character-set.ts'
import {
  betterWords,
  type Exact,
  eitherExact,
  eitherWords,
  joinExact,
  type NeededWords,
  neededOf,
} from './needed-words.ts'

/** How many characters at either end a shape tells apart. */
export const reach = 4

/** What every text that an expression can match has in common. It may allow more than the expression does, never less. */
export interface Shape {
  /** Least and most characters. */
  readonly least: number
  readonly most: number
  /** The lengths up to `reach` that a match may have, a bit each. */
  readonly lengths: number
  /** What may stand at the first, second … place, and at the last, last but one …. */
  readonly heads: readonly CharacterSet[]
  readonly tails: readonly CharacterSet[]
  /** Sets of which one character each must stand in the match, the smallest first. */
  readonly needs: readonly CharacterSet[]
  readonly exact: Exact
  readonly words: NeededWords
}

const nowhere: readonly CharacterSet[] = Array.from({ length: reach }, () => noCharacter)

/** The shape of a part that matches nothing but the empty text. */
export const emptyShape: Shape = {
  least: 0,
  most: 0,
  lengths: 1,
  heads: nowhere,
  tails: nowhere,
  needs: [],
  exact: [''],
  words: null,
}

/** The shape of one character out of a set; `exact` where it is one letter, whatever its case. */
export const shapeOfCharacter = (set: CharacterSet, exact: Exact = null): Shape => {
  const ends = [set, noCharacter, noCharacter, noCharacter]
  return { least: 1, most: 1, lengths: 2, heads: ends, tails: ends, needs: worthwhile([set]), exact, words: null }
}

/** The shape of one text; `exact` as for a character. */
export const shapeOfText = (sets: readonly CharacterSet[], exact: Exact): Shape => ({
  least: sets.length,
  most: sets.length,
  lengths: sets.length > reach ? 0 : 1 << sets.length,
  heads: nowhere.map((none, at) => sets[at] ?? none),
  tails: nowhere.map((none, at) => sets[sets.length - 1 - at] ?? none),
  needs: worthwhile(sets),
  exact,
  words: null,
})

/** One shape right behind another. */
export const joinShapes = (a: Shape, b: Shape): Shape => {
  if (a === emptyShape) return b
  if (b === emptyShape) return a
  const exact = joinExact(a.exact, b.exact)
  return {
    least: a.least + b.least,
    most: a.most + b.most,
    lengths: sumLengths(a.lengths, b.lengths),
    heads: shiftEnds(a.heads, a.lengths, b.heads),
    tails: shiftEnds(b.tails, b.lengths, a.tails),
    needs: worthwhile([...a.needs, ...b.needs]),
    exact,
    words: exact === null ? betterWords(neededOf(a.exact, a.words), neededOf(b.exact, b.words)) : null,
  }
}

/** One of two shapes. */
export const eitherShape = (a: Shape, b: Shape): Shape => {
  const [one, other] = [a.needs[0], b.needs[0]]
  const exact = eitherExact(a.exact, b.exact)
  return {
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    lengths: a.lengths | b.lengths,
    heads: a.heads.map((set, at) => unite(set, b.heads[at]!)),
    tails: a.tails.map((set, at) => unite(set, b.tails[at]!)),
    needs: one === undefined || other === undefined ? [] : worthwhile([unite(one, other)]),
    exact,
    words: exact === null ? eitherWords(neededOf(a.exact, a.words), neededOf(b.exact, b.words)) : null,
  }
}

/** A shape between `least` and `most` times over. More than `reach` times tells nothing new of its ends. */
export const repeatShape = (shape: Shape, least: number, most: number): Shape => {
  let all = emptyShape
  for (let i = 0; i < Math.min(least, reach); i++) all = joinShapes(all, shape)
  for (let i = 0; i < Math.min(most - least, reach); i++) all = eitherShape(all, joinShapes(all, shape))
  return {
    ...all,
    least: shape.least * least,
    most: shape.most === 0 || most === 0 ? 0 : shape.most * most,
    needs: least > 0 ? shape.needs : [],
    exact: Math.max(least, most - least) > reach ? null : all.exact,
    words: least > 0 ? neededOf(shape.exact, shape.words) : null,
  }
}

const sumLengths = (a: number, b: number): number => {
  let sum = 0
  for (let length = 0; length <= reach; length++) if ((a & (1 << length)) !== 0) sum |= b << length
  return sum & ((1 << (reach + 1)) - 1)
}

const shiftEnds = (
  near: readonly CharacterSet[],
  lengths: number,
  far: readonly CharacterSet[],
): readonly CharacterSet[] =>
  near.map((set, at) => {
    let all = set
    for (let length = 0; length <= at; length++)
      if ((lengths & (1 << length)) !== 0) all = unite(all, far[at - length]!)
    return all
  })

/** Two are enough: a third hardly ever rules out what they let through. */
const mostNeeds = 2

const worthwhile = (needs: readonly CharacterSet[]): readonly CharacterSet[] => {
  const rare = needs.filter(set => weigh(set) < Infinity)
  return rare.length < 2 ? rare : rare.sort((a, b) => weigh(a) - weigh(b)).slice(0, mostNeeds)
}
