import type { Attribution } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { NameMention, Names } from '../../layers/names.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { chainQuotations } from './chain-quotations.ts'
import type { ActKnowledge } from './decide-act.ts'
import type { Draft } from './draft.ts'
import { extendOverBlocks } from './extend-over-blocks.ts'
import { findLabels } from './find-labels.ts'
import { type Finding, toFinding } from './finding.ts'
import { isQuotation } from './line.ts'
import { toAttributions } from './order-attributions.ts'
import { type Knowledge, parseLine } from './parse-line.ts'
import { readContinuation } from './read-continuation.ts'
import { readHeadline } from './read-headline.ts'
import { type Marks, quotationStartsOf, readLine } from './read-line.ts'
import { openTurn } from './read-turns.ts'
import { signQuotations } from './sign-quotations.ts'
import type { KindOf } from './word-kinds.ts'

/** All that the rule sets tell. */
export interface ArticleKnowledge extends Knowledge, ActKnowledge {
  /** Ids of frame rules by mechanism. */
  readonly frameRules: ReadonlyMap<string, string>
  /** Labels of turns that make no statement: moderators, reporters. */
  readonly noVoices: ReadonlySet<string>
  /** First words of labels that are no voice at all: "UPDATE". */
  readonly noLabels: ReadonlySet<string>
  /** Nouns that speak in a headline without a name: "Report: …". */
  readonly headlineVoices: ReadonlySet<string>
  readonly kindOf: KindOf
}

/** The layers it reads. */
export interface Reading {
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
}

/** A body sentence with what was found in it. */
export interface ReadSentence {
  readonly range: TokenRange
  readonly block: number
  readonly findings: Finding[]
}

/** The attributions of an article: sentence by sentence, then across sentences and blocks. */
export function readArticle({ blocks, segments, names }: Reading, knowledge: ArticleKnowledge): Attribution[] {
  const marks: Marks = {
    starts: quotationStartsOf(segments),
    isName: nameTokens(segments, names, mention => mention.kind !== 'country'),
    isParty: nameTokens(segments, names, mention => mention.kind !== 'person'),
    kindOf: knowledge.kindOf,
  }
  const voices = { ...knowledge, isName: marks.isName }
  const labels = findLabels(blocks, segments, voices)
  const sentences: ReadSentence[] = []
  const known = new Map<Draft, Finding>()
  let turn: Finding | null = null
  let hasTurns = false
  for (const { from, to, block } of segments.sentences) {
    if (blocks.blocks[block]?.kind !== 'body' || to <= from) continue
    const isFirst = sentences[sentences.length - 1]?.block !== block
    const sentence: ReadSentence = { range: { from, to }, block, findings: [] }
    sentences.push(sentence)
    const label = isFirst ? labels.get(from) : undefined
    if (label) {
      turn = openTurn(segments, label, sentence.range, knowledge)
      if (turn) {
        sentence.findings.push(turn)
        known.set(turn.draft!, turn)
        hasTurns = true
      }
    } else if (turn) turn.content.push(sentence.range)
    const headline =
      block === 0 && sentences.length === 1 && !label ? readHeadline(segments, sentence.range, voices) : null
    if (headline) {
      sentence.findings.push(headline)
      known.set(headline.draft!, headline)
    }
    const rest = { from: label ? label.contentFrom : (headline?.content[0]?.from ?? from), to }
    if (rest.to <= rest.from || (!turn && (label || hasTurns))) continue
    const line = readLine(segments, rest, marks)
    const continued = turn ? undefined : readContinuation(line, sentences, knowledge)
    if (continued) {
      sentence.findings.push(continued)
      continue
    }
    const drafts = parseLine(line, knowledge, (turn ?? headline)?.draft ?? null)
    for (const draft of drafts) sentence.findings.push(toFinding(draft, known))
    for (const draft of drafts) {
      for (const range of quotedInside(segments, draft)) {
        for (const nested of parseLine(readLine(segments, range, marks), knowledge, draft))
          sentence.findings.push(toFinding(nested, known))
      }
    }
  }
  signQuotations(segments, sentences)
  chainQuotations(segments, sentences)
  extendOverBlocks(blocks, segments, sentences)
  return toAttributions(
    segments,
    sentences.flatMap(sentence => sentence.findings),
    knowledge,
    marks,
  )
}

/** For each token 1 where it is part of a name of some kind. */
function nameTokens({ tokens }: Segments, { mentions }: Names, isMeant: (mention: NameMention) => boolean): Uint8Array {
  const isName = new Uint8Array(tokens.count)
  for (const mention of mentions) if (isMeant(mention)) isName.fill(1, mention.core.from, mention.core.to)
  return isName
}

const stops = new Set(['.', '!', '?'])

/** The sentences inside the quotations that a draft brings in, without their marks. */
function quotedInside(segments: Segments, draft: Draft): TokenRange[] {
  const { line } = draft
  const { lexicon, form } = segments.tokens
  const ranges: TokenRange[] = []
  for (const { from, to } of draft.content) {
    for (let at = from; at < to && at - from < 64; at++) {
      if (!isQuotation(line, at)) continue
      let start = line.from[at]! + 1
      for (let token = start; token < line.to[at]!; token++) {
        const isEnd = stops.has(lexicon.form(form[token]!)) || token === line.to[at]! - 1
        if (!isEnd) continue
        if (token - start > 3) ranges.push({ from: start, to: token })
        start = token + 1
      }
    }
  }
  return ranges
}
