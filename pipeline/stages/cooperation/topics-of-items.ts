import type { Topics } from '../../layers/topics.ts'
import type { TokenRange } from '../../text/span.ts'
import type { List } from './lead.ts'
import { hasTag, type Line, tags, wordAt } from './line.ts'

/** A longer list names areas of its own, whatever the article is about. */
const fewItems = 3

/**
 * The topic of each item: that of its head ("organization of seminars on …"), else of all its words, else of the words that lead into
 * the list, else of most other items, else of its statement. Courses and exercises are for the branch that the lead, or the
 * article as a whole, is about: "peacekeeping cooperation in such areas as training".
 */
export const topicsOfItems = (
  line: Line,
  { items }: List,
  before: TokenRange,
  topics: Topics,
  statement: number | null,
): (string | null)[] => {
  const own = items.map(item => topicOfItem(line, item, topics))
  const lead = topics.topicsIn(before)
  const isPeace =
    lead.some(isOfPeace) ||
    (items.length <= fewItems && isAllOfPeace(topics) && !own.some(topic => topic === 'peaceops.un-peacekeeping'))
  const usual = mostUsual(own)
  const inherited = usual ?? lead.find(topic => !line.words.generalTopics.includes(topic)) ?? lead[0]
  return own.map(topic => {
    if (isPeace && (topic === 'education.pme' || topic === 'education.exercises')) return 'peaceops.training'
    return topic ?? inherited ?? (statement === null ? null : (topics.topicsOf[statement]![0] ?? null))
  })
}

const isOfPeace = (topic: string): boolean => topic.startsWith('peaceops.')

const isAllOfPeace = ({ topics }: Topics): boolean => {
  const central = topics.filter(topic => topic.central)
  return central.length > 0 && central.every(({ id }) => isOfPeace(id))
}

const topicOfItem = (line: Line, item: TokenRange, topics: Topics): string | null => {
  const all = topics.topicsIn(item)
  if (all.length < 2) return all[0] ?? null
  if (all.includes('peaceops.training')) return 'peaceops.training'
  const head = { from: item.from, to: endOfHead(line, item) }
  const ofHead = topics.topicsIn(head)
  const isVague = ofHead.every(topic => line.words.vagueTopics.has(topic))
  const rest = isVague ? all.filter(topic => !ofHead.includes(topic)) : []
  const [first, ...others] = rest.length > 0 ? rest : ofHead.length > 0 ? ofHead : all
  return [first!, ...others].reduce((best, topic) => (rankOf(line, topic) > rankOf(line, best) ? topic : best))
}

const rankOf = ({ words: { generalTopics } }: Line, topic: string): number => {
  const rank = generalTopics.indexOf(topic)
  return rank < 0 ? generalTopics.length : rank
}

/** Where the first preposition but "of" stands; the whole item where none does. */
const endOfHead = (line: Line, { from, to }: TokenRange): number => {
  for (let at = from + 1; at < to; at++)
    if (hasTag(line, at, tags.preposition) && wordAt(line, at) !== line.words.is.of) return at
  return to
}

const mostUsual = (topics: readonly (string | null)[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const topic of topics) if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most !== undefined && (most[1] > 1 || topics.length <= fewItems) ? most[0] : undefined
}
