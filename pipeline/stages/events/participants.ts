import type { Participant } from '../../layers/events.ts'
import { blocName, codeOf } from './blocs.ts'
import type { Cluster } from './merge-occasions.ts'
import type { Reading } from './reading.ts'

const mostParticipants = 12
const hosting = new Set(['reception', 'visit', 'meeting', 'dialogue', 'ceremony'])

/** Whom the passages of an event name, each with side and role. */
export const findParticipants = (reading: Reading, { first, all }: Cluster): Participant[] => {
  const { names, scenes, segments, verb } = reading
  const { lexicon } = segments.tokens
  const isChaired = all.some(({ clause: { from, to } }) => {
    for (let at = from; at < to; at++) if (lexicon.form(verb(at)) === 'co-chair') return true
    return false
  })
  const people = new Set(all.filter(({ source }) => source === first.source).flatMap(passage => passage.people))
  const roles = new Map(
    scenes.scenes[first.scene]!.sides.map(({ country, role }) => [
      country === null ? null : blocName(country, names),
      role,
    ]),
  )
  return [...people].slice(0, mostParticipants).map(entity => {
    const { country } = names.people[entity]!
    const side = country === null ? null : codeOf(country, names)
    return { kind: 'person', entity, side, role: roleOf(side) }
  })

  function roleOf(side: string | null): Participant['role'] {
    if (first.type === 'signing') return 'signatory'
    if (isChaired) return 'co-chair'
    const role = hosting.has(first.type) ? roles.get(side) : undefined
    return role === 'host' ? 'host' : role === 'guest' ? 'visitor' : 'participant'
  }
}
