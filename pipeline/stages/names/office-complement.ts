import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isFamilyInCapitals } from './capital-family.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words that all complements of an office may have together. */
const longestTail = 14

/** What stands behind the head of an office. */
export interface OfficeComplement {
  readonly to: number
  /** Complement without its first preposition; null where there is none. */
  readonly body: TokenRange | null
  readonly country: CountryHit | null
}

/** Reads complements: "of the General Staff of the Tongan Army", "for Defence", "to Peru" (whose country is not the envoy's own). */
export function officeComplement(
  tokens: Tokens,
  range: TokenRange,
  head: TokenRange,
  vocabulary: Vocabulary,
  countries: HitsByPlace<CountryHit>,
  organizations: HitsByPlace<TokenRange>,
): OfficeComplement {
  const { lexicon, is, titleOf } = vocabulary
  const folded = (token: number) => lexicon.folded(tokens.form[token]!)
  const flags = (token: number) => lexicon.flags(tokens.form[token]!)
  const isCapitalized = (token: number) => (flags(token) & FormFlag.Capitalized) !== 0

  let to = head.to
  let body: TokenRange | null = null
  let country: CountryHit | null = null
  let isPosted = false
  while (to + 1 < range.to && to - head.to < longestTail) {
    const isPosting = is.posting.has(folded(to))
    if ((!isPosting && !is.preposition.has(folded(to))) || (isPosting && isPosted)) break
    const end = endOfPhrase(to + 1)
    if (end === 0) break
    if (!isPosting) country ??= firstCountry(to + 1, end)
    isPosted ||= isPosting
    body = { from: body === null ? to + 1 : body.from, to: end }
    to = end
  }
  return { to, body, country }

  function firstCountry(from: number, end: number): CountryHit | null {
    for (let at = from; at < end; at++) {
      const hit = countries.startingAt(at)
      if (hit) return hit
    }
    return null
  }

  /** End of the noun phrase behind a preposition; 0 where there is none that an office could have. */
  function endOfPhrase(start: number): number {
    const hasArticle = tokens.tag[start] === Tag.DT || tokens.tag[start] === Tag.PRPS
    const first = hasArticle ? start + 1 : start
    let end = 0
    let at = first
    while (at < range.to && at - start < longestTail && !isRankOfName(at)) {
      const unit = countries.startingAt(at) ?? organizations.startingAt(at)
      if (unit) end = at = unit.to
      else if (is.complement.has(folded(at)) || isAcronym(at) || (end > 0 && is.delegation.has(folded(at)))) end = ++at
      else if (end === at && tokens.tag[at] === Tag.CD && is.numbered.has(folded(at - 1))) end = ++at
      else if (end === at && (tokens.tag[at] === Tag.POS || isJoining(at))) at++
      else if (at === first && isCapitalized(at)) return hasArticle ? endOfCapitals(at) : endOfPlace(at)
      else break
    }
    return end
  }

  function isJoining(token: number): boolean {
    return (
      tokens.tag[token] === Tag.CC &&
      token + 1 < range.to &&
      is.complement.has(folded(token + 1)) &&
      !isRankOfName(token + 1)
    )
  }

  /** "of the Surface Flotilla": a body that nobody knows. */
  function endOfCapitals(from: number): number {
    let at = from
    while (at < range.to && isCapitalized(at) && at - from < longestTail) at++
    return at
  }

  /** "of Nebraska": a place that nobody knows, unless a name goes on behind it. */
  function endOfPlace(token: number): number {
    return token + 1 < range.to && isCapitalized(token + 1) ? 0 : token + 1
  }

  /** "… of National Defence General Vo": a rank with a name behind it is no part of the office. */
  function isRankOfName(token: number): boolean {
    // "Chief of Staff Major General Vo": the rank begins behind the body.
    if (is.complement.has(folded(token)) && token + 1 < range.to && titleOf(tokens, token + 1, range.to)) return false
    const rank = titleOf(tokens, token, range.to)
    return rank !== undefined && (rank.to >= range.to || !is.complement.has(folded(rank.to)))
  }

  /** In a label in capitals every word looks like one. */
  function isAcronym(token: number): boolean {
    const both = FormFlag.Acronym | FormFlag.AllCaps
    return (
      (flags(token) & both) === both &&
      (flags(head.from) & FormFlag.AllCaps) === 0 &&
      !isFamilyInCapitals(tokens, token, true, vocabulary)
    )
  }
}
