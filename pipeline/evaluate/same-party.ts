import type { Country } from '../record/parts.ts'
import type { Speaker } from '../record/statement.ts'
import { codeOf } from './country-codes.ts'
import { foldName } from './fold-name.ts'
import type { ReadoutStatement } from './readout-gold.ts'

type GoldSpeaker = ReadoutStatement['speaker']

/**
 * Whether the record's speaker is the gold's: a person under the full name, a ministry or country under a name that the
 * gold accepts, any group for a group, nobody named where the text names nobody.
 */
export const isSameSpeaker = (gold: GoldSpeaker, found: Speaker): boolean => {
  const names = [gold.name, ...(gold.aliases ?? [])].flatMap(name => (name ? [foldName(name)] : []))
  const name = foldName(found.name)
  switch (gold.type) {
    case 'person':
      return found.type === 'person' && names.includes(name)
    case 'organization':
      return (found.type === 'organization' || found.type === 'country') && names.includes(name)
    case 'country':
      return ['country', 'organization', 'group'].includes(found.type) && names.some(each => name.includes(each))
    case 'group':
      return found.type === 'group'
    default:
      return found.name === null && (found.type === 'unnamed' || found.type === 'unresolved')
  }
}

/** A wrong name is worse than none: whether the record names a person or body that the gold does not. */
export const isWronglyNamed = (gold: GoldSpeaker, found: Speaker): boolean =>
  found.name !== null && (found.type === 'person' || found.type === 'organization') && !isSameSpeaker(gold, found)

/** Whether the country is the one that the gold names. */
export const isSameCountry = (gold: string, found: Country | null): boolean =>
  found !== null && ((found.code !== null && found.code === codeOf(gold)) || foldName(found.name) === foldName(gold))

const spelledOut: { readonly [word: string]: string } = {
  sr: 'senior',
  sen: 'senior',
  lt: 'lieutenant',
  lieut: 'lieutenant',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  brig: 'brigadier',
  adm: 'admiral',
  capt: 'captain',
  cdr: 'commander',
}
const spellOut = (rank: string): string =>
  foldName(rank)
    .split(' ')
    .map(word => spelledOut[word] ?? word)
    .join(' ')

/** Whether two ranks are the same when spelled out: "Sr. Lt. Gen." is a Senior Lieutenant General. */
export const isSameRank = (gold: string, found: string): boolean => spellOut(gold) === spellOut(found)
