import type { Cluster } from './merge-occasions.ts'
import { blocName } from './parties.ts'
import type { Reading } from './reading.ts'

/** The parties of an event: those its passage names, else the sides of its scene. */
export const fillParties = ({ scenes }: Reading, { first }: Cluster): string[] => {
  const pair = scenes.scenes[first.scene]!.sides.flatMap(({ country }) =>
    country === null ? [] : [blocName(country)],
  ).slice(0, 2)
  const { named, type } = first
  if (named.length > 1 || type === 'deployment') return [...named]
  const [only] = named
  if (only === undefined) return pair
  if (type === 'multilateral-meeting' && only.length !== 3) return [only]
  if (pair.includes(only)) return pair
  return pair[0] === undefined ? [only] : [only, pair[0]]
}
