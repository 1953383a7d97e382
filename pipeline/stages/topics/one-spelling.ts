import type { Lexicon } from '../../text/lexicon.ts'

const britishEnding = /^([a-z]{3,})is(e|es|ed|ing|ation|ations)$/

/**
 * The id of a folded form or lemma in one spelling: each word of a class (`defence`, `defense`) reads as the last of its class,
 * -ise as -ize where the word list knows that.
 */
export const createOneSpelling = (
  classes: readonly (readonly string[])[],
  lexicon: Lexicon,
): ((id: number) => number) => {
  const same = new Map<string, string>()
  for (const words of classes) for (const word of words) same.set(word, words.at(-1)!)
  return id => {
    const form = lexicon.form(id)
    const other = same.get(form) ?? form.replace(britishEnding, '$1iz$2')
    if (other === form) return id
    const to = lexicon.intern(other)
    return same.has(form) || lexicon.isKnown(to) ? to : id
  }
}
