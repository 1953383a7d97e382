import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Names of more words are none. */
const longestName = 7

/** Whether a token may stand in a name, apart from particles and suffixes. */
export type MayBeName = (token: number, isFirst: boolean) => boolean

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
export function createMayBeName(
  tokens: Tokens,
  { lexicon, is }: Vocabulary,
  isTaken: (token: number) => boolean,
  sentenceStart: number,
  isLabel: boolean,
): MayBeName {
  return (token, isFirst) => {
    const form = tokens.form[token]!
    const flags = lexicon.flags(form)
    if ((flags & FormFlag.Capitalized) === 0 || (flags & (FormFlag.Number | FormFlag.Punctuation)) !== 0) return false
    if (!isLabel && (flags & FormFlag.AllCaps) !== 0 && !isInitial(lexicon.form(form))) return false
    if (isTaken(token) || is.never.has(lexicon.folded(form))) return false
    const tag = lexicon.tag(form)
    if (isFirst && isInitial(lexicon.form(form)) && lexicon.form(form).length < 2) return false
    return token > sentenceStart && !isLabel
      ? ((1 << tag) & functionTags) === 0 || !lexicon.isKnown(form) || mayBeSurname(lexicon.form(form))
      : !isOrdinary(token)
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

/** "Will", "So", "Do", "To", "An" are function words and names alike. */
const mayBeSurname = (form: string): boolean =>
  form.length <= 4 && /^(?:Do|To|An|Will|So|Ho|No|In|On|Van|May|Thi)$/.test(form)

/** "D.", "J.R." */
export const isInitial = (form: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(form)

/** The name that starts at `from`: name words with particles and initials between them, a suffix at the end. Empty where none starts. */
export function nameAt(
  tokens: Tokens,
  from: number,
  to: number,
  { lexicon, is }: Vocabulary,
  mayBeName: MayBeName,
): TokenRange {
  if (from >= to || !mayBeName(from, true)) return { from, to: from }
  const folded = (token: number) => lexicon.folded(tokens.form[token]!)
  let end = from + 1
  while (end < to && end - from < longestName) {
    if (is.suffix.has(folded(end)) && (lexicon.flags(tokens.form[end]!) & FormFlag.Capitalized) !== 0)
      return { from, to: end + 1 }
    if (mayBeName(end, false)) end++
    else {
      let next = end
      while (next < to && next - end < 3 && is.particle.has(folded(next))) next++
      if (next === end || next >= to || !mayBeName(next, false)) break
      end = next + 1
    }
  }
  if (end + 1 < to && tokens.text[tokens.start[end]!] === ',' && is.suffix.has(folded(end + 1))) end += 2
  return { from, to: end }
}
