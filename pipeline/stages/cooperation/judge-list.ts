import type { Topics } from '../../layers/topics.ts'
import type { TokenRange } from '../../text/span.ts'
import { hasTag, type Line, tags, wordAt } from './line.ts'

/** The topic of ties as such. */
const general = 'policy.bilateral-relations'

/** Words of the longest item. */
const longest = 45

/** Whether what was split is a list of cooperation areas: enough items have a topic, few are relations as such, or names. */
export const areItems = (line: Line, items: readonly TokenRange[], topics: Topics, share: number): boolean => {
  if (items.some(({ from, to }) => to <= from || to - from > longest)) return false
  if (2 * items.filter(item => isPrinciple(line, item)).length >= items.length) return false
  if (2 * items.filter(item => isName(line, item)).length >= items.length) return false
  const told = items.filter(item => topics.topicsIn(item).some(topic => topic !== general)).length
  return told >= share * items.length
}

const isPrinciple = (line: Line, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) if (!line.words.principles.has(wordAt(line, at))) return false
  return true
}

const isName = (line: Line, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++)
    if (line.nameOf[at]! < 0 && hasTag(line, at, tags.noun | tags.gerund | tags.base)) return false
  return line.nameOf[from]! >= 0 || line.nameOf[to - 1]! >= 0
}
