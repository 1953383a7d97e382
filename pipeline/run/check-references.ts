import type { DateMention } from '../record/parts.ts'
import type { Record } from '../record/record.ts'
import type { RecordProblem } from './record-problem.ts'

const listsWithIds = [
  'people',
  'organizations',
  'statements',
  'topics',
  'events',
  'agreements',
  'cooperation',
  'commitments',
] as const

/** Ids that stand twice, references that lead nowhere, and events that hold themselves. */
export const checkReferences = (record: Record): RecordProblem[] => {
  const problems: RecordProblem[] = []
  const idsOf = (list: (typeof listsWithIds)[number]): Set<string> => {
    const ids = new Set<string>()
    for (const [i, { id }] of record[list].entries()) {
      if (ids.has(id))
        problems.push({ pointer: `/${list}/${i}/id`, expected: 'an id of its own', found: `${id} again` })
      ids.add(id)
    }
    return ids
  }
  const [people, organizations, statements, topics, events] = listsWithIds.map(idsOf)
  const entities = new Set([...people!, ...organizations!])
  const refer = (pointer: string, id: string | null, ids: ReadonlySet<string>, to: string): void => {
    if (id !== null && !ids.has(id)) problems.push({ pointer, expected: `the id of one of ${to}`, found: id })
  }
  const referToEntity = (pointer: string, id: string | null): void =>
    refer(pointer, id, entities, '/people or /organizations')
  const dates = new Set(record.dates.map(keyOf))
  const referToDate = (pointer: string, date: DateMention | null): void => {
    if (date !== null && !dates.has(keyOf(date)))
      problems.push({ pointer, expected: 'one of /dates', found: keyOf(date) })
  }
  for (const [i, statement] of record.statements.entries()) {
    const at = `/statements/${i}`
    referToEntity(`${at}/speaker/id`, statement.speaker.id)
    refer(`${at}/event`, statement.event, events!, '/events')
    refer(`${at}/reportedBy`, statement.reportedBy, statements!, '/statements')
    for (const [k, { id }] of statement.addressees.entries()) referToEntity(`${at}/addressees/${k}/id`, id)
    for (const [k, id] of statement.topics.entries()) refer(`${at}/topics/${k}`, id, topics!, '/topics')
  }
  for (const [i, event] of record.events.entries()) {
    referToDate(`/events/${i}/date`, event.date)
    refer(`/events/${i}/parent`, event.parent, events!, '/events')
    for (const [k, { id }] of event.participants.entries()) referToEntity(`/events/${i}/participants/${k}/id`, id)
  }
  for (const [i, { date, event }] of record.agreements.entries()) {
    referToDate(`/agreements/${i}/date`, date)
    refer(`/agreements/${i}/event`, event, events!, '/events')
  }
  for (const [i, { statement }] of record.cooperation.entries()) {
    refer(`/cooperation/${i}/statement`, statement, statements!, '/statements')
  }
  for (const [i, { by, due }] of record.commitments.entries()) {
    referToEntity(`/commitments/${i}/by/id`, by.id)
    referToDate(`/commitments/${i}/due`, due)
  }
  return [...problems, ...findParentCycles(record.events)]
}

const keyOf = ({ start, end, edtf }: DateMention): string => `${edtf ?? 'unresolved'} at ${start} to ${end}`

/** One problem a cycle, at the event of it that stands first. */
const findParentCycles = (events: Record['events']): RecordProblem[] => {
  const parentOf = new Map(events.map(({ id, parent }) => [id, parent]))
  const settled = new Set<string>()
  return events.flatMap(({ id: start }, i): RecordProblem[] => {
    const path = new Set<string>()
    let id: string | null = start
    while (id !== null && !settled.has(id) && !path.has(id)) {
      path.add(id)
      id = parentOf.get(id) ?? null
    }
    const isCycle = id !== null && path.has(id)
    for (const each of path) settled.add(each)
    if (!isCycle) return []
    return [
      { pointer: `/events/${i}/parent`, expected: 'no event that lies in this one', found: [...path, id].join(' in ') },
    ]
  })
}
