import type { PhraseValue } from '../../engine/rule-sources.ts'
import type { Organization } from '../../record/people.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import { bracketedAcronym, type OrganizationHit } from './find-organizations.ts'
import { isInitial } from './name-tokens.ts'
import { endOfOfPhrase } from './of-phrase.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Capitalised words that an organization's name may have before its head. */
const longestLeft = 6

/** Reads an organization's name around its head: capitalised words before it, "of Defence" behind it; undefined where the head names none. */
export function readByHead(
  tokens: Tokens,
  range: TokenRange,
  head: TokenRange,
  { attributes }: PhraseValue,
  vocabulary: Vocabulary,
  countries: HitsByPlace<CountryHit>,
): OrganizationHit | undefined {
  const { lexicon, is } = vocabulary
  const folded = (token: number) => lexicon.folded(tokens.form[token]!)
  const isCapitalized = (token: number) => (lexicon.flags(tokens.form[token]!) & FormFlag.Capitalized) !== 0
  const isLower = !isCapitalized(head.from)
  const isOfPlace = isLower && attributes.lower === 'place'
  if (isLower ? attributes.lower !== true && !isOfPlace : isGoingOn() || opensOffice()) return undefined

  let country: CountryHit | null = null
  const from = isLower && !isOfPlace ? withPortfolio() : withCapitals()
  // "General Ines Dahl Press Conference": what a rank opens is a person's name.
  if (!isLower && holdsRank(from, head.from)) return undefined
  // "Joint Press Conference": an event, no body.
  if (attributes.kind === 'forum' && is['no-forum'].has(folded(head.from - 1))) return undefined
  const start = withCountry(from)
  const behind = endOfOfPhrase(tokens, head.to, range.to, vocabulary, countries)
  const end = isLower && !country ? head.to : withPlus(behind.end)
  if (!country && behind.country) country = behind.country
  if (end - start === 1 || ((isLower || attributes.lower === 'place') && start === head.from)) return undefined
  const bracketed = bracketedAcronym(tokens, end, lexicon.flags)
  return {
    from: start,
    to: end,
    kind: String(attributes.kind) as Organization['kind'],
    known: null,
    acronym: bracketed < 0 ? null : lexicon.form(tokens.form[bracketed]!),
    country,
    codes: [],
    bloc: null,
    parent: null,
    bracketed,
  }

  function holdsRank(first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      const rank = vocabulary.titleOf(tokens, at, last)
      if (rank && rank.to < last && !is.complement.has(folded(rank.to))) return true
    }
    return false
  }

  /** "Military" in "Military History Museum": a later word of the same name is the head. */
  function isGoingOn(): boolean {
    for (let at = head.to; at < Math.min(range.to, head.to + 4) && isCapitalized(at); at++)
      if (vocabulary.organizations.matchAt(tokens, at, range.to)?.values[0].label === 'organization-head') return true
    return false
  }

  /** "Cabinet Secretary": the word belongs to an office. */
  function opensOffice(): boolean {
    return attributes.opens === 'office' && vocabulary.officeHeads.matchAt(tokens, head.to, range.to) !== undefined
  }

  function withPortfolio(): number {
    let at = head.from
    while (at > range.from && is.portfolio.has(folded(at - 1))) at--
    return at
  }

  function withCapitals(): number {
    const isMark = (token: number) => tokens.tag[token] === Tag.POS && isCapitalized(token + 1)
    let at = head.from
    while (
      at > range.from &&
      head.from - at < longestLeft &&
      !countries.endingAt(at) &&
      !isInitial(lexicon.form(tokens.form[at - 1]!)) &&
      !is.suffix.has(folded(at - 1)) &&
      ((isCapitalized(at - 1) && !isClosed(at - 1)) ||
        (at - 2 >= range.from && isMark(at - 1) && isCapitalized(at - 2) && !countries.endingAt(at - 1)))
    )
      at--
    return at
  }

  /** A pronoun in capitals inside a sentence is a noun ("Mine Action Centre"). */
  function isClosed(token: number): boolean {
    const tag = tokens.tag[token]!
    const isPronoun = tag === Tag.PRP || tag === Tag.PRPS
    return isPronoun ? token === range.from : isClosedClass(tag)
  }

  function withCountry(at: number): number {
    const owner = tokens.tag[at - 1] === Tag.POS ? countries.endingAt(at - 1) : countries.endingAt(at)
    if (!owner || owner.from < range.from) return at
    country = owner
    const hasStyle = owner.from > range.from && is.style.has(folded(owner.from - 1)) && isCapitalized(owner.from - 1)
    return hasStyle ? owner.from - 1 : owner.from
  }

  function withPlus(at: number): number {
    return attributes.kind === 'forum' && at < range.to && isCapitalized(at) && is.plus.has(folded(at)) ? at + 1 : at
  }
}

const isClosedClass = (tag: number): boolean =>
  tag === Tag.DT || tag === Tag.IN || tag === Tag.CC || tag === Tag.PUNCT || tag === Tag.TO
