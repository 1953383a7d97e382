import type { Statement } from '../record/statement.ts'
import { spansOverlap } from '../text/span.ts'
import { lostIn, spansIn, type TracedArticle } from './create-tracer.ts'
import { describeSpeaker } from './describe-speaker.ts'
import type { StatementExplanation } from './explanation.ts'

/** What led to a statement. */
export const explainStatement = (traced: TracedArticle, statement: Statement): StatementExplanation => {
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
