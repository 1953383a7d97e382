import type { Record } from '../record/record.ts'

/** The record without the article's words: neither `text` nor any span's `exact`. Offsets stay. */
export const leaveOutText = (record: Record): Record => {
  const { text: _, ...rest } = record
  return withoutExact(rest) as Record
}

const withoutExact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutExact)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'exact' ? [] : [[key, withoutExact(inner)]])),
  )
}
