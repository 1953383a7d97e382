import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { JoinedPerson } from './join-people.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words between the possessive's mark and the name at most: "Vula's deputy, Colonel". */
const longestTitle = 4

/** A word that several people's names have. */
const nobody = -1

/** Finds whose deputy or spokesman a person is: "Vula's aide Ana Tora", "Ana Tora, a spokeswoman for Vula". */
export function createPrincipals(
  people: readonly JoinedPerson[],
  tokens: Tokens,
  { lexicon, is }: Vocabulary,
): (person: number) => number | undefined {
  const byWord = new Map<number, number>()
  people.forEach(({ words }, index) => {
    for (const word of words) byWord.set(word, byWord.has(word) ? nobody : index)
  })
  const word = (token: number): number => lexicon.folded(tokens.form[token]!)
  return index => {
    for (const { range, offices } of people[index]!.candidates) {
      for (const { body, from, isCounterpart, kind } of offices) {
        if (isCounterpart) continue
        const served = body && (kind === 'spokesperson' || kind === 'adviser') ? body.to - 1 : undefined
        const principal = at(served) ?? at(possessor(from))
        if (principal !== undefined) return principal
      }
      const principal = at(possessor(range.from))
      if (principal !== undefined) return principal
    }
    return undefined

    function at(token: number | undefined): number | undefined {
      const found = token === undefined ? undefined : byWord.get(word(token))
      return found === index || found === nobody ? undefined : found
    }
  }

  /** Last word of the name whose possessive stands before a title; nothing where the title is that of another side. */
  function possessor(first: number): number | undefined {
    for (let at = first - 1; at > 0 && first - at <= longestTitle; at--) {
      if (tokens.tag[at] === Tag.POS) return at - 1
      if (is.counterpart.has(word(at)) || is.described.has(word(at))) return undefined
      const tag = tokens.tag[at]
      if (tag !== Tag.NN && tag !== Tag.JJ && tag !== Tag.NNP && tokens.text[tokens.start[at]!] !== ',')
        return undefined
    }
    return undefined
  }
}
