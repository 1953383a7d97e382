import type { Lexicon } from '../text/lexicon.ts'
import { type Bound, findShortfalls, type Shortfall } from './check-bounds.ts'
import { compareFigures, type FigureChange } from './compare-figures.ts'
import { countFigures } from './count-figures.ts'
import type { EvaluatedArticle } from './evaluate-corpus.ts'
import type { EvaluationError } from './evaluation-error.ts'
import type { Figure } from './figures.ts'
import { findChanges, type StatementChange } from './find-changes.ts'
import { findErrors } from './find-errors.ts'
import type { GoldForm } from './gold.ts'
import { kindMeasures, levelMeasures, type Measure, mainMeasures } from './measures.ts'

/** All that is told of records against gold. */
export interface Evaluation {
  readonly form: GoldForm
  readonly articles: number
  /** Articles that have no record: all their statements are missed. */
  readonly missing: number
  readonly figures: readonly Figure[]
  /** `full` by kind of statement. */
  readonly kinds: readonly Figure[]
  /** How many statements of each level of confidence are right. */
  readonly levels: readonly Figure[]
  /** Bounds that are not kept. */
  readonly short: readonly Shortfall[]
  readonly errors?: readonly EvaluationError[]
  readonly baseline?: Baseline
}

/** What changed since earlier records of the same articles. */
export interface Baseline {
  readonly figures: readonly FigureChange[]
  readonly statements: readonly StatementChange[]
}

/** What is asked for besides the figures. */
export interface EvaluationOptions {
  readonly bounds: readonly Bound[]
  readonly hasErrors: boolean
  /** The same articles with earlier records; null where none are compared. */
  readonly before: readonly EvaluatedArticle[] | null
  readonly lexicon: Lexicon
}

/** Sums up a corpus. */
export const summarise = (
  form: GoldForm,
  articles: readonly EvaluatedArticle[],
  { bounds, hasErrors, before, lexicon }: EvaluationOptions,
): Evaluation => {
  const tallies = articles.map(({ score }) => score.tallies)
  const all = countFigures(form, tallies)
  const pick = (measures: readonly Measure[]): Figure[] =>
    all.filter(({ name }) => measures.some(measure => measure.name === name))
  return {
    form,
    articles: articles.length,
    missing: articles.filter(({ record }) => record === null).length,
    figures: pick(mainMeasures[form]),
    kinds: pick(kindMeasures),
    levels: pick(levelMeasures[form]),
    short: findShortfalls(bounds, all),
    ...(hasErrors && { errors: articles.flatMap(article => findErrors(article, lexicon)) }),
    ...(before && {
      baseline: {
        figures: compareFigures(
          form,
          before.map(({ score }) => score.tallies),
          tallies,
        ),
        statements: articles.flatMap((article, index) => findChanges(before[index]!.score, article, lexicon)),
      },
    }),
  }
}
