import { listFigures, listWords, type RuleSets } from '../../engine/rule-sets.ts'
import type { FoundEvent } from '../../layers/events.ts'
import type { Confidence } from '../../record/parts.ts'
import type { Trigger } from './find-triggers.ts'

/** How sure an event is, by its type, by what tells of it, and by how often the text does. */
export type WeighEvent = (type: FoundEvent['type'], kind: Trigger['kind'], passages: number) => Confidence

/** Shares of right ones from which a class is certain and likely, as in `confidence` of the record. */
const certain = 0.97
const likely = 0.85

/** Levels by the shares counted on gold, the list `right` of `events/words`; a class without one is weak. */
export const createWeighEvent = (ruleSets: RuleSets): WeighEvent => {
  const right = listFigures(ruleSets, 'events/words', 'right')
  const plain = new Set(listWords(ruleSets, 'events/words', 'plain'))
  return (type, kind, passages) => {
    const by = kind === 'verb' ? 'verb' : 'noun'
    const share = right.get(plain.has(type) ? `plain-${by}` : by === 'noun' && passages > 1 ? 'repeated' : by) ?? 0
    return share >= certain ? 'certain' : share >= likely ? 'likely' : 'weak'
  }
}
