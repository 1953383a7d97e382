import type { Items } from '../../engine/pattern/items.ts'
import type { WordTest } from '../../engine/phrase-words.ts'

const wayOf = { folded: 0, form: 1, lemma: 2 } as const

/** The bit of a way that words are met by. */
export const wayBit = ({ by }: WordTest): number => 1 << wayOf[by]

/** A word's id and how it is to be met, in one number. */
export const keyOf = ({ by, id }: WordTest): number => id * 3 + wayOf[by]

/** The keys that an item meets, of the ways whose bits are set; an item may be met in several ways. */
export const keysAt = (items: Items, at: number, ways = 7): number[] => {
  const keys: number[] = []
  if ((ways & 1) !== 0) keys.push(items.folded(at) * 3)
  if ((ways & 2) !== 0) keys.push(items.form(at) * 3 + 1)
  if ((ways & 4) !== 0) {
    const verb = items.verbLemma(at) * 3 + 2
    const noun = items.nounLemma(at) * 3 + 2
    keys.push(verb)
    if (noun !== verb) keys.push(noun)
  }
  return keys
}
