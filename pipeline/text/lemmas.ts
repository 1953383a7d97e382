import { Tag } from './lexicon.ts'
import type { WordList } from './words.ts'

/** Bits of the tags that may be a base form. */
const BASE = (1 << Tag.VB) | (1 << Tag.VBP)
const NOUN = (1 << Tag.NN) | (1 << Tag.NNP)

/**
 * The base form of a regular verb form: "stopped" → "stop", "noted" → "note". Of the spellings that a base could have it takes
 * one that the word list knows as a verb, else the most usual.
 */
export function regularVerbLemma(form: string, words: WordList): string {
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`
  if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`
  if (form.endsWith('s'))
    return firstKnown(form.endsWith('es') ? [form.slice(0, -1), form.slice(0, -2)] : [form.slice(0, -1)], BASE, words)
  const stem = form.endsWith('ed') ? form.slice(0, -2) : form.endsWith('ing') ? form.slice(0, -3) : ''
  if (stem.length < 2) return form
  if (DOUBLED.test(stem)) return firstKnown([stem, stem.slice(0, -1)], BASE, words, /[sl]$/.test(stem) ? 0 : 1)
  return firstKnown(
    SHORT.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`],
    BASE,
    words,
    /[vuczg]$|[^aeiou]at$|[aeiou]s$|iz$/.test(stem) ? 1 : 0,
  )
}

/** The singular of a regular plural: "parties" → "party", "boxes" → "box". */
export function regularNounLemma(form: string, words: WordList): string {
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh|o)es$/.test(form)) return firstKnown([form.slice(0, -1), form.slice(0, -2)], NOUN, words, 1)
  return form.endsWith('s') && !form.endsWith('ss') && form.length > 2 ? form.slice(0, -1) : form
}

/** Stems whose last consonant is doubled. */
const DOUBLED = /([bdfgklmnprstvz])\1$/
/** Stems of one syllable with one vowel and one consonant: "hop" of "hoped", never of "hopped". */
const SHORT = /^[^aeiou]*[aeiouy][^aeiouwxy]$/

function firstKnown(candidates: readonly string[], tags: number, words: WordList, fallback = 0): string {
  for (const candidate of candidates) if (((words.get(candidate)?.tags ?? 0) & tags) !== 0) return candidate
  return candidates[Math.min(fallback, candidates.length - 1)]!
}
