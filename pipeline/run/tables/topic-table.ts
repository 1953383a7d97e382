import type { Topic } from '../../record/statement.ts'
import { articleColumns, wordsOf } from './cells.ts'
import { createTable } from './table.ts'

/** One row a topic of an article: how much it weighs there, whether the article is about it, and the words that show it. */
export const topicTable = createTable<Topic>('topics.csv', ({ topics }) => topics, {
  ...articleColumns,
  topic: ({ id }) => id,
  central: ({ central }) => String(central),
  score: ({ score }) => score,
  statements: ({ id }, { record }) => record.statements.filter(({ topics }) => topics.includes(id)).length,
  passages: ({ evidence }) => evidence.length,
  text: ({ evidence }) => wordsOf(evidence),
})
