import type { Record } from '../record/record.ts'
import type { Describer } from './describe-place.ts'
import type { Cause, EvaluationError } from './evaluation-error.ts'
import type { ReadoutGold } from './readout-gold.ts'

/** Topics of the whole article stand at its start, extra ones where their evidence begins. */
export const findTopicErrors = (
  { articleTopics, maybeArticleTopics = [] }: ReadoutGold,
  topics: Record['topics'],
  describe: Describer,
): EvaluationError[] => {
  if (articleTopics === undefined) return []
  const central = topics.filter(topic => topic.central)
  const errorOf = (cause: Cause, start: number, expected: string | null, got: string | null): EvaluationError => ({
    cause,
    ...describe.place(start),
    gold: null,
    found: null,
    expected,
    got,
  })
  const scoreOf = (id: string): string => {
    const found = topics.find(topic => topic.id === id)
    return found ? `score ${found.score}` : 'no evidence'
  }
  return [
    ...articleTopics
      .filter(id => !central.some(topic => topic.id === id))
      .map(id => errorOf('central-topic-missed', 0, id, scoreOf(id))),
    ...central
      .filter(({ id }) => ![...articleTopics, ...maybeArticleTopics].includes(id))
      .map(({ id, score, evidence }) =>
        errorOf('extra-central-topic', evidence[0]!.start, null, `${id} (score ${score}): ${describe.words(evidence)}`),
      ),
  ]
}
