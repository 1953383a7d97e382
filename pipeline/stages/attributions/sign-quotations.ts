import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Finding } from './finding.ts'
import type { ReadSentence } from './read-article.ts'

/** A signature has at most so many tokens. */
const longest = 24
const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '--', '―', '~'])
const isVerb = (tag: number): boolean => (tag >= Tag.VB && tag <= Tag.VBZ && tag !== Tag.VBN) || tag === Tag.MD

/** "“We sail at noon.” — Ana Ruiz, mayor", on one line or two: a name behind a dash signs the quotation before it. */
export function signQuotations(segments: Segments, sentences: readonly ReadSentence[]): void {
  sentences.forEach((sentence, index) => {
    const { range, findings, block } = sentence
    if (findings.length > 0) return
    const quoted = leadingQuotations(segments, range)
    const isBelow = quoted.to === range.from
    const above = isBelow ? sentences[index - 1] : sentence
    if (!above || above.findings.length > 0 || (isBelow && above.block === block)) return
    const content = isBelow ? leadingQuotations(segments, above.range) : quoted
    if (content.to === content.from || (isBelow && content.to < above.range.to)) return
    const mention = signature(segments, { from: isBelow ? range.from : quoted.to, to: range.to })
    if (mention) above.findings.push(signed(content, mention))
  })
}

/** The quotations that a sentence starts with. */
function leadingQuotations({ quotationOf, quotations }: Segments, { from, to }: TokenRange): TokenRange {
  let end = from
  while (end < to) {
    const quotation = quotations[quotationOf[end] ?? -1]
    if (!quotation) break
    end = Math.max(end + 1, quotation.to)
  }
  return { from, to: Math.min(end, to) }
}

/** The name behind a dash, up to a bracket, with no verb in it. */
function signature({ tokens }: Segments, { from, to }: TokenRange): TokenRange | undefined {
  const { lexicon, form, tag } = tokens
  if (to - from < 2 || to - from > longest || !dashes.has(lexicon.form(form[from]!))) return undefined
  if (!(lexicon.flags(form[from + 1]!) & FormFlag.Capitalized)) return undefined
  let end = from + 1
  for (; end < to && !closers.has(lexicon.form(form[end]!)); end++) if (isVerb(tag[end]!)) return undefined
  return { from: from + 1, to: end }
}

const closers: ReadonlySet<string> = new Set(['(', '.', '[', ';'])

const signed = (content: TokenRange, mention: TokenRange): Finding => ({
  draft: null,
  frame: 'turn',
  act: null,
  lemma: ':',
  mention,
  basis: 'label',
  cue: { from: mention.from - 1, to: mention.from },
  content: [content],
  hearer: null,
  probability: 0.9,
  isDirect: true,
  outer: null,
  isOpen: false,
})
