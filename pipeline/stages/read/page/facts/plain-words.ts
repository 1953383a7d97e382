import { createRequire } from 'node:module'

/** Marks that take no room, left in titles by editors. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/**
 * Words as a reader sees them: entities that were escaped twice are decoded, markup in them goes, white space is one
 * space. At most `most` characters are looked at.
 */
export const plainWords = (words: string, most = 600): string => {
  let text = words.slice(0, most)
  // Twice: "&amp;amp;" is found in feeds of feeds.
  for (let round = 0; round < 2 && /&#?\w{2,8};|<\/?[a-z]/i.test(text); round++) text = loadCheerio().load(text).text()
  return text.replace(unseen, '').replaceAll(/\s+/g, ' ').trim()
}

/** Loaded when a page has such words: texts are read without it. */
const loadCheerio = (): typeof import('cheerio/slim') => createRequire(import.meta.url)('cheerio/slim')

/** Words for comparing: letters and digits alone, in lower case. */
export const foldWords = (words: string): string =>
  isPlain.test(words)
    ? words.toLowerCase().replaceAll(/[^a-z\d]+/g, '')
    : words
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '')

const isPlain = /^[ -~]*$/
