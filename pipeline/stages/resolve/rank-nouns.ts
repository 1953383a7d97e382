import type { PhraseEntry } from '../../engine/compile-phrases.ts'
import type { PhraseValue } from '../../engine/rule-sources.ts'

/** Every rank is a noun for an officer: "the brigadier", "the air vice marshal". */
export function rankNouns(
  ranks: readonly PhraseEntry<PhraseValue>[],
  phrases: readonly PhraseEntry<PhraseValue>[],
): readonly PhraseEntry<PhraseValue>[] {
  const officer = phrases.find(({ value }) => value.label === 'person-noun' && value.attributes.means === 'officer')
  const known = new Set(phrases.map(({ phrase }) => phrase.toLowerCase()))
  if (!officer) return []
  return ranks
    .filter(({ phrase }) => !known.has(phrase.toLowerCase()))
    .map(({ phrase }) => ({ phrase, value: { ...officer.value, phrase } }))
}
