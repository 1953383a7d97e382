import type { Record } from '../record/record.ts'
import type { Statement } from '../record/statement.ts'

/** Columns of the table of statements, in order. */
export const statementColumns = [
  'file',
  'statement',
  'speaker',
  'speaker_type',
  'speaker_via',
  'rank',
  'country',
  'act',
  'kind',
  'negated',
  'conditional',
  'addressees',
  'topics',
  'text',
  'start',
  'end',
  'cue',
  'event',
  'event_type',
  'event_date',
  'confidence',
  'rule',
] as const

/** One row of the table of statements, by column. */
export type StatementRow = { readonly [Column in (typeof statementColumns)[number]]: string | number }

/**
 * One row a statement, in the record's order. Lists are joined by "; ", the pieces of a content by " … ". `start` and
 * `end` enclose all pieces. Texts are empty where the record was written without them.
 */
export const statementRows = (record: Record): StatementRow[] => {
  const people = new Map(record.people.map(person => [person.id, person]))
  const organizations = new Map(record.organizations.map(organization => [organization.id, organization]))
  const events = new Map(record.events.map(event => [event.id, event]))
  const nameOf = (id: string): string => people.get(id)?.name ?? organizations.get(id)?.name ?? id
  return record.statements.map(statement => {
    const { speaker, content } = statement
    const person = speaker.id === null ? undefined : people.get(speaker.id)
    const organization = speaker.id === null ? undefined : organizations.get(speaker.id)
    const event = statement.event === null ? undefined : events.get(statement.event)
    return {
      file: record.source.file,
      statement: statement.id,
      speaker: speaker.name ?? '',
      speaker_type: speaker.type,
      speaker_via: speaker.via,
      rank: person?.rank?.title ?? '',
      country: countryOf(speaker, (person ?? organization)?.country ?? null),
      act: statement.act,
      kind: statement.kind,
      negated: String(statement.negated),
      conditional: String(statement.conditional),
      addressees: statement.addressees.map(({ id }) => nameOf(id)).join('; '),
      topics: statement.topics.join('; '),
      text: content.flatMap(({ exact }) => exact ?? []).join(' … '),
      start: Math.min(...content.map(({ start }) => start)),
      end: Math.max(...content.map(({ end }) => end)),
      cue: statement.cue?.exact ?? '',
      event: statement.event ?? '',
      event_type: event?.type ?? '',
      event_date: event?.date?.edtf ?? '',
      confidence: statement.confidence,
      rule: statement.rule,
    }
  })
}

const countryOf = (
  speaker: Statement['speaker'],
  country: { readonly code: string | null; readonly name: string } | null,
): string => country?.code ?? country?.name ?? (speaker.type === 'country' ? (speaker.name ?? '') : '')
