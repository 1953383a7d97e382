import type { Statement } from '../../record/statement.ts'
import { eventColumns, listOf, speakerCountry, sureColumns, wordsOf } from './cells.ts'
import { createTable } from './table.ts'

/** One row a statement. `start` and `end` enclose all pieces of the content. */
export const statementTable = createTable<Statement>('statements.csv', ({ statements }) => statements, {
  file: (_, { record }) => record.source.file,
  statement: ({ id }) => id,
  speaker: ({ speaker }) => speaker.name ?? '',
  speaker_type: ({ speaker }) => speaker.type,
  speaker_via: ({ speaker }) => speaker.via,
  rank: ({ speaker }, { rankOf }) => rankOf(speaker.id),
  country: ({ speaker }, facts) => speakerCountry(speaker, facts),
  act: ({ act }) => act,
  kind: ({ kind }) => kind,
  negated: ({ negated }) => String(negated),
  conditional: ({ conditional }) => String(conditional),
  addressees: ({ addressees }, { nameOf }) => listOf(addressees.map(({ id }) => nameOf(id))),
  topics: ({ topics }) => listOf(topics),
  text: ({ content }) => wordsOf(content),
  start: ({ content }) => Math.min(...content.map(({ start }) => start)),
  end: ({ content }) => Math.max(...content.map(({ end }) => end)),
  cue: ({ cue }) => cue?.exact ?? '',
  ...eventColumns(({ event }) => event),
  ...sureColumns,
})
