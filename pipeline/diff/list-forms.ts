import { referTo } from '../explain/reference.ts'
import type { Record } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import type { DiffList } from './difference.ts'
import type { MarkUse } from './pair-items.ts'
import type { RecordView } from './record-view.ts'

/** A list of entries that are paired. */
export type ListName = Exclude<DiffList, 'articles'>

/** An entry of one of the lists. */
export type Entry<List extends ListName = ListName> = Record[List][number]

/** How the entries of one list are told apart and shown. */
export interface ListForm<Item> {
  /** Where an entry stands. */
  places(item: Item): readonly Span[]
  /** Where it is shown; its first place where nothing is said. */
  readonly shownAt?: (item: Item) => Span | undefined
  /** A place that tells entries apart, or words that do. */
  mark(item: Item): Span | string | null
  readonly markUse: MarkUse
  /** The entry in a few words. */
  is(item: Item, view: RecordView): string
}

const itself = (item: Span): readonly Span[] => [item]
const nothing = (): string => ''

/** All of them, in the order in which they are paired: references lead to lists before. */
export const listForms: { readonly [List in ListName]: ListForm<Entry<List>> } = {
  people: {
    places: ({ mentions }) => mentions,
    mark: ({ id }) => id,
    markUse: 'first',
    is: ({ name, rank, country }) => withMore(name, [rank?.title, country?.name]),
  },
  organizations: {
    places: ({ mentions }) => mentions,
    mark: ({ id }) => id,
    markUse: 'first',
    is: ({ name, kind, country }) => withMore(name, [kind, country?.name]),
  },
  events: {
    places: ({ evidence }) => evidence,
    mark: ({ type }) => type,
    markUse: 'hint',
    is: (event, { wordsOf }) => `${referTo.events(event).is} ${wordsOf(event.evidence[0]!)}`,
  },
  statements: {
    places: ({ content }) => content,
    shownAt: ({ cue, content }) => cue ?? content[0],
    mark: ({ cue }) => cue,
    markUse: 'last',
    is: ({ speaker, cue, content, act, confidence }, { wordsOf }) =>
      [
        `${speaker.name ?? speaker.type}: ${act}, ${confidence}`,
        ...(cue ? [wordsOf(cue)] : []),
        content.map(wordsOf).join(' … '),
      ].join(' | '),
  },
  topics: {
    places: ({ evidence }) => evidence,
    mark: ({ id }) => id,
    markUse: 'only',
    is: ({ id, central, evidence }, { wordsOf }) =>
      `${id}${central ? ', central' : ''} ${evidence.slice(0, 3).map(wordsOf).join(', ')}`,
  },
  agreements: {
    places: ({ evidence }) => evidence,
    mark: ({ kind }) => kind,
    markUse: 'hint',
    is: agreement => `${referTo.agreements(agreement).is}: ${agreement.title}`,
  },
  cooperation: {
    places: itself,
    mark: nothing,
    markUse: 'hint',
    is: (item, { wordsOf }) => `${referTo.cooperation(item).is} ${wordsOf(item)}`,
  },
  commitments: {
    places: itself,
    mark: nothing,
    markUse: 'hint',
    is: (item, { wordsOf }) => `${referTo.commitments(item).is} ${wordsOf(item)}`,
  },
  dates: {
    places: itself,
    mark: nothing,
    markUse: 'hint',
    is: (date, { wordsOf }) => `${date.edtf ?? 'unresolved'}, ${date.precision} ${wordsOf(date)}`,
  },
  blocks: {
    places: itself,
    mark: nothing,
    markUse: 'hint',
    is: ({ kind, role, ...place }, { wordsOf }) => `${withMore(kind, [role])} ${wordsOf(place)}`,
  },
  notes: {
    places: ({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]),
    mark: ({ code, stage }) => `${code} ${stage}`,
    markUse: 'only',
    is: ({ code, level, message }) => `${code} (${level}) ${message}`,
  },
}

const withMore = (name: string, more: readonly (string | null | undefined)[]): string => {
  const known = more.filter(each => each !== null && each !== undefined)
  return known.length === 0 ? name : `${name} (${known.join(', ')})`
}
