import type { Span } from '../text/span.ts'
import type { FieldChange } from './difference.ts'
import type { RecordView } from './record-view.ts'

/** Both sides of a comparison. */
export interface ComparedViews {
  readonly before: RecordView
  readonly after: RecordView
  /** Whether places are those of one text: else they are compared by their words. */
  readonly isSameText: boolean
  /** What the ids of A are in B: those of entries that are paired. */
  readonly ids: ReadonlyMap<string, string>
}

interface Fields {
  readonly [field: string]: unknown
}

/** How two values of one field differ, in words; an object's fields one by one. The order of a list is no difference. */
export const compareValues = (field: string, a: unknown, b: unknown, views: ComparedViews): FieldChange[] => {
  const [before, after] = [keyOf(a, views.before, views), keyOf(b, views.after, views)]
  if (before === after) return []
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(field, a, b, views)
  if (isFields(a) && isFields(b) && !isSpan(a) && !isSpan(b)) return compareFields(field, a, b, views)
  return [tellChange(field, [a], [b], views)]
}

/** Where both sides read the same, what tells them apart are places. */
const tellChange = (field: string, a: readonly unknown[], b: readonly unknown[], views: ComparedViews): FieldChange => {
  const [before, after] = [wordsOf(a, views.before), wordsOf(b, views.after)]
  if (before.join('\n') !== after.join('\n')) return { field, before, after }
  return {
    field,
    before: before.map((words, i) => words + placeOf(a[i])),
    after: after.map((words, i) => words + placeOf(b[i])),
  }
}

const placeOf = (value: unknown): string => (isFields(value) && isSpan(value) ? ` at ${value.start}–${value.end}` : '')

/** What a name goes with: told again, where the name has changed, by nobody. */
const nameParts = new Set(['id', 'type', 'code', 'family', 'given'])

const compareFields = (field: string, a: Fields, b: Fields, views: ComparedViews): FieldChange[] => {
  const isRenamed = 'name' in a && 'name' in b && a.name !== b.name
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap(key => {
    if (key === 'name' && isRenamed) {
      return [tellChange(field, [a], [b], views)]
    }
    if (isRenamed && nameParts.has(key)) return []
    return compareValues(`${field}.${key}`, a[key], b[key], views)
  })
}

const compareLists = (
  field: string,
  a: readonly unknown[],
  b: readonly unknown[],
  views: ComparedViews,
): FieldChange[] => {
  const before = without(
    a,
    b,
    value => keyOf(value, views.before, views),
    value => keyOf(value, views.after, views),
  )
  const after = without(
    b,
    a,
    value => keyOf(value, views.after, views),
    value => keyOf(value, views.before, views),
  )
  return before.length + after.length === 0 ? [] : [tellChange(field, before, after, views)]
}

/** The values of a list less those of another, one for one. */
const without = (
  list: readonly unknown[],
  other: readonly unknown[],
  keyOfItem: (value: unknown) => string,
  keyOfOther: (value: unknown) => string,
): unknown[] => {
  const left = new Map<string, number>()
  for (const value of other) {
    const key = keyOfOther(value)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  return list.filter(value => {
    const key = keyOfItem(value)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

/** What is the same in both sides where two values are. */
const keyOf = (value: unknown, view: RecordView, { ids, isSameText, before }: ComparedViews): string => {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return view === before ? (ids.get(part) ?? part) : part
    if (Array.isArray(part)) return part.map(each => JSON.stringify(walk(each))).sort()
    if (!isFields(part)) return part
    const { exact: _, ...own } = part
    const words = isSpan(part) && !isSameText ? view.text?.slice(part.start, part.end) : undefined
    const fields: Fields = words === undefined ? own : { ...own, start: words.replaceAll(/\s+/g, ' '), end: null }
    return Object.keys(fields)
      .sort()
      .map(key => [key, walk(fields[key])])
  }
  return JSON.stringify(walk(value)) ?? ''
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

/** A value in words, each of a list's apart. */
const wordsOf = (value: unknown, view: RecordView): string[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(each => wordsOf(each, view))
  return [typeof value === 'object' ? wordsOfObject(value as Fields, view) : view.nameOf(String(value))]
}

/** What may name an object, the best first. */
const naming = ['edtf', 'title', 'text', 'words', 'id', 'type'] as const
/** What is told by a name or by words. */
const untold = new Set<string>([...naming, 'exact', 'start', 'end', 'name', 'code', 'rule'])

/** Its name, date, title, words or id; and behind it, in brackets, what else is told in one word. */
const wordsOfObject = (fields: Fields, view: RecordView): string => {
  if (typeof fields.name === 'string') return fields.name
  const known: Fields = isSpan(fields) ? { ...fields, words: view.wordsOf(fields) } : fields
  const name = naming.map(field => known[field]).find(value => typeof value === 'string')
  const more = Object.entries(fields).flatMap(([field, value]) =>
    untold.has(field) || typeof value !== 'string' ? [] : [value],
  )
  if (name === undefined) return more.join(', ')
  return more.length === 0 ? view.nameOf(name) : `${view.nameOf(name)} (${more.join(', ')})`
}
