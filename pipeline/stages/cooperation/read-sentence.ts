import type { Attribution } from '../../layers/attributions.ts'
import type { Topics } from '../../layers/topics.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import { endOfList } from './end-of-list.ts'
import { findFreeLeads } from './find-free-leads.ts'
import { findNumbered } from './find-numbered.ts'
import { hasJoint } from './has-joint.ts'
import { areItems } from './judge-list.ts'
import { type Lead, type List, rangeOfItems } from './lead.ts'
import type { Line } from './line.ts'
import { readThatClauses, readTogether } from './read-clauses.ts'
import { framesOfActs, leadsOfContent } from './read-contents.ts'
import { readList, readNearest } from './read-list.ts'

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

/** The first lead of each content, then the others: those only hold where no words of the sentence lead into a list. */
const contentLeads = (line: Line, statements: readonly Attribution[]): readonly [Lead[], Lead[]] => {
  const leads = statements.map(statement => leadsOfContent(line, statement))
  return [leads.flatMap(([first]) => (first === undefined ? [] : [first])), leads.flatMap(([, ...others]) => others)]
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
