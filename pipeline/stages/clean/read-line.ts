/** How a line ends: as a sentence, with a colon, or with neither. */
export type Ending = 'sentence' | 'colon' | 'open'

/** Words of a line in lower case, without punctuation: what makes two lines say the same. */
export const wordsKey = (plain: string): string =>
  plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Number of words of a plain line. */
export const countWords = (plain: string): number => {
  let words = 0
  for (let i = 0, wasSpace = true; i < plain.length; i++) {
    const isSpace = plain.charCodeAt(i) === 32
    if (wasSpace && !isSpace) words++
    wasSpace = isSpace
  }
  return words
}

const sentenceEnd = /[.!?…]["')\]]*$/
/** A last word that is a short form with its stop ("in the U.S.", "Jr."), not the end of a sentence. */
const shortForm =
  /(?:^|[\s(])(?:[A-Z]\.){2,}$|\b(?:Jr|Sr|Gen|Col|Lt|Capt|Maj|Adm|Dr|Mr|Mrs|Min|Def|Gov|Sen|Rep|St|No)\.$/

/** How a line ends: as a sentence, with a colon, or with neither. */
export const endOf = (plain: string): Ending => {
  const end = plain.slice(-12)
  if (/:["')]?$/.test(end)) return 'colon'
  return sentenceEnd.test(end) && !shortForm.test(end) ? 'sentence' : 'open'
}
