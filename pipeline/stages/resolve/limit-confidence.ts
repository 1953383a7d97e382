import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Confidence } from '../../record/parts.ts'

/**
 * How sure a statement is with its speaker: as its attribution, but no more than likely where a full name or a body's name may be cut wrongly, and
 * weak where nobody was found or a body was found by description. Right on readouts (speaker and half of the content):
 * certain 258 of 267, likely 345 of 368, weak 81 of 120; by the attribution alone 326 of 360, 305 of 331, 50 of 59.
 */
export function limitConfidence(found: Confidence, { type, via }: ResolvedSpeaker, isSaidUnnamed: boolean): Confidence {
  if (type === 'unresolved' || (type === 'unnamed' && !isSaidUnnamed)) return 'weak'
  if (type === 'organization' && (via === 'description' || via === 'pronoun')) return 'weak'
  const isNamed = via === 'name' && (type === 'person' || type === 'organization')
  return found === 'certain' && (isNamed || type === 'unnamed') ? 'likely' : found
}
