import type { Topics } from '../../layers/topics.ts'
import type { TokenRange } from '../../text/span.ts'
import { areFreeItems, areItems } from './judge-list.ts'
import type { Lead, List } from './lead.ts'
import { type Line, wordAt } from './line.ts'
import { splitList } from './split-list.ts'

/** The list behind a lead, in the first of its shapes that gives items of cooperation; undefined where none does. */
export const readList = (line: Line, lead: Lead, topics: Topics): List | undefined => {
  for (const shape of lead.shapes) {
    const items = splitList(line, lead.from, lead.limit, shape)
    if (items.length >= 2 && areItems(line, items, topics, lead.share)) {
      const list = { lead, items, shape }
      if (lead.isFree !== true || areFreeItems(line, list, topics)) return list
    }
  }
  return undefined
}

/** The list behind a lead; where another lead stands in its first item, the list behind that: "cooperation in areas such as …". */
export const readNearest = (line: Line, lead: Lead, others: readonly Lead[], topics: Topics): List | undefined => {
  const list = readList(line, lead, topics)
  if (list === undefined) return undefined
  const [first] = list.items
  if (list.shape !== 'noun' && list.shape !== 'gerund') return expandItems(line, list, others, topics)
  if (lead.isWhole === true) return list
  for (const other of others) {
    if (other.from <= first!.from || other.from > first!.to || isExplainer(line, first!, other)) continue
    const nearer = readNearest(line, other, others, topics)
    if (nearer !== undefined) return { ...nearer, lead: { ...nearer.lead, frame: nearer.lead.frame ?? lead.frame } }
  }
  return list
}

/** "visits, especially of cadets; …": what explains one item of a list with semicolons leads into no list. */
const isExplainer = (line: Line, { from, to }: TokenRange, lead: Lead): boolean => {
  if (wordAt(line, to) !== line.words.is.semicolon) return false
  for (let at = from; at < lead.from; at++) if (wordAt(line, at) === line.words.is.comma) return true
  return false
}

/** So many areas in one verb phrase stand for it: "…, and strengthen cooperation in A, B and C". */
const fewAreas = 3

const expandItems = (line: Line, list: List, others: readonly Lead[], topics: Topics): List => ({
  ...list,
  items: list.items.flatMap(item => {
    const lead = others.find(({ from }) => item.from < from && from < item.to)
    const inner = lead && readList(line, { ...lead, limit: item.to }, topics)
    return inner === undefined || inner.items.length < fewAreas ? [item] : inner.items
  }),
})
