import type { CoveredFound, CoveredGold } from './cover-statements.ts'
import type { Cause } from './evaluation-error.ts'
import { countShared, isHalfShared, overlapOf } from './words.ts'

/** Why a statement of the gold was not found in full, and what comes nearest to it in the record. */
export interface Miss {
  readonly cause: Extract<Cause, 'not-found' | 'inside-another' | 'wrong-extent' | 'wrong-source'>
  readonly nearest: CoveredFound | null
}

/** Why nothing was paired with a statement: `free` is what was found and paired with nothing, `taken` the rest. */
export const explainMiss = (gold: CoveredGold, free: readonly CoveredFound[], taken: readonly CoveredFound[]): Miss => {
  const sameContent = free.find(({ content }) => isHalfShared(gold.content, content))
  if (sameContent) return { cause: 'wrong-source', nearest: sameContent }
  const touching = nearestOf(gold, free)
  if (touching) return { cause: 'wrong-extent', nearest: touching }
  const around = nearestOf(gold, taken)
  return around ? { cause: 'inside-another', nearest: around } : { cause: 'not-found', nearest: null }
}

/** What shares the cue, or else most of the content. */
const nearestOf = (gold: CoveredGold, found: readonly CoveredFound[]): CoveredFound | null => {
  let nearest: CoveredFound | null = null
  let most = 0
  for (const candidate of found) {
    const closeness = overlapOf(gold.content, candidate.content) + (countShared(gold.cue, candidate.cue) > 0 ? 1 : 0)
    if (closeness > most) [nearest, most] = [candidate, closeness]
  }
  return nearest
}
