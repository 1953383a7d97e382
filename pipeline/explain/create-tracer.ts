import { compilePhrases } from '../engine/compile-phrases.ts'
import type { RuleSets } from '../engine/rule-sets.ts'
import type { Article, LeftOut } from '../layers/article.ts'
import { createPipeline } from '../pipeline.ts'
import type { BlockRecord } from '../record/block.ts'
import type { RecordSpan } from '../record/parts.ts'
import type { Record } from '../record/record.ts'
import type { Statement } from '../record/statement.ts'
import { createFindRulePlaces } from '../run/find-rule-places.ts'
import { version } from '../run/version.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import { createTraceCandidates } from '../stages/attributions/trace-candidates.ts'
import { countBefore } from '../text/count-before.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { Tag } from '../text/lexicon.ts'
import { type Span, spansOverlap, type TokenRange } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import type { FiredRule, TriedCandidate } from './explanation.ts'

/** An article read through all stages, with every trace that rules left, as spans of its text. */
export interface TracedArticle {
  readonly record: Record
  readonly rules: readonly FiredRule[]
  readonly cues: readonly FiredRule[]
  readonly candidates: readonly TriedCandidate[]
  readonly leftOut: readonly LeftOut[]
  /** The sentence that holds a character of a block. */
  sentenceAt(offset: number): RecordSpan
  /** Places of words, whatever their case and the form of quotation marks and dashes. */
  find(words: string): RecordSpan[]
  /** Verbs of a place that are no cue in any rule, by their lemmas. */
  verbsIn(place: Span): string[]
}

/** Compiles the rule sets once; reads an article and keeps what the rules did. Throws `StageError`. */
export const createTracer = (
  ruleSets: RuleSets,
  lexicon: Lexicon,
  precision: Precision = 'balanced',
): ((article: Article) => TracedArticle) => {
  const { analyse, write } = createPipeline(ruleSets, lexicon, { version, precision })
  const findRulePlaces = createFindRulePlaces(ruleSets, lexicon)
  const traceCandidates = createTraceCandidates(ruleSets, lexicon, precision)
  return article => {
    const analysis = analyse(article)
    const { layers } = analysis
    const { text } = article
    const { tokens, sentences, sentenceOf } = layers.segments
    const quote = ({ start, end }: Span): RecordSpan => ({ start, end, exact: text.slice(start, end) })
    const place = ({ from, to }: TokenRange): RecordSpan =>
      quote({ start: tokens.start[from]!, end: tokens.end[to - 1]! })
    const { cues, candidates } = traceCandidates(layers)
    return {
      record: write(analysis),
      rules: withoutRepeats(
        findRulePlaces({ layers })
          .filter(span => !isFunctionWord(tokens, tokenAt(tokens, span.start), span.end))
          .map(({ rule, ...span }) => ({ ...quote(span), rule })),
      ),
      cues: cues.map(({ rule, cue }) => ({ ...place(cue), rule })),
      candidates: candidates.map(({ cue, mention, content, ...tried }) => ({
        ...tried,
        cue: place(cue),
        mention: mention && place(mention),
        content: content.map(place),
      })),
      leftOut: article.leftOut ?? [],
      sentenceAt: offset => place(sentences[sentenceOf[tokenAt(tokens, offset)]!]!),
      find: words =>
        compilePhrases([{ phrase: trimmed(words), value: words }], lexicon)
          .find(tokens)
          .map(place),
      verbsIn: ({ start, end }) => {
        const lemmas = new Set<string>()
        for (let token = tokenAt(tokens, start); token < tokens.count && tokens.start[token]! < end; token++) {
          if (isMainVerb(tokens.tag[token]!)) lemmas.add(lexicon.form(lexicon.verbLemma(tokens.form[token]!)))
        }
        for (const { lemma } of cues) lemmas.delete(lemma.split(' ')[0]!)
        return [...lemmas]
      },
    }
  }
}

/** The token that holds an offset, or the last one before it. */
const tokenAt = ({ count, start }: Tokens, offset: number): number =>
  Math.max(0, countBefore(count, index => start[index]!, offset + 1) - 1)

/** Words as somebody pastes them: with the marks that stood around them. */
const trimmed = (words: string): string => words.replace(/^[\s"“”'‘’…]+|[\s"“”'‘’….,;:]+$/gu, '')

/** "of", "the": parts of ranks and names in some list, which tell nothing where they stand alone. */
const isFunctionWord = ({ tag, end }: Tokens, token: number, to: number): boolean =>
  end[token] === to && tag[token]! >= Tag.DT

const isMainVerb = (tag: number): boolean => tag >= Tag.VB && tag <= Tag.VBZ

const withoutRepeats = (rules: readonly FiredRule[]): FiredRule[] => {
  const byPlace = new Map(rules.map(fired => [`${fired.start} ${fired.end} ${fired.rule}`, fired]))
  return [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Those of some spans, in the order of their starts, that lie in another. */
export const spansIn = <Found extends Span>(found: readonly Found[], { start, end }: Span): Found[] => {
  const before = (limit: number): number => countBefore(found.length, index => found[index]!.start, limit)
  return found.slice(before(start), before(end)).filter(span => span.end <= end)
}

/** The block of a record that holds a place. */
export const blockAt = (record: Record, offset: number): BlockRecord =>
  record.blocks.find(({ start, end }) => start <= offset && offset < end)!

/** Candidates whose cue stands in a sentence and that became no statement. */
export const lostIn = (candidates: readonly TriedCandidate[], sentence: Span): TriedCandidate[] =>
  candidates.filter(({ cue, fate }) => fate !== 'kept' && spansOverlap(cue, sentence))

/** All the places of a statement: mention, cue and content. */
export const placesOf = ({ speaker, cue, content }: Statement): Span[] => [
  ...(speaker.mention ? [speaker.mention] : []),
  ...(cue ? [cue] : []),
  ...content,
]
