import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words that an office may have before its head. */
const longestLead = 14

/** What stands before the head of an office. */
export interface OfficeModifiers {
  readonly from: number
  /** First token of the title itself. */
  readonly title: number
  readonly country: CountryHit | null
  readonly possessor: number | null
}

/** Reads leftwards from the head: modifiers, then a country, a possessor, or the body's own name ("VNDPKO Director"). */
export function officeModifiers(
  tokens: Tokens,
  range: TokenRange,
  head: TokenRange,
  { lexicon, is }: Vocabulary,
  countries: HitsByPlace<CountryHit>,
  organizations: HitsByPlace<TokenRange>,
): OfficeModifiers {
  // "under" is part of an office before its head alone.
  const isModifier = (token: number) =>
    (tokens.tag[token] !== Tag.IN || token + 1 === head.from) &&
    is.modifier.has(lexicon.folded(tokens.form[token]!)) &&
    !countries.covering(token)
  let title = head.from
  while (title > range.from && head.from - title < longestLead && isModifier(title - 1)) title--
  if (title === range.from) return { from: title, title, country: null, possessor: null }

  const adjacent = countries.endingAt(title)
  if (adjacent && adjacent.from >= range.from) {
    let from = adjacent.from
    while (from > range.from && isModifier(from - 1)) from--
    return { from, title, country: adjacent, possessor: null }
  }
  if (tokens.tag[title - 1] === Tag.POS && title - 1 > range.from) {
    const owner = countries.endingAt(title - 1)
    if (owner && owner.from >= range.from) return { from: owner.from, title, country: owner, possessor: null }
    const body = organizations.endingAt(title - 1)
    return { from: Math.max(range.from, body?.from ?? title - 2), title, country: null, possessor: title - 2 }
  }
  const body = organizations.endingAt(title)
  if (body && body.from >= range.from) return { from: body.from, title: body.from, country: null, possessor: null }
  const distant = countryOver(title - 1)
  if (distant) return { from: distant.from, title: distant.to, country: distant, possessor: null }
  const isAcronym = (lexicon.flags(tokens.form[title - 1]!) & FormFlag.Acronym) !== 0 && title === head.from
  const from = isAcronym ? title - 1 : title
  return { from, title: from, country: null, possessor: null }

  /** "Thai Third Army commander": a country over a few words in capitals that nobody knows. */
  function countryOver(last: number): CountryHit | undefined {
    for (let at = last; at > range.from && last - at < 3; at--) {
      if ((lexicon.flags(tokens.form[at]!) & FormFlag.Capitalized) === 0 || tokens.tag[at] === Tag.POS) return undefined
      const hit = countries.endingAt(at)
      if (hit && hit.form !== 'city' && hit.from >= range.from) return hit
    }
    return undefined
  }
}
