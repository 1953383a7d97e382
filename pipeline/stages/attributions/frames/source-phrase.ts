import { Tag } from '../../../text/lexicon.ts'
import { isLongQuotation } from '../beside-quotation.ts'
import type { CueEntry, CueLexicon } from '../cue-lexicon.ts'
import type { Draft } from '../draft.ts'
import { relativePronouns } from '../function-words.ts'
import { gate } from '../gate.ts'
import { hasClause } from '../has-clause.ts'
import { type ElementRange, isCapitalized, isQuotation, type Line, nounLemma } from '../line.ts'
import { phraseEnd } from '../long-phrase.ts'
import type { Knowledge, Parse, Region } from '../parse-line.ts'
import { isComma } from '../word-classes.ts'
import { Kind } from '../word-kinds.ts'
import type { Trailing } from './content-first.ts'
import { appositiveEnd, mentionLinks } from './mention-extent.ts'

/** "according to X" at the end, in the middle, or in front of what X says. */
export function findSourcePhrase(parse: Parse, region: Region): Trailing | undefined {
  const { line, knowledge } = parse
  if ((line.kinds & Kind.Source) === 0) return undefined
  for (let at = region.to - 2; at >= region.from; at--) {
    const entry = sourceAt(line, at, knowledge.cues.sourcesAt)
    if (!entry) continue
    const found = sourcePhrase(parse, region, entry, at)
    if (found) return found
  }
  return undefined
}

const sourceAt = (line: Line, at: number, sources: CueLexicon['sourcesAt']): CueEntry | undefined =>
  sources.get(line.word[at]!)?.find(entry => entry.words.every((word, index) => line.word[at + index] === word))

function sourcePhrase(parse: Parse, region: Region, entry: CueEntry, at: number): Trailing | undefined {
  const { line, knowledge } = parse
  const from = at + entry.words.length
  const end = issuerEnd(line, from, region.to, knowledge)
  if (end < 0 || isDocument(line, from, region.to, knowledge)) return undefined
  if (entry.objects && !(isAtFront(line, region, at) && entry.objects.has(headOf(line, from, region.to))))
    return undefined
  const to = appositiveEnd(line, end, region.to)
  const place = { at, from, to }
  const content = isAtFront(line, region, at) ? contentBehind(line, region, end) : contentAround(line, region, place)
  const probability = gate(entry, { prefix: '', complement: 'ACC' }, knowledge.counts)
  if (!content || probability < knowledge.thresholds.least) return undefined
  const isFront = content[0]!.from > at
  const draft: Draft = {
    line,
    entry,
    group: null,
    frame: 'source-phrase',
    use: 'ACC',
    cue: { from: at, to: from },
    mention: { from, to: isFront ? appositiveEnd(line, end, content[0]!.from) : to },
    basis: 'subject',
    content,
    hearer: null,
    probability,
    outer: region.outer,
  }
  return { draft, inside: content.length === 1 ? content[0]! : null, rest: region.to }
}

/** Head of the base noun phrase from an element. */
const headOf = (line: Line, from: number, limit: number): string =>
  nounLemma(line, Math.max(from, phraseEnd(line, from, { limit, links: new Set() }) - 1))

/** Where the source's noun phrase ends: behind who issued it, where it is a report ("a statement by the ministry"). */
function issuerEnd(line: Line, from: number, limit: number, { reports }: Knowledge): number {
  const walk = { limit, links: mentionLinks, mayCoordinate: true }
  const end = phraseEnd(line, from, walk)
  if (end < 0) return end
  const noun = nounLemma(line, end - 1)
  const isIssued = line.word[end] === 'by' ? reports.has(noun) : line.word[end] === 'with' && talks.has(noun)
  return isIssued ? Math.max(end, phraseEnd(line, end + 1, walk)) : end
}

/** What the other party says in: "interviews with a dozen keepers". */
const talks: ReadonlySet<string> = new Set(['interview', 'conversation', 'talk'])

/** A document is a source only as a report: "a statement", not "the plan", nor one by its title ("the Joint Statement"). */
function isDocument(line: Line, from: number, limit: number, { documents, reports }: Knowledge): boolean {
  const head = phraseEnd(line, from, { limit, links: new Set() }) - 1
  const noun = nounLemma(line, head)
  return documents.has(noun) || (reports.has(noun) && isCapitalized(line, head))
}

const isAtFront = (line: Line, region: Region, at: number): boolean =>
  at === region.from ||
  (at - region.from <= 2 && !isComma(line, at - 1) && !isQuotation(line, at - 1)) ||
  line.word[at - 1] === ':'

/** "According to X on Monday, A": all behind the comma. */
function contentBehind(line: Line, region: Region, mentionTo: number): ElementRange[] | undefined {
  const title = titleEnd(line, mentionTo, region.to)
  let comma = title
  while (comma < region.to && !isComma(line, comma) && comma - title < 12) comma++
  if (comma >= region.to || !isComma(line, comma)) return undefined
  return [{ from: comma + 1, to: region.to }]
}

/** "According to Tora, head of the agency, A": behind the office in apposition; a noun in the singular, with no article, opens no clause. */
function titleEnd(line: Line, end: number, limit: number): number {
  const at = end + 1
  if (at >= limit || !isComma(line, end) || line.tag[at] !== Tag.NN || isCapitalized(line, at)) return end
  const to = appositiveEnd(line, end, limit)
  return to > end && isComma(line, to) && hasClause(line, to, limit) ? to : end
}

/** "A, according to X" and "A, according to X, B". */
function contentAround(line: Line, region: Region, { at, to }: { at: number; to: number }): ElementRange[] | undefined {
  const hasComma = isComma(line, at - 1)
  const before = { from: region.from, to: hasComma ? at - 1 : at }
  const goesOn =
    hasComma &&
    to + 1 < region.to &&
    isComma(line, to) &&
    hasClause(line, to, region.to) &&
    line.tag[to + 1] !== Tag.VBG &&
    !relativePronouns.has(line.word[to + 1]!)
  if (goesOn) return [before, { from: to + 1, to: region.to }]
  const isQuoted = isLongQuotation(line, before.to - 1)
  return isQuoted || hasClause(line, region.from, at) || before.to - before.from > 2 ? [before] : undefined
}
