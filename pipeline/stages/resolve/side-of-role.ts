import type { Side } from '../../layers/scene.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Discourse } from './discourse.ts'
import type { Description } from './read-description.ts'
import { speakerCountry, speakerUnnamed } from './speakers.ts'

/** "the visiting delegation", "the host country", "the other side": the country of that side. */
export function sideOfRole(
  at: number,
  { isVisiting, isHosting, isOther }: Description,
  { names, sceneAt, latest, countryOf }: Discourse,
): ResolvedSpeaker {
  const role = isVisiting ? 'guest' : isHosting ? 'host' : null
  const side = role === null ? (isOther ? otherSide() : undefined) : sceneAt(at).sides.find(one => one.role === role)
  const found = names.countries.find(({ code }) => code !== null && code === side?.country)
  return found ? speakerCountry(found.name, 'description') : speakerUnnamed('description')

  /** Of two sides the one that whoever was spoken of last is not of. */
  function otherSide(): Side | undefined {
    const sides = sceneAt(at).sides.filter(({ country }) => country !== null)
    const { speaker } = latest(({ speaker: { type } }) => type === 'person' || type === 'country') ?? {}
    const last =
      speaker?.type === 'person'
        ? countryOf(speaker.entity!)
        : names.countries.find(({ name }) => name === speaker?.name)?.code
    return sides.length === 2 && sides.some(({ country }) => country === last)
      ? sides.find(({ country }) => country !== last)
      : undefined
  }
}
