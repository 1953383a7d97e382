import type { Span } from '../text/span.ts'
import type { CoveredFound, CoveredGold } from './cover-statements.ts'
import type { EvaluatedArticle } from './evaluate-corpus.ts'
import { createLineFinder, type LinePlace } from './line-finder.ts'
import type { SentenceAt } from './sentence-finder.ts'

/** A statement as it is shown beside another. */
export interface ShownStatement {
  readonly source: string | null
  readonly cue: string | null
  readonly content: string
}

/** A statement of a record, with the rule that read it. */
export interface ShownFound extends ShownStatement {
  readonly rule: string
  readonly confidence: string
}

/** Where something stands. */
export interface ShownPlace extends LinePlace {
  readonly file: string
  readonly sentence: string
}

/** Shows statements of one article and where they stand. */
export interface Describer {
  place(start: number): ShownPlace
  gold(statement: CoveredGold): ShownStatement
  found(statement: CoveredFound): ShownFound
  /** Words of the text as they are shown: white space joined, a gap between spans marked. */
  words(spans: readonly Span[]): string
}

/** A describer for an article. */
export const createDescriber = (
  { files, gold: { text } }: Pick<EvaluatedArticle, 'files' | 'gold'>,
  sentenceAt: SentenceAt,
): Describer => {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ')
  const wordsAt = (spans: readonly Span[]): string | null => (spans.length === 0 ? null : words(spans))
  const lineAt = createLineFinder(text)
  const placesOf = (place: Span | null): Span[] => (place ? [place] : [])
  return {
    place: start => ({ file: files.text, ...lineAt(start), sentence: sentenceAt(start) }),
    gold: ({ raw }) => ({
      source: wordsAt(raw.source),
      cue: wordsAt(raw.cue),
      content: words(raw.content),
    }),
    found: ({ raw }) => ({
      source: wordsAt(placesOf(raw.speaker.mention)),
      cue: wordsAt(placesOf(raw.cue)),
      content: words(raw.content),
      rule: raw.rule,
      confidence: raw.confidence,
    }),
    words,
  }
}
