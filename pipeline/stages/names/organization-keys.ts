import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import type { OrganizationHit } from './find-organizations.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words that do not tell organizations of one country apart: "Defence Ministry", "Ministry of National Defense". */
const plainForm: Readonly<Record<string, string>> = {
  defence: 'defense',
  national: '',
  of: '',
  the: '',
  for: '',
  and: '',
  "'s": '',
}

/** Letters of an acronym that tells an organization at least. */
const shortestAcronym = 3

/** Opens the keys of one article: hits with one key, of no two countries, are one organization. The name in the gazetteer, else its words in any order; names with one acronym in brackets have the key of the first. */
export function createOrganizationKey(
  tokens: Tokens,
  countries: HitsByPlace<CountryHit>,
  { lexicon }: Vocabulary,
): (hit: OrganizationHit) => string {
  const byAcronym = new Map<string, string>()
  return hit => {
    const acronym = acronymOf(hit)
    const known = byAcronym.get(acronym)
    if (known !== undefined) return known
    const key = hit.known !== null ? `=${hit.known}` : wordsOf(hit)
    if (acronym.length >= shortestAcronym) byAcronym.set(acronym, key)
    return key
  }

  /** In brackets behind the name, or all that stands there; empty where there is none. */
  function acronymOf({ bracketed, known, acronym, from, to }: OrganizationHit): string {
    if (bracketed >= 0) return lexicon.form(lexicon.folded(tokens.form[bracketed]!))
    const isAlone = known !== null && acronym !== null && to - from === 1
    return isAlone ? lexicon.form(lexicon.folded(tokens.form[from]!)) : ''
  }

  function wordsOf({ from, to }: OrganizationHit): string {
    const words: string[] = []
    for (let at = from; at < to; at++) {
      const word = lexicon.form(lexicon.folded(tokens.form[at]!))
      if (!countries.covering(at)) words.push(plainForm[word] ?? word)
    }
    return words.filter(Boolean).sort().join(' ')
  }
}
