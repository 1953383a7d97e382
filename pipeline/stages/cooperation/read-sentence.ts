import type { Attribution } from '../../layers/attributions.ts'
import type { Topics } from '../../layers/topics.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import { findFreeLeads } from './find-free-leads.ts'
import { findNumbered } from './find-numbered.ts'
import { areFreeItems, areItems } from './judge-list.ts'
import { type Lead, type List, rangeOfItems } from './lead.ts'
import { type Line, wordAt } from './line.ts'
import { readThatClauses, readTogether } from './read-clauses.ts'
import { framesOfActs, leadsOfContent } from './read-contents.ts'
import { splitList } from './split-list.ts'

/** Reads the enumerations of one sentence; `statements` are those whose content begins in it, `before` is the sentence before it. */
export const createReadSentence =
  (findLeads: (line: Line, sentence: TokenRange) => Lead[]) =>
  (
    line: Line,
    sentence: TokenRange,
    before: TokenRange,
    statements: readonly Attribution[],
    topics: Topics,
  ): List[] => {
    // most sentences of general news speak of no topic at all: they cost no more than this
    if (topics.topicsIn(sentence).length === 0 || !hasJoint(line, sentence)) return []
    const lists: List[] = []
    const take = (list: List | undefined): void => {
      if (list !== undefined && !lists.some(other => rangesOverlap(rangeOfItems(other), rangeOfItems(list))))
        lists.push(list)
    }
    take(readNumbered(line, sentence, topics))
    for (const statement of statements) take(readThatClauses(line, statement, topics))
    take(readTogether(line, sentence, statements, topics))
    const withEnd = (lead: Lead): Lead => ({ ...lead, limit: endOfList(line, sentence, statements, lead) })
    const own = findLeads(line, sentence).filter(
      ({ isOfContent, from }) => isOfContent !== true || isInContent(statements, from),
    )
    const [plain, fallbacks] = contentLeads(line, statements)
    const isOfVerbs = ({ shapes }: Lead): boolean => shapes[0] === 'verb'
    const inner = own.filter(lead => !isOfVerbs(lead)).map(withEnd)
    for (const lead of [...[...own.filter(isOfVerbs), ...plain].map(withEnd), ...inner, ...fallbacks.map(withEnd)])
      take(readNearest(line, lead, inner, topics))
    const told = statements.flatMap(({ cue, mention }) => [cue, mention].filter(range => range !== null))
    for (const lead of findFreeLeads(line, sentence, statements, before)) {
      const list = readList(line, withEnd(lead), topics)
      if (list !== undefined && !told.some(range => rangesOverlap(range, rangeOfItems(list)))) take(list)
    }
    return lists.sort((a, b) => a.items[0]!.from - b.items[0]!.from)
  }

/** Commas that make a list without "and". */
const manyCommas = 2

const hasJoint = (line: Line, { from, to }: TokenRange): boolean => {
  const { joints, is } = line.words
  let commas = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at)
    if (word === is.comma && ++commas >= manyCommas) return true
    if (word === is.semicolon || word === is.colon || joints.matchAt(line.tokens, at, to) !== undefined) return true
  }
  return false
}

/** The first lead of each content, then the others: those only hold where no words of the sentence lead into a list. */
const contentLeads = (line: Line, statements: readonly Attribution[]): readonly [Lead[], Lead[]] => {
  const leads = statements.map(statement => leadsOfContent(line, statement))
  return [leads.flatMap(([first]) => (first === undefined ? [] : [first])), leads.flatMap(([, ...others]) => others)]
}

/** The list behind a lead; where another lead stands in its first item, the list behind that: "cooperation in areas such as …". */
const readNearest = (line: Line, lead: Lead, others: readonly Lead[], topics: Topics): List | undefined => {
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

const readList = (line: Line, lead: Lead, topics: Topics): List | undefined => {
  for (const shape of lead.shapes) {
    const items = splitList(line, lead.from, lead.limit, shape)
    if (items.length >= 2 && areItems(line, items, topics, lead.share)) {
      const list = { lead, items, shape }
      if (lead.isFree !== true || areFreeItems(line, list, topics)) return list
    }
  }
  return undefined
}

/** The share of numbered items that must have a topic. */
const numberedShare = 0.34

const readNumbered = (line: Line, sentence: TokenRange, topics: Topics): List | undefined => {
  const items = findNumbered(line, sentence)
  if (items.length < 2 || !areItems(line, items, topics, numberedShare)) return undefined
  const rest = { limit: sentence.to, shapes: [], frame: null, share: numberedShare }
  return { items, shape: 'noun', lead: { from: items[0]!.from, rule: 'cooperation.numbered', ...rest } }
}

const isInContent = (statements: readonly Attribution[], at: number): boolean =>
  statements.some(({ act, content }) => act in framesOfActs && content.some(({ from, to }) => from <= at && at < to))

/**
 * A list ends with the content that it begins in, but where a joint follows that no other statement takes: then it goes on up to
 * the next statement's words.
 */
const endOfList = (
  line: Line,
  sentence: TokenRange,
  statements: readonly Attribution[],
  { from, limit }: Lead,
): number => {
  let end = limit
  for (const { content } of statements)
    for (const range of content) if (range.from <= from && from < range.to) end = Math.min(end, range.to)
  if (end >= sentence.to || !isJointAt(line, end, sentence.to)) return end
  let next = sentence.to
  for (const { cue, mention } of statements)
    for (const range of [cue, mention]) if (range !== null && range.from >= end && range.from < next) next = range.from
  return next
}

const isJointAt = (line: Line, at: number, to: number): boolean => {
  const { is, joints } = line.words
  const word = wordAt(line, at)
  return word === is.comma || word === is.semicolon || joints.matchAt(line.tokens, at, to) !== undefined
}
