import { isSetAside } from '../record/block.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { findBlockErrors } from './block-errors.ts'
import { createDescriber } from './describe-place.ts'
import type { EvaluatedArticle } from './evaluate-corpus.ts'
import type { EvaluationError } from './evaluation-error.ts'
import { findFactErrors } from './fact-errors.ts'
import { findPeopleErrors } from './people-errors.ts'
import { noFacts } from './score-article.ts'
import { createSentenceFinder } from './sentence-finder.ts'
import { findReadingErrors, findStatementErrors } from './statement-errors.ts'

/** All that is missed or wrong in an article, by place. */
export const findErrors = (article: EvaluatedArticle, lexicon: Lexicon): EvaluationError[] => {
  const { gold, record, trace, score } = article
  const describe = createDescriber(article, createSentenceFinder(gold.text, lexicon))
  const people = gold.readout ? findPeopleErrors(gold.readout, record?.people ?? [], { describe, text: gold.text }) : []
  const blocks = record?.blocks ?? []
  return [
    ...findStatementErrors(score, describe, { setAside: blocks.filter(isSetAside), trace }),
    ...findReadingErrors(score, describe),
    ...(gold.readout ? findBlockErrors(gold, blocks, describe) : []),
    ...people,
    ...(gold.readout ? findFactErrors(gold.text, gold.readout, record ?? noFacts, describe) : []),
  ].sort((a, b) => a.line - b.line || a.column - b.column)
}
