import type { Topics } from '../../layers/topics.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import type { List } from './lead.ts'
import { hasTag, type Line, tags, verbAt, wordAt } from './line.ts'

/** Words of the longest item. */
const longest = 45

/** Whether what was split is a list of cooperation areas: enough items have a topic, few are relations as such, or names. */
export const areItems = (line: Line, items: readonly TokenRange[], topics: Topics, share: number): boolean => {
  if (items.some(({ from, to }) => to <= from || to - from > longest)) return false
  if (2 * items.filter(item => isPrinciple(line, item)).length >= items.length) return false
  if (2 * items.filter(item => isName(line, item)).length >= items.length) return false
  const told = items.filter(item => topics.topicsIn(item).some(topic => topic !== line.words.tiesTopic)).length
  return told >= share * items.length
}

/** Whether a list that no words led into is one: items with topics of their own, no people, no other clause, no day's programme. */
export const areFreeItems = (line: Line, { items, shape, lead }: List, topics: Topics): boolean => {
  const told = items.filter(item => topics.topicsIn(item).some(topic => !line.words.weakTopics.has(topic))).length
  if (told < lead.share * items.length) return false
  if (shape === 'noun') {
    if (items.some(item => isClause(line, item))) return false
    const things = items.filter(item => isThing(line, item)).length
    return (items.length > 2 || lead.isOpened === true) && things >= mostThings * items.length
  }
  return items.every(({ from, to }) => {
    const verb = verbAt(line, from, to, shape)
    const hasObject = verb + 1 < to && !hasTag(line, verb + 1, tagBits(Tag.PUNCT))
    return hasObject && !line.words.outings.has(wordAt(line, verb))
  })
}

/** The share of nouns that must name things to do. */
const mostThings = 0.75

const thingOpenings = tags.noun | tags.adjective | tags.determiner | tags.gerund | tagBits(Tag.CD)

/** Whether a noun phrase names what may be done together, not who or when. */
const isThing = (line: Line, { from, to }: TokenRange): boolean => {
  if (!hasTag(line, from, thingOpenings)) return false
  let end = from
  while (end < to && !hasTag(line, end, tags.preposition)) end++
  return !line.words.actors.has(wordAt(line, end - 1)) && line.nameOf[end - 1]! < 0 && !hasTag(line, end - 1, tags.name)
}

const isClause = (line: Line, { from, to }: TokenRange): boolean => {
  let isRelative = false
  for (let at = from; at < to; at++) {
    if (hasTag(line, at, tags.relative) || wordAt(line, at) === line.words.is.that) isRelative = true
    if (
      !isRelative &&
      hasTag(line, at, tagBits(Tag.VBD, Tag.MD, Tag.VBZ)) &&
      wordAt(line, at) !== line.words.is.possessive
    )
      return true
  }
  return false
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
