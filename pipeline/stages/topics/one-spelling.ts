import type { Items } from '../../engine/pattern/items.ts'
import type { Lexicon } from '../../text/lexicon.ts'

const britishEnding = /^([a-z]{3,})is(e|es|ed|ing|ation|ations)$/

/**
 * Items whose folded forms and lemmas are in one spelling: each word of a class (`defence`, `defense`) reads as the last of
 * its class, -ise as -ize where the word list knows that. Exact forms stay as written.
 */
export const createOneSpelling = (
  classes: readonly (readonly string[])[],
  lexicon: Lexicon,
): ((items: Items) => Items) => {
  const same = new Map<string, string>()
  for (const words of classes) for (const word of words) same.set(word, words.at(-1)!)
  const spelled: number[] = []

  const spell = (id: number): number => {
    if (id < 0) return id
    const known = spelled[id]
    if (known !== undefined) return known
    const form = lexicon.form(id)
    const other = same.get(form) ?? form.replace(britishEnding, '$1iz$2')
    const to = other === form ? id : lexicon.intern(other)
    const best = same.has(form) || lexicon.isKnown(to) ? to : id
    spelled[id] = best
    return best
  }

  return items => ({
    length: items.length,
    form: items.form,
    folded: i => spell(items.folded(i)),
    verbLemma: i => spell(items.verbLemma(i)),
    nounLemma: i => spell(items.nounLemma(i)),
    classes: items.classes,
  })
}
