import type { Note } from '../../record/parts.ts'
import { isUpper } from '../../text/characters.ts'
import { FormFlag } from '../../text/lexicon.ts'
import { endOfMojibake } from '../../text/mojibake.ts'
import { formOf } from '../../text/token-text.ts'
import type { Tokens } from '../../text/tokens.ts'

/** A text that is glued or decoded wrongly throughout needs no note for each place. */
const MOST_NOTES = 100

/** Notes on what the tokenizer read through: words and sentences with no space between them, marks that were decoded wrongly. */
export function noteOddities(tokens: Tokens): Note[] {
  const notes: Note[] = []
  for (let token = 0; token < tokens.count && notes.length < MOST_NOTES; token++) {
    if (isMojibake(tokens, token))
      notes.push(noteOf(tokens, token, token, 'mojibake', 'a mark decoded wrongly is read as the mark that it was'))
    else if (isGluedWord(tokens, token))
      notes.push(noteOf(tokens, token - 1, token, 'glued-words', 'words with no space between them are read apart'))
    else if (isGluedSentence(tokens, token))
      notes.push(noteOf(tokens, token - 2, token, 'glued-words', 'sentences with no space between them are read apart'))
  }
  return notes
}

const noteOf = (tokens: Tokens, first: number, last: number, code: string, message: string): Note => ({
  code,
  level: 'info',
  stage: 'segment',
  message,
  start: tokens.start[first]!,
  end: tokens.end[last]!,
})

/** Both mojibake families keep their foreign first character at the mark, alone or before a clitic ("¡¯s"). */
const isMojibake = (tokens: Tokens, token: number): boolean => endOfMojibake(tokens.text, tokens.start[token]!) > 0

const WORDS = FormFlag.Word | FormFlag.Number

const isWord = (tokens: Tokens, token: number): boolean => (tokens.lexicon.flags(tokens.form[token]!) & WORDS) !== 0

const DOT = 46

const touches = (tokens: Tokens, token: number): boolean => token > 0 && tokens.end[token - 1] === tokens.start[token]

function isGluedWord(tokens: Tokens, token: number): boolean {
  if (!touches(tokens, token) || !isWord(tokens, token) || !isWord(tokens, token - 1)) return false
  // "Sept.11", "U.S.-led": the dot parts them.
  if (tokens.text.charCodeAt(tokens.start[token]! - 1) === DOT) return false
  const folded = tokens.lexicon.form(tokens.lexicon.folded(tokens.form[token]!))
  return !folded.startsWith("'") && folded !== "n't"
}

/** A stop that touches a word on either side, the second with a capital. */
function isGluedSentence(tokens: Tokens, token: number): boolean {
  if (!touches(tokens, token) || token < 2 || !touches(tokens, token - 1)) return false
  if (!isUpper(tokens.text.charCodeAt(tokens.start[token]!)) || !isWord(tokens, token - 2)) return false
  const stop = formOf(tokens, token - 1)
  return stop === '.' || stop === '?' || stop === '!'
}
