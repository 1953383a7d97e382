import { languageTag } from '../../language/language-tag.ts'
import type { Claim } from './trust.ts'

/** The language of the most trusted place that names one, as BCP 47 writes it. */
export const settleLanguage = (claims: readonly Claim[]): string | undefined => {
  for (const { values } of claims) {
    const tag = languageTag(values[0] ?? '')
    if (tag !== null) return tag
  }
  return undefined
}
