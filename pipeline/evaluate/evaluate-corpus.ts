import type { Record } from '../record/record.ts'
import type { GoldArticle, GoldFiles, GoldForm } from './gold.ts'
import { loadGold } from './load-gold.ts'
import { type ArticleScore, scoreArticle } from './score-article.ts'

/** One article of a corpus, what was read from it, and how that scores. */
export interface EvaluatedArticle {
  readonly files: GoldFiles
  readonly gold: GoldArticle
  /** Null where there is none. */
  readonly record: Record | null
  readonly score: ArticleScore
}

/** Where records come from: written files, or the pipeline itself. Null = none of this article. */
export type GetRecord = (files: GoldFiles, gold: GoldArticle) => Promise<Record | null>

/** Scores the records of a corpus, one article after the other. @throws StopError where gold or a record cannot be read */
export const evaluateCorpus = async (
  files: readonly GoldFiles[],
  form: GoldForm,
  { getRecord, onArticle }: { getRecord: GetRecord; onArticle?: () => void },
): Promise<EvaluatedArticle[]> => {
  const articles: EvaluatedArticle[] = []
  for (const each of files) {
    const gold = loadGold(each, form)
    const record = await getRecord(each, gold)
    articles.push({ files: each, gold, record, score: scoreArticle(gold, record) })
    onArticle?.()
  }
  return articles
}
