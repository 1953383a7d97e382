import type { Record } from '../record/record.ts'
import type { Trace } from './explain-miss.ts'
import type { GoldArticle, GoldFiles, GoldForm } from './gold.ts'
import { loadGold } from './load-gold.ts'
import { type ArticleScore, scoreArticle } from './score-article.ts'

/** One article of a corpus, what was read from it, and how that scores. */
export interface EvaluatedArticle extends Reading {
  readonly files: GoldFiles
  readonly gold: GoldArticle
  readonly score: ArticleScore
}

/** The record of an article, and what was tried on the way to it. */
export interface Reading {
  /** Null where there is none. */
  readonly record: Record | null
  /** Null where the record was read from a file, or nobody asked. */
  readonly trace: Trace | null
}

/** Where records come from: written files, or the pipeline itself. */
export type GetReading = (files: GoldFiles, gold: GoldArticle) => Promise<Reading>

/** Scores the records of a corpus, one article after the other. @throws StopError where gold or a record cannot be read */
export const evaluateCorpus = async (
  files: readonly GoldFiles[],
  form: GoldForm,
  { getReading, onArticle }: { getReading: GetReading; onArticle?: () => void },
): Promise<EvaluatedArticle[]> => {
  const articles: EvaluatedArticle[] = []
  for (const each of files) {
    const gold = loadGold(each, form)
    const reading = await getReading(each, gold)
    articles.push({ files: each, gold, ...reading, score: scoreArticle(gold, reading.record) })
    onArticle?.()
  }
  return articles
}
