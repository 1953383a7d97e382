import { chooseArticles } from '../pipeline/evaluate/choose-articles.ts'
import { type EvaluatedArticle, evaluateCorpus, type GetReading } from '../pipeline/evaluate/evaluate-corpus.ts'
import { type Evaluation, type EvaluationOptions, summarise } from '../pipeline/evaluate/evaluation.ts'
import { findGold } from '../pipeline/evaluate/find-gold.ts'
import { loadShippedWords } from '../pipeline/run/load-shipped.ts'
import { createLexicon } from '../pipeline/text/create-lexicon.ts'

/** Scores a folder of gold with records of any source. */
export const evaluateFolder = async (
  folder: string,
  getReading: GetReading,
  {
    only,
    ...options
  }: Partial<Pick<EvaluationOptions, 'bounds' | 'hasErrors' | 'before'>> & { readonly only?: string } = {},
): Promise<{ evaluation: Evaluation; articles: EvaluatedArticle[] }> => {
  const corpus = findGold(folder)
  const articles = await evaluateCorpus(chooseArticles(corpus, { only }), corpus.form, { getReading })
  const lexicon = createLexicon(loadShippedWords())
  return {
    articles,
    evaluation: summarise(corpus.form, articles, { bounds: [], hasErrors: false, before: null, lexicon, ...options }),
  }
}
