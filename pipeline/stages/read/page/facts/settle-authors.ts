import { authorsOf } from './clean-author.ts'
import { foldWords } from './plain-words.ts'
import type { SiteTest } from './site-test.ts'
import type { Claim } from './trust.ts'

const most = 30

/** The names of the most trusted place that has any, each once. */
export const settleAuthors = (claims: readonly Claim[], isSite: SiteTest): readonly string[] => {
  for (const { values, source, isWhole = false } of claims) {
    const reading = { isSite, isWhole, isShown: source === 'shown' }
    const names = new Map<string, string>()
    for (const value of values.slice(0, most)) {
      for (const name of authorsOf(value, reading)) {
        const folded = foldWords(name)
        if (!names.has(folded)) names.set(folded, name)
      }
    }
    if (names.size > 0) return [...names.values()].slice(0, most)
  }
  return []
}
