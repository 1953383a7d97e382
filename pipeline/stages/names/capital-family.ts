import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Letters that a family name in capitals has at least where no list knows it. */
const shortestUnknown = 4

/**
 * Whether a family name in capitals stands at a token, the given name behind it: "KIM Min-ho" by its culture, "KAWAGOE Naoto" only behind a title, for
 * an acronym looks the same.
 */
export function isFamilyInCapitals(
  tokens: Tokens,
  token: number,
  isTitled: boolean,
  { lexicon, cultureOf }: Pick<Vocabulary, 'lexicon' | 'cultureOf'>,
): boolean {
  const form = tokens.form[token]!
  const next = tokens.form[token + 1]
  if (next === undefined || (lexicon.flags(form) & FormFlag.AllCaps) === 0) return false
  const flags = lexicon.flags(next)
  if ((flags & FormFlag.Capitalized) === 0 || (flags & (FormFlag.AllCaps | FormFlag.Number)) !== 0) return false
  const word = lexicon.form(form)
  const isName = !lexicon.isKnown(next) || lexicon.tag(next) === Tag.NNP
  if (isTitled && isName && word.length >= shortestUnknown && !lexicon.isKnown(form)) return true
  const words = [word, lexicon.form(next)]
  const third = tokens.form[token + 2]
  if (cultureOf(words).length > 0) return true
  return third !== undefined && cultureOf([...words, lexicon.form(third)]).length > 0
}

/** The order that one part of a name in capitals tells ("DUPONT Jean", "Jean DUPONT"); null where all or none is. */
export function orderByCapitals(words: readonly string[]): 'family-first' | 'given-first' | null {
  const are = words.filter(word => LETTERS.test(word)).map(word => IN_CAPITALS.test(word))
  if (are.length < 2 || are[0] === are.at(-1)) return null
  return are[0] ? 'family-first' : 'given-first'
}

const LETTERS = /\p{L}{2}/u
const IN_CAPITALS = /^[\p{Lu}'’-]+$/u
