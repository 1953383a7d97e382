import type { NameMention, Names } from '../../layers/names.ts'
import type { Side } from '../../layers/scene.ts'

/** People who are not of the meeting: those who speak for somebody, however often. */
const aside = new Set(['spokesperson'])

/**
 * The sides of a scene: its people by country, the side named most first and its leader first. A country of the scene with no name in it keeps the
 * leader that it had in the scene before.
 */
export function gatherSides(mentions: readonly NameMention[], names: Names, before: readonly Side[]): Side[] {
  const counts = new Map<string | null, Map<number, number>>()
  const present = new Map<string, number>()
  for (const { kind, entity } of mentions) {
    if (kind === 'country') {
      const code = names.countries[entity]!.code ?? names.countries[entity]!.name
      present.set(code, (present.get(code) ?? 0) + 1)
    }
    if (kind !== 'person' || names.people[entity]!.roles.some(role => aside.has(role.kind ?? ''))) continue
    const country = countryOf(names, entity)
    const people = counts.get(country) ?? new Map<number, number>()
    people.set(entity, (people.get(entity) ?? 0) + 1)
    counts.set(country, people)
  }
  const sides: Side[] = [...counts].map(([country, people]) => ({
    country,
    people: byRank([...people], names),
    role: 'unknown',
  }))
  for (const side of before) {
    const isGone = side.country !== null && !counts.has(side.country) && present.has(side.country)
    if (isGone && sides.length < 2) sides.push({ ...side, people: side.people.slice(0, 1), role: 'unknown' })
  }
  const size = ({ country }: Side) => [...(counts.get(country)?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  return sides.sort((a, b) => Number(a.country === null) - Number(b.country === null) || size(b) - size(a))
}

/** Code of a person's country, a bloc's name, or null. */
export const countryOf = (names: Names, person: number): string | null => {
  const country = names.people[person]!.country
  return country === null ? null : (country.code ?? country.name)
}

/** The leader first: the highest office, else whoever is named most. */
function byRank(people: readonly (readonly [number, number])[], names: Names): number[] {
  const level = (person: number) => Math.min(9, ...names.people[person]!.roles.map(role => role.level ?? 9))
  return [...people].sort(([a, x], [b, y]) => y - x || level(a) - level(b)).map(([person]) => person)
}
