import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit } from './find-countries.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words between the nationality and the noun at most. */
const longestDescription = 4

/** A description with a nationality right before a name. */
export interface DescribedBefore {
  readonly from: number
  readonly country: CountryHit
}

/** The nationality in "Ana Tora, a senior Fijian official" behind a name; null where nothing of the kind stands there. */
export function describedBehind(
  tokens: Tokens,
  from: number,
  end: number,
  { countries }: Units,
  is: Vocabulary['is'],
): CountryHit | null {
  if (from + 2 >= end || tokens.text[tokens.start[from]!] !== ',' || tokens.tag[from + 1] !== Tag.DT) return null
  let country: CountryHit | null = null
  /** "a politician from Fiji" */
  const originBehind = (at: number): CountryHit | null => {
    const hit = at + 1 < end && tokens.tag[at] === Tag.IN ? countries.startingAt(at + 1) : undefined
    return hit && hit.form === 'name' && /^(?:from|of)$/.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!))
      ? hit
      : null
  }
  for (let at = from + 2; at < Math.min(end, from + 3 + longestDescription); at++) {
    const hit = countries.startingAt(at)
    if (hit) {
      country = hit
      at = hit.to - 1
    } else if (is.described.has(tokens.lexicon.folded(tokens.form[at]!))) return country ?? originBehind(at + 1)
    else if (tokens.tag[at] !== Tag.JJ && tokens.tag[at] !== Tag.NN && tokens.tag[at] !== Tag.NNP) return null
  }
  return null
}

/** Reads "senior Fijian military official" before a name or its titles; null where nothing of the kind stands there. */
export function describedBefore(
  tokens: Tokens,
  from: number,
  first: number,
  { countries, offices }: Units,
  is: Vocabulary['is'],
): DescribedBefore | null {
  const word = (token: number): number => tokens.lexicon.folded(tokens.form[token]!)
  const noun = from - 1 > first && tokens.text[tokens.start[from - 1]!] === ',' ? from - 2 : from - 1
  if (noun <= first || !is.described.has(word(noun)) || offices.covering(noun)) return null
  for (let at = noun; at > first && noun - at < longestDescription; at--) {
    const country = countries.endingAt(at)
    if (country) {
      if (country.form !== 'adjective' || country.from < first) return null
      const lead = country.from - 1
      return { from: lead >= first && tokens.tag[lead] === Tag.JJ ? lead : country.from, country }
    }
    const tag = tokens.tag[at - 1]
    if (tag !== Tag.JJ && tag !== Tag.NN && tag !== Tag.NNP && tag !== Tag.VBG) return null
  }
  return null
}
