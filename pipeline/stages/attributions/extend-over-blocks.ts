import type { Blocks } from '../../layers/blocks.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Finding } from './finding.ts'
import type { ReadSentence } from './read-article.ts'

/** At most so many blocks are taken for one quotation without marks. */
const mostBlocks = 12

/** Content that a colon at a block's end hands to the next blocks: list items, or a quotation without marks. */
export function extendOverBlocks({ blocks }: Blocks, segments: Segments, sentences: readonly ReadSentence[]): void {
  sentences.forEach((sentence, index) => {
    if (sentences[index + 1]?.block === sentence.block) return
    const last = lastWord(segments, sentence.range)
    if (last !== ':') return
    const finding = sentence.findings.findLast(
      candidate =>
        candidate.outer === null && (candidate.content.length === 0 || endOf(candidate) >= sentence.range.to - 1),
    )
    if (!finding) return
    const isList = blocks[sentences[index + 1]?.block ?? -1]?.role === 'list-item'
    const isQuoted = (segments.quotationOf[sentences[index + 1]?.range.from ?? 0] ?? -1) >= 0
    if (isList) takeList(blocks, segments, sentences, index + 1, finding)
    else if (finding.content.length === 0 || isQuoted) {
      // "told the crowd, to cheers:" holds whom somebody told, not what
      if (isQuoted && isHearerOnly(finding)) finding.content.length = 0
      takeQuotation(segments, sentences, index + 1, finding)
    }
  })
}

const isHearerOnly = ({ draft, frame }: Finding): boolean =>
  frame === 'hearer' || (draft !== null && draft.entry.class === 'tell' && /(?:^|:)NP$/.test(draft.use))

const endOf = ({ content }: Finding): number => content[content.length - 1]?.to ?? 0

const lastWord = ({ tokens }: Segments, { to }: TokenRange): string => tokens.lexicon.form(tokens.form[to - 1]!)

function takeList(
  blocks: Blocks['blocks'],
  segments: Segments,
  sentences: readonly ReadSentence[],
  from: number,
  finding: Finding,
): void {
  const isNumbered = hasNumber(segments, sentences[from]!)
  for (let at = from; at < sentences.length; at++) {
    const sentence = sentences[at]!
    if (blocks[sentence.block]?.role !== 'list-item') return
    // "6. The Ministers thanked" behind "a) …; b) …": the next paragraph of a communiqué
    if (!isNumbered && sentence.block !== sentences[at - 1]?.block && hasNumber(segments, sentence)) return
    finding.content.push(sentence.range)
    sentence.findings.length = 0
  }
}

/** "6." opens it. */
const hasNumber = ({ tokens }: Segments, { range }: ReadSentence): boolean => tokens.tag[range.from] === Tag.CD

/** Blocks that follow, until one speaks of the speaker by name or office, or is itself introduced. */
function takeQuotation(segments: Segments, sentences: readonly ReadSentence[], from: number, finding: Finding): void {
  const names = finding.mention ? capitalized(segments, finding.mention) : new Set<string>()
  const { quotationOf } = segments
  const isMarked = (quotationOf[sentences[from]?.range.from ?? 0] ?? -1) >= 0
  const isAll = finding.content.length === 0
  let blocks = 0
  let block = -1
  for (let at = from; at < sentences.length; at++) {
    const sentence = sentences[at]!
    if (sentence.block !== block) {
      block = sentence.block
      blocks++
      if (blocks > mostBlocks || speaksOf(segments, sentence.range, names)) return
      if (!isMarked && opensWithReport(segments, sentence)) return
      if (isMarked && (quotationOf[sentence.range.from] ?? -1) < 0) return
      if (
        sentence.findings.some(
          found => found.outer === null && (found.draft?.use.startsWith('L') || (!isMarked && found.isOpen)),
        )
      )
        return
      if (!isMarked && (quotationOf[sentence.range.from] ?? -1) >= 0) return
    }
    finding.content.push(sentence.range)
    if (isAll) finding.isDirect = true
    sentence.findings.length = 0
  }
}

/** "He also writes that …": whoever writes "he" of the speaker is no longer quoting. */
function opensWithReport({ tokens }: Segments, { range, findings }: ReadSentence): boolean {
  const { lexicon, form } = tokens
  const isThird = thirdPersons.has(lexicon.form(lexicon.folded(form[range.from]!)))
  return isThird && findings.some(({ outer, mention }) => outer === null && mention?.from === range.from)
}

const thirdPersons: ReadonlySet<string> = new Set(['he', 'she'])

function capitalized({ tokens }: Segments, { from, to }: TokenRange): Set<string> {
  const words = new Set<string>()
  for (let at = from; at < to; at++) {
    const form = tokens.form[at]!
    if (tokens.lexicon.flags(form) & FormFlag.Capitalized) words.add(tokens.lexicon.form(form))
  }
  return words
}

/** Whether one of the first words names the speaker. */
function speaksOf({ tokens }: Segments, { from, to }: TokenRange, names: ReadonlySet<string>): boolean {
  for (let at = from; at < to && at - from < 12; at++) if (names.has(tokens.lexicon.form(tokens.form[at]!))) return true
  return false
}
