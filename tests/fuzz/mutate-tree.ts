import { insert, placeIn, rangeIn } from './mutate-text.ts'
import type { Random } from './random.ts'
import { oddValues, patternPieces, regexPieces } from './rule-dictionary.ts'

type Holder = { [key: string]: unknown }

/** Every object and list in a value, itself first. */
const holdersIn = (value: unknown): Holder[] =>
  value === null || typeof value !== 'object' ? [] : [value as Holder, ...Object.values(value).flatMap(holdersIn)]

/** A string with a piece of a pattern or of a regular expression in it, or without a stretch of it. */
export const mutateSource = (source: string, random: Random): string => {
  const [from, to] = rangeIn(source, random)
  if (random.percent(20)) return source.slice(0, from) + source.slice(to)
  if (random.percent(15))
    return source.slice(0, from) + source.slice(from, to).repeat(random.pick([2, 3, 40])) + source.slice(to)
  return insert(source, placeIn(source, random), random.pick(random.percent(50) ? patternPieces : regexPieces))
}

const slight = (value: unknown, random: Random): unknown => {
  if (typeof value === 'string') return mutateSource(value, random)
  if (typeof value === 'number') return random.pick([value + 1, value - 1, -value, value * 1000, value / 3, 0])
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return random.pick([[...value, ...value], value.slice(1), [...value].reverse(), value[0]])
  return random.pick(oddValues)
}

/**
 * Changes a value in place: a key renamed, taken away, exchanged with another, its value of another type or taken from the
 * same key of another value (`donors`), or changed a little.
 */
export const mutateTree = (root: object, random: Random, donors: readonly object[]): void => {
  const holders = holdersIn(root)
  const holder = random.pick(holders)
  const keys = Object.keys(holder)
  if (keys.length === 0) return
  const key = random.pick(keys)
  const share = random.between(0, 100)
  const given = holdersIn(random.pick(donors)).filter(each => Object.hasOwn(each, key))
  if (share < 45) holder[key] = slight(holder[key], random)
  else if (share < 70 && given.length > 0) holder[key] = structuredClone(random.pick(given)[key])
  else if (share < 82) holder[key] = random.pick(oddValues)
  else if (share < 86) delete holder[key]
  else if (share < 90)
    holder[random.pick(['id', 'label', 'line', 'attributes', 'tier', 'x', `${key}s`, '__proto__'])] = holder[key]
  else if (share < 94) {
    const other = random.pick(holders)
    const from = random.pick([...Object.keys(other), key])
    ;[holder[key], other[from]] = [
      other[from] === root ? null : other[from],
      typeof holder[key] === 'object' ? null : holder[key],
    ]
  } else
    holder[key] = Array.from({ length: random.pick([1, 30, 1500]) }, (_, i) =>
      random.percent(50) ? holder[key] : `word${i}`,
    )
}
