import { createLexicon } from './create-lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { loadWordList, type WordList } from './words.ts'

/** The committed word list, for tests. */
export const words: WordList = loadWordList(new URL('../rules/segment/words.tsv', import.meta.url))

/** A fresh lexicon over the committed word list, for tests. */
export const freshLexicon = (): Lexicon => createLexicon(words)
