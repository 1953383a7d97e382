import type { Lexicon } from '../text/lexicon.ts'
import { tokenize } from '../text/tokenize.ts'

/** One token that a phrase asks for: by folded form, exact form, or lemma of either kind. */
export interface WordTest {
  readonly by: 'folded' | 'form' | 'lemma'
  readonly id: number
}

const plainWord = /^[a-z]+$/

const formsOf = (text: string, lexicon: Lexicon): number[] => {
  if (plainWord.test(text)) {
    const form = lexicon.intern(text)
    if (lexicon.cut(form) === 0) return [form]
  }
  const { form, count } = tokenize(text, lexicon)
  return Array.from(form.subarray(0, count))
}

/** The tokens of literal text, to be met folded, or exactly as written. */
export const wordsOfText = (text: string, lexicon: Lexicon, isExact: boolean): WordTest[] =>
  formsOf(text, lexicon).map(form => (isExact ? { by: 'form', id: form } : { by: 'folded', id: lexicon.folded(form) }))

/** Any form of a lemma. */
export const wordOfLemma = (lemma: string, lexicon: Lexicon): WordTest => ({
  by: 'lemma',
  id: lexicon.folded(lexicon.intern(lemma)),
})

/** The tokens of a literal phrase: folded, or exact when it stands in double quotes. */
export const wordsOfPhrase = (phrase: string, lexicon: Lexicon): WordTest[] => {
  const exact = /^"(.+)"$/.exec(phrase)?.[1]
  return exact === undefined ? wordsOfText(phrase, lexicon, false) : wordsOfText(exact, lexicon, true)
}

/** The tokens of a list's entry: a phrase in which `=word` stands for any form of the lemma. */
export const wordsOfListEntry = (entry: string, lexicon: Lexicon): WordTest[] =>
  /(?:^|\s)=\S/.test(entry)
    ? entry
        .split(/\s+/)
        .flatMap(word =>
          /^=\S/.test(word) ? [wordOfLemma(word.slice(1), lexicon)] : wordsOfText(word, lexicon, false),
        )
    : wordsOfPhrase(entry, lexicon)
