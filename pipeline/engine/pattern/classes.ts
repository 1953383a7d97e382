import { FormFlag, Tag } from '../../text/lexicon.ts'

/** Classes that `<Class>` names, as bits. The second half is set by stages, on elements that they put together. */
export const ItemClass = {
  Cap: 1 << 0,
  Num: 1 << 1,
  Year: 1 << 2,
  /** A quotation as one element; over plain tokens, a quotation mark. */
  Quote: 1 << 3,
  Verb: 1 << 4,
  Noun: 1 << 5,
  Adj: 1 << 6,
  Det: 1 << 7,
  Pron: 1 << 8,
  Prep: 1 << 9,
  Adv: 1 << 10,
  Modal: 1 << 11,
  /** A possessive determiner ("its"), which is a Det, too. */
  Poss: 1 << 12,
  Punct: 1 << 13,
  Acronym: 1 << 14,
  Person: 1 << 16,
  Rank: 1 << 17,
  Role: 1 << 18,
  Org: 1 << 19,
  Country: 1 << 20,
  Demonym: 1 << 21,
  Date: 1 << 22,
} as const
/** Names of the classes that patterns may ask for. */
export type ClassName = keyof typeof ItemClass

/** The bit of a class by its name in patterns; undefined for an unknown one. */
export const classBit = (name: string): number | undefined =>
  Object.hasOwn(ItemClass, name) ? ItemClass[name as ClassName] : undefined

const { Verb, Noun, Adj, Det, Pron, Prep, Adv, Modal, Poss, Num, Punct } = ItemClass

const tagClasses: readonly (readonly [number, readonly Tag[]])[] = [
  [Verb, [Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ]],
  [Noun, [Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS]],
  [Adj, [Tag.JJ, Tag.JJR, Tag.JJS]],
  [Det, [Tag.DT, Tag.PDT, Tag.PRPS]],
  [Poss, [Tag.PRPS]],
  [Pron, [Tag.PRP, Tag.WP]],
  [Prep, [Tag.IN, Tag.TO]],
  [Adv, [Tag.RB, Tag.RBR]],
  [Modal, [Tag.MD]],
  [Num, [Tag.CD]],
  [Punct, [Tag.PUNCT]],
]

/** Class bits of each tag, by its number. */
export const classesOfTag: Readonly<Uint32Array> = (() => {
  const bits = new Uint32Array(32)
  for (const [bit, tags] of tagClasses) for (const tag of tags) bits[tag] = (bits[tag] ?? 0) | bit
  return bits
})()

const flagClasses = (flags: number): number =>
  (flags & FormFlag.Capitalized ? ItemClass.Cap : 0) |
  (flags & FormFlag.Number ? ItemClass.Num : 0) |
  (flags & FormFlag.Year ? ItemClass.Year : 0) |
  (flags & FormFlag.QuoteMark ? ItemClass.Quote : 0) |
  (flags & FormFlag.Acronym ? ItemClass.Acronym : 0) |
  (flags & FormFlag.Punctuation ? ItemClass.Punct : 0)

/** Class bits that `FormFlag` bits tell, by these as a number. */
export const classesOfFlags: Readonly<Uint32Array> = Uint32Array.from({ length: 512 }, (_, flags) => flagClasses(flags))
