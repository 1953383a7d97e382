import { type LoadedRule, type RuleSets, rulesOf } from '../../../../engine/rule-sets.ts'

/** The profile for the first of some addresses whose host has one. */
export type FindProfile = (addresses: readonly (string | null | undefined)[]) => LoadedRule<'profile'> | undefined

/**
 * Finds profiles by host: one that names the host itself before one that takes in subdomains, of these the one with the
 * longest name; of two for the same host the first.
 */
export const createFindProfile = (ruleSets: RuleSets): FindProfile => {
  const byHost = new Map<string, LoadedRule<'profile'>>()
  for (const rule of rulesOf(ruleSets, 'read', 'profile')) {
    for (const host of rule.profile.hosts) if (!byHost.has(host)) byHost.set(host, rule)
  }
  return addresses => {
    if (byHost.size === 0) return undefined
    for (const address of addresses) {
      const names = address && URL.canParse(address) ? new URL(address).hostname.split('.') : []
      const own = byHost.get(names.join('.'))
      if (own !== undefined) return own
      for (let from = 0; from < names.length; from++) {
        const wide = byHost.get(`.${names.slice(from).join('.')}`)
        if (wide !== undefined) return wide
      }
    }
    return undefined
  }
}
