import { foldName, wrapperNames } from './field-names.ts'

/** Finds the values of fields in one entry. */
export interface FieldFinder {
  /** The values that fields of these names have, in the order of the names; what is null or blank is none. */
  find(names: readonly string[]): Iterable<unknown>
  /** All that there is, as written, for messages. */
  readonly keys: readonly string[]
}

interface Scope {
  readonly values: ReadonlyMap<string, unknown>
  /** Whether there are names with dots: those of a table made from objects. */
  readonly isFlat: boolean
}

/** A finder for an object and for what is packed in it: a name is looked for outside first. */
export const findFieldsOf = (entry: object): FieldFinder => {
  const outer = scopeOf(entry)
  const inner = wrapperNames.flatMap(name => {
    const value = outer.values.get(name)
    return isObject(value) ? [scopeOf(value)] : []
  })
  const scopes = [outer, ...inner]
  return {
    *find(names) {
      for (const name of names) {
        for (const scope of scopes) {
          const value = valueAt(scope, name)
          if (!isBlank(value)) yield value
        }
      }
    },
    keys: [...Object.keys(entry), ...inner.flatMap(scope => [...scope.values.keys()])],
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** The first of two names that fold to one counts, unless it is blank. */
const scopeOf = (entry: object): Scope => {
  const values = new Map<string, unknown>()
  let isFlat = false
  for (const [key, value] of Object.entries(entry)) {
    const name = foldName(key)
    if (isBlank(values.get(name))) values.set(name, value)
    isFlat ||= name.includes('.')
  }
  return { values, isFlat }
}

/** Ends of names under which tables have the values of objects and lists, for they have one level only. */
const flatEnds = ['name', 'rendered', 'text', 'value', '0.name', '0']

/** `source.name`: a field of that name, else the field `name` of the field `source`; the other way round, too. */
const valueAt = ({ values, isFlat }: Scope, name: string): unknown => {
  if (values.has(name)) return values.get(name)
  if (isFlat) {
    const end = flatEnds.find(each => values.has(`${name}.${each}`))
    if (end !== undefined) return values.get(`${name}.${end}`)
  }
  const dot = name.indexOf('.')
  if (dot < 0) return undefined
  const value = values.get(name.slice(0, dot))
  const outer = Array.isArray(value) && !/^\d/.test(name.slice(dot + 1)) ? value[0] : value
  return typeof outer === 'object' && outer !== null ? valueAt(scopeOf(outer), name.slice(dot + 1)) : undefined
}
