import type { Topics } from '../../layers/topics.ts'
import type { TokenRange } from '../../text/span.ts'
import type { List } from './lead.ts'

/**
 * The topic of each item: its own, else that of the words that lead into the list, else of its statement, else that of most of the
 * other items. What is about training is about training for the branch that the lead names.
 */
export const topicsOfItems = (
  { items }: List,
  before: TokenRange,
  topics: Topics,
  statement: number | null,
): (string | null)[] => {
  const own = items.map(item => topics.topicsIn(item)[0] ?? null)
  const lead = topics.topicsIn(before)
  const isPeace = lead.some(topic => topic.startsWith('peaceops.'))
  const usual = mostUsual(own)
  return own.map(topic => {
    if (isPeace && topic === 'education.pme') return 'peaceops.training'
    if (topic !== null) return topic
    return lead[0] ?? usual ?? (statement === null ? null : (topics.topicsOf[statement]![0] ?? null))
  })
}

const mostUsual = (topics: readonly (string | null)[]): string | null => {
  const counts = new Map<string, number>()
  for (const topic of topics) if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
