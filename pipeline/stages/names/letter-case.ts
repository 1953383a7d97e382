import type { Vocabulary } from './vocabulary.ts'

/**
 * A name that the text has in capitals alone, as it is usually written; any other as it is.
 * @example withoutCapitals("INES VAN DER BERG", vocabulary) → "Ines van der Berg"
 */
export function withoutCapitals(name: string, { cultureOf, lexicon, is }: Vocabulary): string {
  if (name !== name.toUpperCase()) return name
  const words = name.split(' ')
  const hasParticles = cultureOf(words).length === 0
  return words
    .map((word, index) => {
      if (/^\p{L}\.?$|\..*\./u.test(word)) return word
      const isParticle =
        hasParticles && index > 0 && index < words.length - 1 && is.particle.has(lexicon.folded(lexicon.intern(word)))
      return isParticle ? word.toLowerCase() : titleCase(word)
    })
    .join(' ')
}

/** "O'BRIEN-MCKAY" → "O'Brien-McKay". */
const titleCase = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /(^|[-'’])(mc)?(\p{L})/gu,
      (_, mark: string, scots: string | undefined, letter: string) =>
        `${mark}${scots === undefined ? '' : 'Mc'}${letter.toUpperCase()}`,
    )
