import { referTo } from '../explain/reference.ts'
import type { Record } from '../record/record.ts'
import type { Span } from '../text/span.ts'

/** A record as it is compared: its text, where one of the two has it, and what its ids stand for. */
export interface RecordView {
  readonly record: Record
  /** Null where neither record has the article's words. */
  readonly text: string | null
  /** What an id stands for, in words; the id itself where nothing does. */
  nameOf(id: string): string
  /** The words of a place on one line, the middle of very many left out; its offsets where there is no text. */
  wordsOf(place: Span): string
}

/** A view of a record with its article's text. */
export const createView = (record: Record, text: string | null): RecordView => {
  const names = new Map<string, string>()
  for (const { id, name } of [...record.people, ...record.organizations]) names.set(id, name)
  for (const { id, type, status } of record.events) names.set(id, `${type} (${status})`)
  for (const statement of record.statements) names.set(statement.id, referTo.statements(statement).is)
  for (const { id, title } of record.agreements) names.set(id, title)
  return {
    record,
    text,
    nameOf: id => names.get(id) ?? id,
    wordsOf: ({ start, end }) => {
      if (text === null) return `${start}–${end}`
      const isLong = end - start > most
      const words = isLong
        ? `${text.slice(start, start + most / 2)} … ${text.slice(end - most / 2, end)}`
        : text.slice(start, end)
      return `“${words.replaceAll(/\s+/g, ' ')}”`
    },
  }
}

/** Characters of a place that are told: what entries cover may overlap, and all of them be as long as the text. */
const most = 1000
