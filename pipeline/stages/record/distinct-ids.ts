import { stableId } from '../../record/id.ts'

/** An id for each identity; equal ones are told apart by their order. */
export function distinctIds(prefix: string, identities: readonly (readonly (string | number)[])[]): string[] {
  const seen = new Map<string, number>()
  return identities.map(identity => {
    const key = identity.join('\u0000')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count ? stableId(prefix, ...identity, count) : stableId(prefix, ...identity)
  })
}
