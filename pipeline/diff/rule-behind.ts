import type { Span } from '../text/span.ts'
import type { ComparedViews } from './compare-values.ts'
import type { FieldChange } from './difference.ts'
import type { Entry, ListName } from './list-forms.ts'
import type { RecordView } from './record-view.ts'

/** An entry in both records and how it differs. */
export interface ChangedEntry {
  readonly before: Entry
  readonly after: Entry
  readonly changes: readonly FieldChange[]
}

/** The rule that an entry names, that of its first evidence where it has none itself. */
export const ruleOf = (item: Entry): string | null => {
  if ('rule' in item) return item.rule
  return 'evidence' in item ? (item.evidence[0]?.rule ?? null) : null
}

/**
 * The rule behind a change: the entry's own in B. Where nothing of a statement but its topics or its event has changed, the rule
 * of that topic or event; where a topic's evidence has, that of the words gained or lost. Null where it has new weight only.
 */
export const ruleBehind = (list: ListName, changed: ChangedEntry, views: ComparedViews): string | null => {
  const fields = changed.changes.map(({ field }) => field).join(' ')
  if (list === 'topics') return ruleOfEvidence(changed)
  const own = ruleOf(changed.after)
  if (list !== 'statements') return own
  if (fields === 'topics') return ruleOfTopics(changed, views) ?? own
  return fields === 'event' ? (ruleOfEvent(changed, views) ?? own) : own
}

const ruleOfEvidence = (changed: ChangedEntry): string | null => {
  const [before, after] = [changed.before, changed.after].map(topic => (topic as Entry<'topics'>).evidence)
  const keyOf = ({ start, end, rule }: Evidence): string => `${start} ${end} ${rule}`
  const newIn = (here: readonly Evidence[], there: readonly Evidence[]): string | undefined => {
    const known = new Set(there.map(keyOf))
    return here.find(each => !known.has(keyOf(each)))?.rule
  }
  if (!changed.changes.some(({ field }) => field === 'evidence')) return null
  return newIn(after!, before!) ?? newIn(before!, after!) ?? null
}

type Evidence = Entry<'topics'>['evidence'][number]

const ruleOfEvent = ({ before, after }: ChangedEntry, views: ComparedViews): string | undefined => {
  const ruleIn = ({ record }: RecordView, statement: Entry): string | undefined =>
    record.events.find(({ id }) => id === (statement as Entry<'statements'>).event)?.rule
  return ruleIn(views.after, after) ?? ruleIn(views.before, before)
}

const ruleOfTopics = ({ before, after }: ChangedEntry, views: ComparedViews): string | undefined => {
  const [a, b] = [before as Entry<'statements'>, after as Entry<'statements'>]
  const gained = b.topics.find(id => !a.topics.includes(id))
  if (gained !== undefined) return ruleNearest(gained, b.content[0]!, views.after)
  const lost = a.topics.find(id => !b.topics.includes(id))
  return lost === undefined ? undefined : ruleNearest(lost, a.content[0]!, views.before)
}

/** Of the words that show a topic, those nearest to a place: their rule. */
const ruleNearest = (id: string, { start, end }: Span, { record }: RecordView): string | undefined => {
  const evidence = record.topics.find(topic => topic.id === id)?.evidence ?? []
  const distanceOf = (place: Span): number => Math.max(place.start - end, start - place.end, 0)
  return evidence.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0]?.rule
}
