import type { LoadedRule, RuleSets } from '../engine/rule-sets.ts'
import type { FindFired, ReadingsCollector } from './reading.ts'

/** Finds the rules in force that fired in none of the readings added. */
export const createUnusedRules = (ruleSets: RuleSets, findFired: FindFired): ReadingsCollector<LoadedRule> => {
  const fired = new Set<string>()
  return {
    add: reading => {
      for (const id of findFired(reading)) fired.add(id)
    },
    found: () => ruleSets.rules.filter(({ id, state }) => state === 'in-force' && !fired.has(id)),
  }
}
