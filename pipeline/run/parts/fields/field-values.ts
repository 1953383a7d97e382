import { foldName } from './field-names.ts'

/** Keys under which a value itself stands where there is an object in its place, the more telling first. */
const ownNames = [
  'rendered',
  'text',
  '#text',
  '_',
  '$t',
  '__text',
  '@value',
  'value',
  'plain',
  'content',
  'body',
  'html',
  'raw',
].concat([
  'name',
  'displayname',
  'title',
  'label',
  'main',
  'original',
  '$date',
  '$oid',
  '$numberlong',
  '$numberint',
  'en',
  'default',
])

/** Values nest this deep at most. */
const deepest = 4

/**
 * The strings that a value holds: one for a string or a number, one for an object that says it under a name of its own
 * ("rendered", "name"), as many as it has for a list.
 */
export const stringsOf = (value: unknown, depth = 0): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)]
  if (typeof value !== 'object' || value === null || depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap(each => stringsOf(each, depth + 1))
  const named = new Map(Object.entries(value).map(([key, inner]) => [foldName(key), inner]))
  const person = [
    named.get('firstname') ?? named.get('given') ?? named.get('givenname'),
    named.get('lastname') ?? named.get('family') ?? named.get('familyname'),
  ]
  if (person.every(name => typeof name === 'string')) return [person.join(' ')]
  for (const name of ownNames) {
    const strings = stringsOf(named.get(name), depth + 1)
    if (strings.length > 0) return strings
  }
  return []
}

/** A list as tables have it in a cell: `["A", "B"]`, `['A', 'B']`, `{A,B}`, `A|B`; else the cell itself. */
export const listOfCell = (cell: string): string | string[] => {
  const inner = /^\s*(?:\[(.*)\]|\{(.*)\})\s*$/s.exec(cell.slice(0, longestList))
  const items = inner ? (inner[1] ?? inner[2] ?? '') : cell
  if (!inner && !items.includes('|')) return cell
  const quoted = [...items.matchAll(/"([^"]{0,1000})"|'([^']{0,1000})'(?=\s*(?:,|$))/g)].map(([, a, b]) => a ?? b ?? '')
  const list = quoted.length > 0 ? quoted : items.split(inner ? ',' : '|')
  return list.map(item => item.trim()).filter(item => item !== '')
}

const longestList = 20_000
