import { englishWords, otherWords, plainVietnameseWords } from './frequent-words.ts'

/** What a line tells. */
export interface LineWeight {
  /** English, another language in Latin letters, one in other letters, or nothing of the kind. */
  readonly kind: 'english' | 'latin' | 'script' | 'unclear'
  /** Latin letters' worth: one of a script that writes syllables or words counts three. */
  readonly letters: number
}

/** Shorter lines are headlines, names, credits: they look like any language. */
const fewestLetters = 30
/** Words from which on a line of Latin letters without English words is another language's. */
const fewestWords = 8
const leastEnglish = 0.1
const mostEnglish = 0.06
/** Share of another language's frequent words; of 20 paragraphs in Latin letters 18 have 0.08 and more. */
const leastOther = 0.05
/** Share of letters with marks, of which the other two have 0.1 and more. */
const leastMarked = 0.03
/** Share of words in lower case from which on it is running text and no list of names. */
const leastLowerCase = 0.5

/** Weighs one line by its script and its frequent words. */
export const weighLine = (line: string): LineWeight => {
  const { latin, other } = countLetters(line)
  const letters = latin + other
  if (letters < fewestLetters) return { kind: 'unclear', letters }
  if (other > latin) return { kind: 'script', letters }
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? []
  const english = words.filter(word => englishWords.has(word.toLowerCase())).length / words.length
  if (english >= leastEnglish) return { kind: 'english', letters }
  if (english > mostEnglish || words.length < fewestWords) return { kind: 'unclear', letters }
  const lower = words.filter(word => word[0] !== word[0]!.toUpperCase()).length / words.length
  return { kind: lower >= leastLowerCase && isForeign(line, words) ? 'latin' : 'unclear', letters }
}

/** Whether a line without English words is in another language, and no list of English ones. */
const isForeign = (line: string, words: readonly string[]): boolean => {
  const frequent = words.filter(word => isFrequentElsewhere(word.toLowerCase())).length
  return frequent >= leastOther * words.length || countMarked(line) >= leastMarked * line.length
}

const isFrequentElsewhere = (word: string): boolean => otherWords.has(word) || plainVietnameseWords.has(word)

const countMarked = (line: string): number => line.match(/[\u00c0-\u024f\u1e00-\u1eff]/g)?.length ?? 0

const countLetters = (line: string): { latin: number; other: number } => {
  let latin = 0
  let other = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code < 128) latin += isAsciiLetter(code) ? 1 : 0
    else if (code < firstGreek || (code >= 0x1e00 && code < 0x1f00)) latin++
    else if (code < firstPunctuation || code > lastSymbol) other += code > 0x3040 ? 3 : 1
  }
  return { latin, other }
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

const firstGreek = 0x370
/** Between them stand punctuation, arrows and other signs of all scripts, down to the first of Chinese and Japanese. */
const firstPunctuation = 0x2000
const lastSymbol = 0x303f
