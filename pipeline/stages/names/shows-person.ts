import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { NameField } from './person-candidate.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Tokens of "of the Lake Institute" between a name and its verb at most. */
const longestOrigin = 9

/** Whether the words around a full name show that it is a person: a verb of speech, "according to", an age, "who", a party with its state. */
export function showsPerson(
  tokens: Tokens,
  { from, to }: TokenRange,
  field: NameField,
  { offices }: Units,
  { lexicon, is }: Vocabulary,
): boolean {
  if (to - from < 2 || !field.isRunningText || !(looksLikeName(tokens.form[from]!, lexicon) || isGivenName(from)))
    return false
  const word = (token: number): string => lexicon.form(lexicon.folded(tokens.form[token]!))
  const speaks = (token: number): boolean => is.speech.has(lexicon.verbLemma(tokens.form[token]!))
  return (
    speaksNear() ||
    (from - 2 >= field.from && word(from - 1) === 'to' && word(from - 2) === 'according') ||
    isToldBehind() ||
    isSaidToBe()
  )

  /** "Will", "Grant" */
  function isGivenName(token: number): boolean {
    const folded = lexicon.folded(tokens.form[token]!)
    return is.male.has(folded) || is.female.has(folded)
  }

  function speaksNear(): boolean {
    // "A farmer, Ana Tora, said"
    if (to + 1 < field.to && from > field.from && word(to) === ',' && word(from - 1) === ',' && speaks(to + 1))
      return true
    for (let at = to; at < Math.min(to + 3, field.to); at++) {
      if (speaks(at)) return true
      if (tokens.tag[at] !== Tag.RB && tokens.tag[at] !== Tag.VBZ && tokens.tag[at] !== Tag.VBD) break
    }
    return from > field.from && speaks(from - 1)
  }

  /** ", 45,", ", who", "(R-Ohio)", "of the Lake Institute said". */
  function isToldBehind(): boolean {
    if (to + 2 >= field.to) return false
    const first = word(to)
    if (first === ',' || first === '(') {
      if (isPartyOfState(tokens, to + 1)) return true
      if (first === '(') return false
      if (word(to + 1) === 'who' || word(to + 1) === 'whose') return true
      const isAge = (lexicon.flags(tokens.form[to + 1]!) & FormFlag.Number) !== 0 && /^\d{2}$/.test(word(to + 1))
      return isAge && word(to + 2) === ','
    }
    return (first === 'of' || first === 'from' || first === 'with' || first === 'at') && speaksBehindOrigin()
  }

  /** "Ana Tora is a senior fellow at" */
  function isSaidToBe(): boolean {
    if (to + 2 >= field.to || !copulas.has(word(to)) || tokens.tag[to + 1] !== Tag.DT) return false
    for (let at = to + 2; at < Math.min(field.to, to + 2 + longestDescription); at++) {
      if (offices.covering(at) || is.described.has(lexicon.folded(tokens.form[at]!))) return true
      const tag = tokens.tag[at]
      if (tag !== Tag.JJ && tag !== Tag.NN && tag !== Tag.NNP && tag !== Tag.VBN && tag !== Tag.VBG) return false
    }
    return false
  }

  function speaksBehindOrigin(): boolean {
    for (let at = to + 1; at < Math.min(field.to, to + longestOrigin); at++) {
      if (speaks(at) && tokens.tag[at] !== Tag.NNP) return true
      const isCapital = (lexicon.flags(tokens.form[at]!) & FormFlag.Capitalized) !== 0
      const tag = tokens.tag[at]
      if (!isCapital && tag !== Tag.DT && tag !== Tag.IN && tag !== Tag.POS && word(at) !== ',' && word(at) !== 'and')
        return false
    }
    return false
  }
}

/** Words between the article and the noun that says who somebody is, the noun included. */
const longestDescription = 5
const copulas: ReadonlySet<string> = new Set(['is', 'was'])

/** "D-Calif", "R-Ohio": a party and a state of the USA. */
const isPartyOfState = (tokens: Tokens, token: number): boolean => {
  const start = tokens.start[token]!
  return tokens.text[start + 1] === '-' && /^[DRI]-\p{Lu}/u.test(tokens.text.slice(start, start + 3))
}

/** Not an ordinary word with a capital. */
export const looksLikeName = (form: number, lexicon: Vocabulary['lexicon']): boolean =>
  !lexicon.isKnown(form) || lexicon.tag(form) === Tag.NNP
