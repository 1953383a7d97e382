import type { LoadedRule, RuleSets } from '../engine/rule-sets.ts'
import type { FindFired, Reading } from './reading.ts'

/** The rules in force that fired in none of the readings. */
export const findUnusedRules = (
  ruleSets: RuleSets,
  readings: Iterable<Reading>,
  findFired: FindFired,
): LoadedRule[] => {
  const fired = new Set<string>()
  for (const reading of readings) for (const id of findFired(reading)) fired.add(id)
  return ruleSets.rules.filter(({ id, state }) => state === 'in-force' && !fired.has(id))
}
