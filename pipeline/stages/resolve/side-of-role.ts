import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Discourse } from './discourse.ts'
import type { Description } from './read-description.ts'
import { speakerCountry, speakerUnnamed } from './speakers.ts'

/** "the visiting delegation", "the host country": the country of that side. */
export function sideOfRole(
  at: number,
  { isVisiting, isHosting }: Description,
  { names, sceneAt }: Discourse,
): ResolvedSpeaker {
  const role = isVisiting ? 'guest' : isHosting ? 'host' : null
  const side = role === null ? undefined : sceneAt(at)?.sides.find(one => one.role === role)
  const found = names.countries.find(({ code }) => code !== null && code === side?.country)
  return found ? speakerCountry(found.name, 'description') : speakerUnnamed('description')
}
