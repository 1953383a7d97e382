import { isDigit, isLetter, isUpper } from './characters.ts'
import { FormFlag } from './lexicon.ts'
import type { TokenRange } from './span.ts'
import type { Tokens } from './tokens.ts'

/** The kinds of end marks. */
export type Stop = 'none' | 'full' | 'question' | 'final'

/** Which kind of end mark a token is; "./." is final wherever it stands. */
export function stopOf(tokens: Tokens, token: number): Stop {
  const start = tokens.start[token]!
  switch (tokens.text.charCodeAt(start)) {
    case DOT:
      return tokens.text.charCodeAt(start + 1) === SLASH && tokens.end[token]! - start === 3 ? 'final' : 'full'
    case QUESTION:
    case EXCLAMATION:
      return 'question'
    case ELLIPSIS:
      return 'full'
    default:
      return 'none'
  }
}

const DOT = 46
const SLASH = 47
const QUESTION = 63
const EXCLAMATION = 33
const ELLIPSIS = 0x2026

/** Whether a token may be the first of a sentence: no lower-case word, no mark that goes on. */
export function opensSentence(tokens: Tokens, block: TokenRange, token: number): boolean {
  let at = token
  while (at < block.to && isOpener(tokens, at)) at++
  if (at >= block.to) return true
  const code = tokens.text.charCodeAt(tokens.start[at]!)
  if (isLetter(code)) return isUpper(code) || isHandleOrName(tokens, at)
  return isDigit(code) || !GOES_ON.includes(tokens.text.charAt(tokens.start[at]!))
}

/** Lower-case words with an inner capital ("iPhone") open a sentence, too. */
function isHandleOrName(tokens: Tokens, token: number): boolean {
  return (
    (tokens.lexicon.flags(tokens.form[token]!) & FormFlag.Word) !== 0 &&
    isUpper(tokens.text.charCodeAt(tokens.start[token]! + 1))
  )
}

/** Marks behind which the sentence goes on. */
const GOES_ON = ',;:)]}-–—/%.!?…'

/** Whether a token is a bracket or mark that opens. */
export const isOpener = (tokens: Tokens, token: number): boolean =>
  '([{"“‘„«\'¿¡'.includes(tokens.text.charAt(tokens.start[token]!))
