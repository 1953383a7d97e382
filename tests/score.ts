import type { Record } from '../pipeline/index.ts'
import type { Gold, GoldSpan } from './gold.ts'

/** F1 of each part, in percent: what the record has of what a person has read, and the reverse. */
export interface Figures {
  /** Words of blocks that are no running text. */
  readonly removed: number
  readonly people: number
  /** Statements with their content (at least half of the words shared) and the speaker's mention. */
  readonly full: number
  /** Statements with their content and whom it belongs to. */
  readonly speaker: number
  /** Topics of the statements that are found in full; a topic that is no must counts for neither side. */
  readonly topics: number
}

const fold = (name: string | null): string =>
  (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

const f1 = (shared: number, gold: number, found: number): number =>
  gold + found === 0 ? 100 : (200 * shared) / (gold + found)

/** The record's figures against the gold of the same text. */
export const score = (text: string, gold: Gold, record: Record): Figures => {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const wordsIn = (spans: readonly GoldSpan[]): Set<number> =>
    new Set(
      words.flatMap(({ start, end }, index) =>
        spans.some(span => start < span.end && span.start < end) ? [index] : [],
      ),
    )
  const shared = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number => [...a].filter(item => b.has(item)).length
  const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
    const both = shared(a, b)
    return both > 0 && both / (a.size + b.size - both) >= 0.5
  }

  const removed = wordsIn(gold.removed)
  const setAside = wordsIn(record.blocks.filter(({ kind }) => kind !== 'body' && kind !== 'heading'))
  const names = new Set(gold.people.map(({ name }) => fold(name)))
  const found = new Set(record.people.map(({ name }) => fold(name)))

  const goldStatements = gold.statements.map(raw => ({
    raw,
    content: wordsIn(raw.content),
    mention: wordsIn(raw.speaker.mention ? [raw.speaker.mention] : []),
  }))
  const statements = record.statements.map(raw => ({
    raw,
    content: wordsIn(raw.content),
    mention: wordsIn(raw.speaker.mention ? [raw.speaker.mention] : []),
  }))
  type Pair = [(typeof goldStatements)[number], (typeof statements)[number]]
  const pair = (test: (...[a, b]: Pair) => boolean): Pair[] => {
    const used = new Set<number>()
    return goldStatements.flatMap((mine): Pair[] => {
      const at = statements.findIndex(
        (other, index) => !used.has(index) && isSame(mine.content, other.content) && test(mine, other),
      )
      if (at < 0) return []
      used.add(at)
      return [[mine, statements[at]!]]
    })
  }
  const full = pair(({ mention: a }, { mention: b }) => a.size === 0 || shared(a, b) > 0)
  const speakers = pair(({ raw: { speaker: a } }, { raw: { speaker: b } }) =>
    a.type === 'group'
      ? b.type === 'group'
      : a.name === null
        ? b.name === null
        : [a.name, ...a.aliases].some(name => name !== null && fold(name) === fold(b.name)),
  )

  const topics = { right: 0, met: 0, gold: 0, found: 0 }
  for (const [{ raw: mine }, { raw: other }] of full) {
    const [must, may, has] = [new Set(mine.topics), new Set(mine.maybeTopics), new Set(other.topics)]
    topics.met += shared(must, has)
    topics.right += [...has].filter(topic => must.has(topic) || may.has(topic)).length
    topics.gold += must.size
    topics.found += has.size
  }
  const [precision, recall] = [topics.right / Math.max(1, topics.found), topics.met / Math.max(1, topics.gold)]

  return {
    removed: f1(shared(removed, setAside), removed.size, setAside.size),
    people: f1(shared(names, found), names.size, found.size),
    full: f1(full.length, goldStatements.length, statements.length),
    speaker: f1(speakers.length, goldStatements.length, statements.length),
    topics: precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall),
  }
}
