import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Finding } from './finding.ts'
import type { ReadSentence } from './read-article.ts'

/**
 * Quotations that stand alone belong to the voice beside them: one behind an attributed statement in the paragraph, one
 * before it, a paragraph that is nothing but a quotation behind the paragraph of the one who was quoted last.
 */
export function chainQuotations(segments: Segments, sentences: readonly ReadSentence[]): void {
  let last: Finding | undefined
  let waiting: TokenRange[] = []
  let block = -1
  sentences.forEach((sentence, index) => {
    const quoted = quotationsOnly(segments, sentence.range)
    if (sentence.block !== block) {
      waiting = []
      const isWhole = sentences[index + 1]?.block !== sentence.block
      if (!quoted?.isContinued && !(quoted && isWhole && last && quotes(segments, last))) last = undefined
      block = sentence.block
    }
    const voices = sentence.findings.filter(finding => finding.outer === null)
    const own = voices.find(finding => quotes(segments, finding)) ?? voices[voices.length - 1]
    if (quoted && sentence.findings.length === 0) {
      if (last) last.content.push(quoted.range)
      else waiting.push(quoted.range)
    } else if (own) {
      if (own.draft?.use.startsWith('LQ')) own.content.unshift(...waiting)
      waiting = []
      last = own
    } else {
      waiting = []
      if (last && opensQuoted(segments, sentence.range) && quotes(segments, last)) last.content.push(sentence.range)
      else last = undefined
    }
  })
}

/** "But “they know this coast” from the sea": at most one word stands before a quotation that makes most of the sentence. */
function opensQuoted({ quotationOf, quotations }: Segments, { from, to }: TokenRange): boolean {
  const quotation = quotations[quotationOf[from] ?? -1] ?? quotations[quotationOf[from + 1] ?? -1]
  if (!quotation) return false
  const length = quotation.to - Math.max(from, quotation.from)
  return length > 6 && 2 * length > to - from
}

const quotes = (segments: Segments, { content }: Finding): boolean =>
  content.some(range => holdsQuotation(segments, range))

const holdsQuotation = ({ quotationOf }: Segments, { from, to }: TokenRange): boolean =>
  (quotationOf[from] ?? -1) >= 0 || (quotationOf[to - 1] ?? -1) >= 0

interface Quoted {
  readonly range: TokenRange
  readonly isContinued: boolean
}

/** The quotations of a sentence that holds nothing else but marks at its end. */
function quotationsOnly({ quotationOf, quotations, tokens }: Segments, { from, to }: TokenRange): Quoted | undefined {
  const first = quotations[quotationOf[from] ?? -1]
  if (!first) return undefined
  let end = to
  while (end > from && (quotationOf[end - 1] ?? -1) < 0 && stops.has(tokens.lexicon.form(tokens.form[end - 1]!))) end--
  for (let at = from; at < end; ) {
    const quotation = quotations[quotationOf[at] ?? -1]
    if (!quotation) return undefined
    at = Math.max(at + 1, quotation.to)
  }
  // what ends with no mark at all is a heading, a caption
  const isSentence = end < to || !first.isClosed || stops.has(tokens.lexicon.form(tokens.form[end - 2]!))
  return isSentence ? { range: { from, to: end }, isContinued: first.isContinued } : undefined
}

const stops = new Set(['.', '!', '?', ',', '…', '...', '—', '–', '-', '--', '’', "'", ')', ']'])
