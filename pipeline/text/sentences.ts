import { isDigit, isLetter, isSpace, isUpper } from './characters.ts'
import { FormFlag, Tag } from './lexicon.ts'
import type { Quotation } from './segments.ts'
import type { TokenRange } from './span.ts'
import type { Tokens } from './tokens.ts'

/**
 * The sentences of one tagged block, in order; they cover every token. A quotation is one element: nothing inside it ends a sentence, and
 * "…?" Tran asked. is one. The block's end always ends one; a colon never does.
 * `quotations`: those of the block, ordered by `from`.
 */
export function splitSentences(tokens: Tokens, block: TokenRange, quotations: readonly Quotation[]): TokenRange[] {
  const outer = quotations.filter(quotation => quotation.parent < 0)
  const sentences: TokenRange[] = []
  let from = block.from
  let nextQuotation = 0
  for (let token = block.from; token < block.to; ) {
    const quotation = outer[nextQuotation]
    const isQuotation = quotation?.from === token
    if (isQuotation) nextQuotation++
    const last = isQuotation ? quotation.to - 1 : token
    const ends = isQuotation ? quotationEnds(tokens, block, quotation) : tokenEnds(tokens, block, from, token)
    token = last + 1
    if (!ends) continue
    token = endOfClosers(tokens, block, token)
    sentences.push({ from, to: token })
    from = token
  }
  if (from < block.to) sentences.push({ from, to: block.to })
  return sentences
}

/** Whether a sentence ends at a token outside quotations. */
function tokenEnds(tokens: Tokens, block: TokenRange, sentence: number, token: number): boolean {
  const stop = stopOf(tokens, token)
  if (stop === 'none') return endsAtAbbreviation(tokens, block, token)
  if (stop === 'final') return true
  const next = endOfClosers(tokens, block, token + 1)
  if (next >= block.to) return true
  if (stop === 'full' && isEnumerator(tokens, sentence, token)) return false
  return opensSentence(tokens, block, next)
}

type Stop = 'none' | 'full' | 'question' | 'final'

/** Which kind of end mark a token is; "./." is final wherever it stands. */
function stopOf(tokens: Tokens, token: number): Stop {
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

/** Whether what stands before a full stop is only the number or letter of a list's item. */
function isEnumerator(tokens: Tokens, sentence: number, stop: number): boolean {
  return (
    stop === sentence + 1 &&
    (tokens.lexicon.flags(tokens.form[sentence]!) & FormFlag.Number) !== 0 &&
    tokens.end[sentence]! - tokens.start[sentence]! <= 2
  )
}

/** Whether a token may be the first of a sentence: no lower-case word, no mark that goes on. */
function opensSentence(tokens: Tokens, block: TokenRange, token: number): boolean {
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

const isOpener = (tokens: Tokens, token: number): boolean =>
  '([{"“‘„«\'¿¡'.includes(tokens.text.charAt(tokens.start[token]!))

/** Behind closing brackets and further stops, which belong to the sentence before them. */
function endOfClosers(tokens: Tokens, block: TokenRange, from: number): number {
  let at = from
  while (at < block.to && isCloser(tokens, at)) at++
  return at
}

function isCloser(tokens: Tokens, token: number): boolean {
  const start = tokens.start[token]!
  const character = tokens.text.charAt(start)
  if (')]}'.includes(character)) return true
  // A mark right behind the stop that closes nothing that was opened.
  return '"”’»?!.…'.includes(character) && token > 0 && tokens.end[token - 1] === start && isBeforeSpace(tokens, token)
}

const isBeforeSpace = (tokens: Tokens, token: number): boolean => {
  const end = tokens.end[token]!
  return end >= tokens.text.length || isSpace(tokens.text.charCodeAt(end))
}

/** Tags of the words that open a sentence rather than go on with a name. */
const OPENS = [
  Tag.DT,
  Tag.PDT,
  Tag.PRP,
  Tag.PRPS,
  Tag.EX,
  Tag.WDT,
  Tag.WP,
  Tag.WRB,
  Tag.IN,
  Tag.TO,
  Tag.CC,
  Tag.RB,
].reduce<number>((all, tag) => all | (1 << tag), 0)

/** Whether an abbreviation or initial with its dot ends a sentence: only before a capitalized word that is no name. */
function endsAtAbbreviation(tokens: Tokens, block: TokenRange, token: number): boolean {
  const end = tokens.end[token]!
  if (tokens.text.charCodeAt(end - 1) !== DOT || token + 1 >= block.to) return false
  const { lexicon } = tokens
  let next = token + 1
  while (next < block.to && isOpener(tokens, next)) next++
  if (next >= block.to) return false
  const form = tokens.form[next]!
  return (lexicon.flags(form) & FormFlag.Capitalized) !== 0 && ((1 << lexicon.tag(form)) & OPENS) !== 0
}

/** Whether a sentence ends with a quotation: it ends with a stop, and what follows is not who said it. */
function quotationEnds(tokens: Tokens, block: TokenRange, quotation: Quotation): boolean {
  if (!quotation.isClosed) return true
  let last = quotation.to - 2
  while (last > quotation.from && (tokens.lexicon.flags(tokens.form[last]!) & FormFlag.QuoteMark) !== 0) last--
  const stop = stopOf(tokens, last)
  const next = quotation.to
  if (stop === 'none' || next >= block.to) return false
  if (!opensSentence(tokens, block, next)) return false
  return !isAttribution(tokens, block, next, stop)
}

/** Longest name before its verb, in tokens. */
const LONGEST_NAME = 10

/**
 * Whether "Tran asked", "He said" stands at `from`: names or a pronoun, then a reporting verb. Behind a full stop the sentence must end with the
 * verb, since `"…." He said that …` is a new one.
 */
function isAttribution(tokens: Tokens, block: TokenRange, from: number, stop: Stop): boolean {
  const { lexicon, form, tag } = tokens
  let at = from
  const limit = Math.min(block.to, from + LONGEST_NAME)
  while (at < limit && (tag[at] === Tag.PRP || (lexicon.flags(form[at]!) & FormFlag.Capitalized) !== 0)) at++
  if (at === from || at >= block.to || !lexicon.isReporting(form[at]!)) return false
  const next = at + 1
  if (next >= block.to) return true
  const behind = stopOf(tokens, next)
  if (behind !== 'none') return true
  return stop === 'question' && !isThat(tokens, next)
}

const isThat = (tokens: Tokens, token: number): boolean =>
  tokens.lexicon.form(tokens.lexicon.folded(tokens.form[token]!)) === 'that'
