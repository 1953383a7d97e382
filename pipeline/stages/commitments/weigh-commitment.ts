import { listFigures, type RuleSets } from '../../engine/rule-sets.ts'
import type { Confidence } from '../../record/parts.ts'

/** How sure a commitment of a trait is. */
export type WeighCommitment = (trait: string) => Confidence

/** Shares of right ones from which a trait is certain and likely, as in `confidence` of the record. */
const certain = 0.97
const likely = 0.85

/** Levels by the shares counted on gold, the list `right`: `pledge 0.98`; a trait without one is weak. */
export function createWeighCommitment(ruleSets: RuleSets): WeighCommitment {
  const right = listFigures(ruleSets, 'commitments/words', 'right')
  return trait => {
    const share = right.get(trait) ?? 0
    return share >= certain ? 'certain' : share >= likely ? 'likely' : 'weak'
  }
}
