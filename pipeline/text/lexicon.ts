import type { FormPlaces } from './form-table.ts'
import type { TableStore, Tables } from './table-store.ts'
import type { AbbreviationKind } from './words.ts'

/**
 * Every surface form is interned once, with all that is known of it apart from its context; a token is then an
 * index into these arrays. One lexicon belongs to one Readout instance: there is no global one.
 */
export interface Lexicon {
  /** The id of a surface form, interned on first sight. Ids count from 0 and never change. */
  intern(form: string): number
  /** The id of the form that stands between two offsets of a text. */
  internBetween(text: string, start: number, end: number): number
  /** The id of a folded form if any form or rule has brought it in, else -1: for look-ups that must not grow the lexicon. */
  find(folded: string): number
  /** Number of forms interned so far. */
  readonly size: number
  /** The form as written. */
  form(id: number): string
  /** Id of the folded form (see `fold`): forms that differ by case, diacritics or typographic quotes share it. */
  folded(id: number): number
  /** Id of the folded lemma when the form is a verb ("said" → "say"); the folded form itself where it has none. */
  verbLemma(id: number): number
  /** Id of the folded lemma when the form is a noun ("talks" → "talk"); the folded form itself where it has none. */
  nounLemma(id: number): number
  /** Most likely tag without context. */
  tag(id: number): Tag
  /** All tags the form may have, as bits `1 << tag`. */
  tags(id: number): number
  /** `FormFlag` bits. */
  flags(id: number): number
  /** Length in code units of the first token in a form that holds several ("don't" → 2, "ofthe" → 2); 0 where it is one token. */
  cut(id: number): number
  /** How a dot right behind the form behaves, null where the form with a dot is no abbreviation. */
  abbreviation(id: number): AbbreviationKind | null
  /** Whether the form is one of a verb that follows a quoted question or exclamation ("…?" he asked). */
  isReporting(id: number): boolean
  /** Whether the word list knows the folded form: false for names, typos and glued words. */
  isKnown(id: number): boolean
  /** What was compiled with ids of this lexicon. */
  readonly tables: TableStore
  /** All that it holds so far, for another one over the same words. */
  readonly kept: KeptLexicon
}

/** What a lexicon holds, as plain data. */
export interface KeptLexicon {
  /** The forms by their ids, a line each. */
  readonly forms: string
  readonly places: FormPlaces
  /** What is known of each form. */
  readonly facts: Int32Array
  readonly tables: ReadonlyMap<string, Tables>
}

/** What the characters of a form tell, as bits. */
export const FormFlag = {
  Capitalized: 1, // first letter upper case
  AllCaps: 2, // at least two letters, all upper case
  Number: 4, // digits, with separators or an ordinal ending
  Year: 8, // 1800–2100
  Word: 16, // at least one letter
  Punctuation: 32,
  QuoteMark: 64, // opens or closes a quotation
  Acronym: 128, // "ADMM+", "U.N.": capitals, may hold dots, digits, plus signs
  Ordinal: 256, // "13th"
} as const

/** Penn Treebank part-of-speech tags, in an order that keeps families together. */
export const Tag = {
  NN: 0,
  NNS: 1,
  NNP: 2,
  NNPS: 3,
  VB: 4,
  VBD: 5,
  VBG: 6,
  VBN: 7,
  VBP: 8,
  VBZ: 9,
  MD: 10,
  JJ: 11,
  JJR: 12,
  JJS: 13,
  RB: 14,
  RBR: 15,
  RP: 16,
  DT: 17,
  PDT: 18,
  PRP: 19,
  PRPS: 20,
  POS: 21,
  EX: 22,
  WDT: 23,
  WP: 24,
  WRB: 25,
  IN: 26,
  TO: 27,
  CC: 28,
  CD: 29,
  UH: 30,
  PUNCT: 31,
} as const
/** A part-of-speech tag. */
export type Tag = (typeof Tag)[keyof typeof Tag]
