import type { Vocabulary } from './vocabulary.ts'

/**
 * The words of a name that are in capitals as they are usually written.
 * @example withoutCapitals("INES VAN DER BERG", vocabulary) → "Ines van der Berg"
 */
export function withoutCapitals(name: string, { cultureOf, lexicon, is }: Vocabulary): string {
  const words = name.split(' ')
  const hasParticles = cultureOf(words).length === 0
  return words
    .map((word, index) => {
      if (!IN_CAPITALS.test(word) || is.suffix.has(lexicon.folded(lexicon.intern(word)))) return word
      const isParticle =
        hasParticles && index > 0 && index < words.length - 1 && is.particle.has(lexicon.folded(lexicon.intern(word)))
      return isParticle ? word.toLowerCase() : titleCase(word)
    })
    .join(' ')
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u

/** "O'BRIEN-MCKAY" → "O'Brien-McKay". */
const titleCase = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /(^|[-'’])(mc)?(\p{L})/gu,
      (_, mark: string, scots: string | undefined, letter: string) =>
        `${mark}${scots === undefined ? '' : 'Mc'}${letter.toUpperCase()}`,
    )
