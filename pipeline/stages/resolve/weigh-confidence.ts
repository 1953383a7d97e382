import { listFigures, type RuleSets } from '../../engine/rule-sets.ts'
import type { Names } from '../../layers/names.ts'
import type { Scene, Scenes } from '../../layers/scene.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Confidence } from '../../record/parts.ts'

/** What was counted of how often statements are right. */
export interface ConfidenceWeights {
  /** What each trait of a statement adds to the log odds that it is found in full. */
  readonly traits: ReadonlyMap<string, number>
  /** How often each kind of speaker is the right one, 0 to 1; `other` for those never met. */
  readonly speakers: ReadonlyMap<string, number>
  /** The share of right ones from which a level holds, 0 to 1. */
  readonly levels: ReadonlyMap<string, number>
}

/** Reads the weights of `resolve/confidence`; where it is missing, all is weak. */
export function readConfidence(ruleSets: RuleSets): ConfidenceWeights {
  const read = (name: string): ReadonlyMap<string, number> => listFigures(ruleSets, 'resolve/confidence', name)
  return { traits: read('traits'), speakers: read('speakers'), levels: read('levels') }
}

/** What tells a readout from other news: sides of two countries that meet, people with countries and ranks. */
export function registerTraits({ scenes }: Scenes, { people }: Names): string[] {
  const quarters = (count: number): number => Math.ceil((4 * count) / Math.max(1, people.length))
  const ofCountry = quarters(people.filter(({ country }) => country).length)
  const ofRank = quarters(people.filter(({ rank }) => rank).length)
  const traits = [`countries:${ofCountry}`, `ranks:${ofRank}`]
  if (scenes.some(hasTwoSides)) traits.push('sides', `sides+countries:${ofCountry}`, `sides+ranks:${ofRank}`)
  return traits
}

const hasTwoSides = ({ sides }: Scene): boolean => {
  const first = sides.find(({ country }) => country !== null)
  return first !== undefined && sides.some(({ country }) => country !== null && country !== first.country)
}

/** What kind of speaker was found, by which words. */
export const speakerTrait = ({ type, via }: ResolvedSpeaker, isSaidUnnamed: boolean): string =>
  isSaidUnnamed ? 'speaker:said-unnamed' : `speaker:${type}-${via}`

/** The share of statements with these traits that are right, 0 to 1. Nobody found is never right. */
export function shareOfRight(traits: readonly string[], { traits: weights, speakers }: ConfidenceWeights): number {
  let sum = 0
  let share = 1
  for (const trait of traits) {
    if (trait.startsWith('speaker:unresolved')) return 0
    if (trait.startsWith('speaker:')) share = speakers.get(trait) ?? speakers.get('other') ?? 0
    else sum += weights.get(trait) ?? 0
  }
  return share / (1 + Math.exp(-sum))
}

/** The level of a share. */
export function levelOf(share: number, { levels }: ConfidenceWeights): Confidence {
  if (share >= (levels.get('certain') ?? 1)) return 'certain'
  return share >= (levels.get('likely') ?? 1) ? 'likely' : 'weak'
}
