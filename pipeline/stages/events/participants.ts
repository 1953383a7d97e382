import type { Participant } from '../../layers/events.ts'
import { blocName, codeOf } from './blocs.ts'
import type { Cluster } from './merge-occasions.ts'
import type { Occasion } from './occasion.ts'
import { rolesByVerb } from './participant-roles.ts'
import { peopleOf } from './people-of.ts'
import type { Reading } from './reading.ts'

const mostParticipants = 12
const hosting = new Set(['reception', 'visit', 'meeting', 'dialogue', 'ceremony'])
/** Types whose sides are those of the scene: its leaders took part though the passage names none of them. */
const talks = new Set(['dialogue', 'meeting', 'reception', 'call'])
const current = new Set(['held', 'ongoing'])

/** Whom the passages of an event name, each with side and role; of talks also the leaders of the scene's sides that they leave out. */
export const findParticipants = (
  reading: Reading,
  { first, all }: Cluster,
  parties: readonly string[],
): Participant[] => {
  const { names, scenes } = reading
  const { sides } = scenes.scenes[first.scene]!
  const told = all.filter(({ source }) => source === first.source)
  const byVerb = rolesByVerb(reading, told)
  const isAgenda = !current.has(first.status) && !talks.has(first.type) && first.type !== 'visit'
  const people = new Set(
    told.flatMap(passage => (isAgenda && isSpokenOf(reading, passage) ? [] : peopleOf(reading, passage))),
  )
  const roles = new Map(sides.map(({ country, role }) => [country === null ? null : blocName(country, names), role]))
  const sideOf = (entity: number): string | null => {
    const { country } = names.people[entity]!
    return country === null ? null : codeOf(country, names)
  }
  for (const leader of leaders()) people.add(leader)
  const sideRoles = new Map([...byVerb].map(([entity, role]) => [role, sideOf(entity)]))
  return [...people].slice(0, mostParticipants).map(entity => {
    const side = sideOf(entity)
    return { kind: 'person', entity, side, role: roleOf(entity, side) }
  })

  /** The first of each side of the talks for which nobody is named. */
  function leaders(): number[] {
    if (parties.length !== 2 || !(isMain(first) || isSignedByLeaders(reading, first))) return []
    const spoken = new Set([...people].map(sideOf))
    return sides.flatMap(({ country, people: [leader] }) => {
      const code = country === null ? null : blocName(country, names)
      return leader === undefined || code === null || spoken.has(code) || !parties.includes(code) ? [] : [leader]
    })
  }

  function roleOf(entity: number, side: string | null): Participant['role'] {
    if (first.type === 'signing') return 'signatory'
    const told = byVerb.get(entity)
    if (told !== undefined) return told
    if (hosting.has(first.type) && side !== null && parties.includes(side)) {
      const [host, visitor] = [sideRoles.get('host'), sideRoles.get('visitor')]
      if (host !== undefined && host !== null) return host === side ? 'host' : 'visitor'
      if (visitor !== undefined && visitor !== null) return visitor === side ? 'visitor' : 'host'
    }
    const role = hosting.has(first.type) ? roles.get(side) : undefined
    return role === 'host' ? 'host' : role === 'guest' ? 'visitor' : 'participant'
  }
}

/** "The two head delegates signed the minutes." */
const isSignedByLeaders = (
  { words, folded, saidIn }: Reading,
  { type, status, clause, trigger }: Occasion,
): boolean => {
  if (type !== 'signing' || !current.has(status) || saidIn[trigger.head]! >= 0) return false
  for (let at = clause.from; at < clause.to; at++) if (words.signatories.has(folded(at))) return true
  return false
}

const isMain = ({ type, status }: Occasion): boolean => talks.has(type) && current.has(status)

/** "The host suggested that they hold a seminar": who says so is not at it. */
const isSpokenOf = ({ mentionOf, mentions, isCue }: Reading, { clause: { from, to } }: Occasion): boolean => {
  for (let at = from; at < to; at++) {
    const mention = mentionOf[at]! < 0 ? undefined : mentions[mentionOf[at]!]!
    if (mention === undefined) continue
    at = Math.max(at, mention.range.to - 1)
    if (mention.kind === 'person' && (isCue(at + 1) || isCue(at + 2))) return true
  }
  return false
}
