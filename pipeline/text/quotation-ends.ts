import { FormFlag, Tag } from './lexicon.ts'
import type { Quotation } from './segments.ts'
import type { TokenRange } from './span.ts'
import { opensSentence, type Stop, stopOf } from './stops.ts'
import type { Tokens } from './tokens.ts'

/** Whether a sentence ends with a quotation: it ends with a stop, and what follows is not who said it. */
export function quotationEnds(tokens: Tokens, block: TokenRange, quotation: Quotation): boolean {
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
