import type { NamedPerson } from '../../layers/names.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The sex that a full name tells: by its given name, or by the middle name of a family-first one; null where it tells none. */
export function genderOfName(
  words: readonly string[],
  order: NamedPerson['order'],
  { lexicon, is }: Vocabulary,
): NamedPerson['gender'] {
  if (words.length < 2) return null
  const ids = words.map(word => lexicon.folded(lexicon.intern(word)))
  const [first] = ids
  if (order !== 'family-first') return is.female.has(first!) ? 'female' : is.male.has(first!) ? 'male' : null
  const middle = ids.slice(1, -1)
  if (middle.some(id => is['female-middle'].has(id))) return 'female'
  return middle.some(id => is['male-middle'].has(id)) ? 'male' : null
}
