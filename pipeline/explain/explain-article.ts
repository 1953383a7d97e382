import { isSetAside } from '../record/block.ts'
import type { Statement } from '../record/statement.ts'
import { spansOverlap } from '../text/span.ts'
import { lostIn, spansIn, type TracedArticle } from './create-tracer.ts'
import { describeSpeaker } from './describe-speaker.ts'
import type { ArticleExplanation, StatementExplanation } from './explanation.ts'

/** What led to each statement of an article, and what was set aside; with ids, what led to those statements alone. */
export const explainArticle = (traced: TracedArticle, ids?: readonly string[]): ArticleExplanation => {
  const { record } = traced
  const statements = record.statements.filter(({ id }) => ids === undefined || ids.includes(id))
  return {
    file: record.source.file,
    statements: statements.map(statement => explainStatement(traced, statement)),
    setAside: ids ? [] : record.blocks.filter(isSetAside),
    notes: ids ? [] : record.notes,
  }
}

const explainStatement = (traced: TracedArticle, statement: Statement): StatementExplanation => {
  const { record, candidates, rules } = traced
  const { cue, content } = statement
  const sentence = traced.sentenceAt((cue ?? content[0]!).start)
  const own = candidates.find(tried => tried.fate === 'kept' && cue !== null && spansOverlap(tried.cue, cue))
  return {
    statement,
    sentence,
    speaker: describeSpeaker(record, statement),
    candidate: own ?? null,
    topics: record.topics
      .filter(({ id }) => statement.topics.includes(id))
      .map(({ id, evidence }) => ({
        id,
        evidence: evidence.filter(place => content.some(part => spansOverlap(part, place))),
      })),
    lost: lostIn(candidates, sentence),
    rules: spansIn(rules, sentence),
  }
}
