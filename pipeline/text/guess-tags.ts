import { FormFlag, Tag } from './lexicon.ts'
import { tagBits } from './tag-bits.ts'
import type { WordList } from './words.ts'

/** Tags of a form without context, the most likely apart. */
export interface TagGuess {
  readonly tag: Tag
  readonly tags: number
}

const guess = (tag: Tag, ...others: Tag[]): TagGuess => ({ tag, tags: tagBits(tag, ...others) })

/** Endings of words that the list does not know, the first that fits; measured against wink-nlp on news text. */
const ENDINGS: readonly (readonly [string, TagGuess])[] = [
  ['ingly', guess(Tag.RB)],
  ['ly', guess(Tag.RB, Tag.JJ)],
  ['ing', guess(Tag.VBG, Tag.NN, Tag.JJ)],
  ['ed', guess(Tag.VBD, Tag.VBN, Tag.JJ)],
  ['ness', guess(Tag.NN)],
  ['ment', guess(Tag.NN)],
  ['tion', guess(Tag.NN)],
  ['sion', guess(Tag.NN)],
  ['ity', guess(Tag.NN)],
  ['ship', guess(Tag.NN)],
  ['ance', guess(Tag.NN)],
  ['ence', guess(Tag.NN)],
  ['ism', guess(Tag.NN)],
  ['ist', guess(Tag.NN, Tag.JJ)],
  ['ous', guess(Tag.JJ)],
  ['ful', guess(Tag.JJ)],
  ['less', guess(Tag.JJ)],
  ['ible', guess(Tag.JJ)],
  ['able', guess(Tag.JJ)],
  ['ive', guess(Tag.JJ, Tag.NN)],
  ['ical', guess(Tag.JJ)],
  ['ic', guess(Tag.JJ, Tag.NN)],
  ['al', guess(Tag.JJ, Tag.NN)],
  ['ish', guess(Tag.JJ, Tag.VB, Tag.VBP)],
  ['ize', guess(Tag.VB, Tag.VBP)],
  ['ise', guess(Tag.VB, Tag.VBP, Tag.NN)],
  ['ify', guess(Tag.VB, Tag.VBP)],
]

/** Prefixes that leave the tags of the rest as they are. */
const PREFIXES = [
  're',
  'un',
  'non',
  'mis',
  'co',
  'over',
  'under',
  'anti',
  'pre',
  'counter',
  'inter',
  'multi',
  'out',
  'dis',
]

const NAME = guess(Tag.NNP)
const NAME_OR_ADJECTIVE = guess(Tag.NNP, Tag.JJ, Tag.NNPS)
const PLURAL = guess(Tag.NNS, Tag.VBZ)
const NOUN = guess(Tag.NN)
const NOUN_OR_VERB = guess(Tag.NN, Tag.VB, Tag.VBP)

/** Tags of a form that the word list does not know, by its shape, its ending and its parts. */
export function guessTags(folded: string, flags: number, words: WordList): TagGuess {
  if ((flags & FormFlag.Punctuation) !== 0) return folded === '%' ? NOUN : guess(Tag.PUNCT)
  if ((flags & FormFlag.Ordinal) !== 0) return guess(Tag.JJ, Tag.NN)
  if ((flags & FormFlag.Number) !== 0) return folded.endsWith('s') ? guess(Tag.NNS, Tag.CD) : guess(Tag.CD)
  const hyphen = folded.lastIndexOf('-')
  if (hyphen > 0 && (flags & FormFlag.AllCaps) === 0) return ofCompound(folded, hyphen, flags, words)
  if ((flags & FormFlag.Capitalized) !== 0) return /(?:ese|ian|ish)$/.test(folded.slice(-3)) ? NAME_OR_ADJECTIVE : NAME
  if ((flags & FormFlag.Word) === 0) return guess(Tag.CD)
  return (
    ofPrefixed(folded, words) ??
    ofPlural(folded, words) ??
    ENDINGS.find(([ending]) => folded.endsWith(ending))?.[1] ??
    NOUN_OR_VERB
  )
}

function ofCompound(folded: string, hyphen: number, flags: number, words: WordList): TagGuess {
  const last = words.get(folded.slice(hyphen + 1))
  if ((flags & FormFlag.Capitalized) !== 0)
    return last?.tag === Tag.JJ || last?.tag === Tag.VBN || last?.tag === Tag.VBD
      ? guess(Tag.JJ, Tag.NNP)
      : NAME_OR_ADJECTIVE
  if (last?.tag === Tag.NNS) return guess(Tag.NNS)
  if (last?.tag === Tag.NN && !/\d/.test(folded.slice(0, 1)) && words.get(folded.slice(0, hyphen))?.tag !== Tag.CD)
    return guess(Tag.NN, Tag.JJ)
  return last && (last.tags & tagBits(Tag.VBD)) !== 0 ? guess(Tag.JJ, Tag.VBD, Tag.VBN) : guess(Tag.JJ, Tag.NN)
}

function ofPrefixed(folded: string, words: WordList): TagGuess | undefined {
  for (const prefix of PREFIXES) {
    if (!folded.startsWith(prefix)) continue
    const rest = folded.slice(prefix.length)
    const entry = rest.length > 3 ? words.get(rest) : undefined
    if (entry) return entry
  }
  return undefined
}

function ofPlural(folded: string, words: WordList): TagGuess | undefined {
  if (!folded.endsWith('s') || folded.endsWith('ss') || folded.endsWith('us') || folded.endsWith('is')) return undefined
  const entry = words.get(folded.slice(0, -1)) ?? (folded.endsWith('es') ? words.get(folded.slice(0, -2)) : undefined)
  if (!entry) return folded.length > 3 ? PLURAL : undefined
  const verb = (entry.tags & tagBits(Tag.VB, Tag.VBP)) !== 0
  const noun = (entry.tags & tagBits(Tag.NN)) !== 0
  if (verb && !noun) return guess(Tag.VBZ)
  return verb ? PLURAL : guess(Tag.NNS)
}
