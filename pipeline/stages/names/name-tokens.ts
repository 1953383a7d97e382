import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isFamilyInCapitals } from './capital-family.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Tells which tokens may stand in a name, particles and suffixes apart. */
export interface NameTokens {
  /** A word that may be a name by itself. */
  mayBeName(token: number, isFirst: boolean): boolean
  /** Any word with a capital that belongs to nothing else: enough behind a title or a telling family name ("Col. May", "Pham The Anh"). */
  isFree(token: number): boolean
}

/** Tags that a capitalised word at the start of a sentence has when it is no name. */
const functionTags =
  (1 << Tag.DT) |
  (1 << Tag.IN) |
  (1 << Tag.PRP) |
  (1 << Tag.PRPS) |
  (1 << Tag.CC) |
  (1 << Tag.WRB) |
  (1 << Tag.WP) |
  (1 << Tag.WDT) |
  (1 << Tag.TO) |
  (1 << Tag.EX) |
  (1 << Tag.PDT) |
  (1 << Tag.RB)

/** Test of name tokens in a sentence. In a label in capitals ("SEC. DIALLO:") words in capitals are names, elsewhere acronyms. */
export function createNameTokens(
  tokens: Tokens,
  vocabulary: Vocabulary,
  isTaken: (token: number) => boolean,
  isTitled: (token: number) => boolean,
  sentenceStart: number,
  isLabel: boolean,
): NameTokens {
  const { lexicon, is } = vocabulary
  return { mayBeName, isFree }

  function isFree(token: number): boolean {
    const form = tokens.form[token]!
    const flags = lexicon.flags(form)
    if (
      ((flags & FormFlag.Capitalized) === 0 && !hasArticle(lexicon.form(form))) ||
      (flags & (FormFlag.Number | FormFlag.Punctuation)) !== 0
    )
      return false
    if (
      !isLabel &&
      (flags & FormFlag.AllCaps) !== 0 &&
      !isInitial(lexicon.form(form)) &&
      !isSetInCapitals(token) &&
      !isFamilyInCapitals(tokens, token, isTitled(token), vocabulary)
    )
      return false
    return (flags & FormFlag.Word) !== 0 && !isTaken(token)
  }

  /** "INES DAHL, a spokeswoman", "Ines DAHL": two words in capitals, or one behind a name, that are no words otherwise. */
  function isSetInCapitals(token: number): boolean {
    const isName = (at: number, shortest = 4): boolean => {
      const form = tokens.form[at]!
      return lexicon.form(form).length >= shortest && (!lexicon.isKnown(form) || lexicon.tag(form) === Tag.NNP)
    }
    const isCapitals = (at: number): boolean =>
      at >= sentenceStart &&
      at < tokens.count &&
      (lexicon.flags(tokens.form[at]!) & FormFlag.AllCaps) !== 0 &&
      isName(at)
    if (!isCapitals(token)) return false
    const isBehindName =
      token > sentenceStart &&
      (lexicon.flags(tokens.form[token - 1]!) & FormFlag.Capitalized) !== 0 &&
      isName(token - 1, (lexicon.flags(tokens.form[token - 1]!) & FormFlag.AllCaps) === 0 ? 2 : 4)
    return isBehindName || isCapitals(token + 1)
  }

  function mayBeName(token: number, isFirst: boolean): boolean {
    if (!isFree(token)) return false
    const form = tokens.form[token]!
    const folded = lexicon.folded(form)
    if (is.never.has(folded) || (isFirst && lexicon.form(form).length < 2)) return false
    if (token === sentenceStart || isLabel) return !isOrdinary(token) || opensName(token, folded)
    return ((1 << lexicon.tag(form)) & functionTags) === 0 || !lexicon.isKnown(form) || is.ambiguous.has(folded)
  }

  /** "Mark Vula said", "Bill Stone, who": a given name that is a word, too, before another word with a capital. */
  function opensName(token: number, folded: number): boolean {
    const next = token + 1
    return (is.male.has(folded) || is.female.has(folded)) && next < tokens.count && mayBeName(next, false)
  }

  /** At the start of a sentence every word has a capital: only what the word list does not know as something else may be a name. */
  function isOrdinary(token: number): boolean {
    const form = tokens.form[token]!
    if (!lexicon.isKnown(form)) return false
    if (token !== sentenceStart) return ((1 << lexicon.tag(form)) & functionTags) !== 0
    const tag = tokens.tag[token]!
    return tag !== Tag.NNP && tag !== Tag.NN && tag !== Tag.NNPS
  }
}

/** "al-Mahdi": an Arabic article may open a name in lower case. */
const hasArticle = (form: string): boolean => form.length > 3 && isAfterArticle(form) && ARTICLE.test(form)

const isAfterArticle = (form: string): boolean => isJoint(form.charCodeAt(2)) || isJoint(form.charCodeAt(3))
/** Hyphen, apostrophes. */
const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 0x2019
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ath|ul)[-’']\p{Lu}/u

/** "D.", "J.R." */
export const isInitial = (form: string): boolean => (form.length < 3 || form.endsWith('.')) && INITIALS.test(form)

const INITIALS = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u
