import { isSetAside } from '../record/block.ts'
import type { TracedArticle } from './create-tracer.ts'
import {
  explainAgreement,
  explainCommitment,
  explainDate,
  explainEvent,
  explainItem,
  explainTopic,
} from './explain-facts.ts'
import { partOf } from './explain-left-out.ts'
import { explainStatement } from './explain-statement.ts'
import type { ArticleExplanation } from './explanation.ts'
import type { Section } from './sections.ts'

/** What to tell of; everything where nothing is given. */
export interface Selection {
  /** Ids of statements, topics, events, agreements, items, commitments; that of an enumeration means all its items. */
  readonly ids?: readonly string[] | undefined
  readonly only?: readonly Section[] | undefined
}

/** What led to all that the record has of an article, and what was set aside. */
export const explainArticle = (traced: TracedArticle, { ids, only }: Selection = {}): ArticleExplanation => {
  const { record } = traced
  const isAsked = (section: Section): boolean => only === undefined || only.includes(section)
  /** What is asked for of a list. What has no id is told of only where no ids are given. */
  const pick = <Item>(section: Section, items: readonly Item[], idsOf: (item: Item) => readonly string[]): Item[] =>
    isAsked(section) ? items.filter(item => ids === undefined || idsOf(item).some(id => ids.includes(id))) : []
  const own = ({ id }: { readonly id: string }): string[] => [id]
  const none = (): string[] => []
  return {
    file: record.source.file,
    published: record.article.published,
    statements: pick('statements', record.statements, own).map(statement => explainStatement(traced, statement)),
    topics: pick('topics', record.topics, own).map(topic => explainTopic(traced, topic)),
    events: pick('events', record.events, own).map(event => explainEvent(traced, event)),
    agreements: pick('agreements', record.agreements, own).map(agreement => explainAgreement(traced, agreement)),
    cooperation: pick('cooperation', record.cooperation, ({ id, list }) => [id, list]).map(item =>
      explainItem(traced, item),
    ),
    commitments: pick('commitments', record.commitments, own).map(each => explainCommitment(traced, each)),
    dates: pick('dates', record.dates, none).map(date => explainDate(traced, date)),
    setAside: pick('set-aside', record.blocks.filter(isSetAside), none),
    leftOut: pick('left-out', traced.leftOut, none).map(partOf),
    notes: pick('notes', record.notes, none),
  }
}

/** Every id that a selection can name. */
export const idsIn = ({ record }: Pick<TracedArticle, 'record'>): ReadonlySet<string> => {
  const { statements, topics, events, agreements, cooperation, commitments } = record
  const entries = [...statements, ...topics, ...events, ...agreements, ...cooperation, ...commitments]
  return new Set([...entries.map(({ id }) => id), ...cooperation.map(({ list }) => list)])
}
