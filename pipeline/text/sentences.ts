import { isSpace } from './characters.ts'
import { FormFlag, Tag } from './lexicon.ts'
import { quotationEnds } from './quotation-ends.ts'
import type { Quotation } from './segments.ts'
import type { TokenRange } from './span.ts'
import { isOpener, opensSentence, stopOf } from './stops.ts'
import { tagBits } from './tag-bits.ts'
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

/** Whether what stands before a full stop is only the number or letter of a list's item. */
function isEnumerator(tokens: Tokens, sentence: number, stop: number): boolean {
  return (
    stop === sentence + 1 &&
    (tokens.lexicon.flags(tokens.form[sentence]!) & FormFlag.Number) !== 0 &&
    tokens.end[sentence]! - tokens.start[sentence]! <= 2
  )
}

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
const OPENS = tagBits(
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
)

/** Whether an abbreviation or initial with its dot ends a sentence: only before a capitalized word that is no name. */
function endsAtAbbreviation(tokens: Tokens, block: TokenRange, token: number): boolean {
  const end = tokens.end[token]!
  if (tokens.text.charAt(end - 1) !== '.' || token + 1 >= block.to) return false
  const { lexicon } = tokens
  let next = token + 1
  while (next < block.to && isOpener(tokens, next)) next++
  if (next >= block.to) return false
  const form = tokens.form[next]!
  return (lexicon.flags(form) & FormFlag.Capitalized) !== 0 && ((1 << lexicon.tag(form)) & OPENS) !== 0
}
