import type { PhraseValue } from '../../engine/rule-sources.ts'
import type { Organization } from '../../record/people.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import { isInitial } from './name-tokens.ts'
import { endOfOfPhrase } from './of-phrase.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An organization as it stands in the text. */
export interface OrganizationHit extends TokenRange {
  readonly kind: Organization['kind']
  /** Name in the gazetteer; null where the text's own words are the name. */
  readonly known: string | null
  readonly acronym: string | null
  readonly country: CountryHit | null
  /** Country or bloc by the gazetteer. */
  readonly code: string | null
  readonly bloc: string | null
  /** Token of the acronym that stands in brackets behind the name, -1 where none. */
  readonly bracketed: number
}

/** Capitalised words that an organization's name may have before its head. */
const longestLeft = 6

/** Organizations by gazetteer, and by head: "Rwanda Peace Academy", "Ministry of Defence", "Seoul's defense ministry". In order, without overlap. */
export function findOrganizations(
  tokens: Tokens,
  range: TokenRange,
  vocabulary: Vocabulary,
  countries: HitsByPlace<CountryHit>,
): OrganizationHit[] {
  const found: OrganizationHit[] = []
  let at = range.from
  for (const match of vocabulary.organizations.find(tokens, range.from, range.to)) {
    if (match.from < at) continue
    const value = match.values[0]
    const hit =
      value.label === 'organization'
        ? fromGazetteer(tokens, match, value, vocabulary)
        : fromHead(tokens, { from: at, to: range.to }, match, value, vocabulary, countries)
    if (!hit) continue
    found.push(hit)
    at = hit.to
  }
  return found
}

function fromGazetteer(
  tokens: Tokens,
  { from, to }: TokenRange,
  { attributes }: PhraseValue,
  { lexicon }: Vocabulary,
): OrganizationHit | undefined {
  if ((lexicon.flags(tokens.form[from]!) & FormFlag.Capitalized) === 0) return undefined
  const text = (key: string) => (typeof attributes[key] === 'string' ? String(attributes[key]) : null)
  return {
    from,
    to,
    kind: (text('as') ?? text('kind') ?? 'other') as Organization['kind'],
    known: text('name') ?? tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!),
    acronym: text('acronym'),
    country: null,
    code: text('code'),
    bloc: attributes.bloc === true ? text('name') : text('bloc-of'),
    bracketed: bracketedAcronym(tokens, to, lexicon.flags),
  }
}

function fromHead(
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
  if (isLower ? attributes.lower !== true : isGoingOn()) return undefined

  function startsWithRank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const rank = vocabulary.titleOf(tokens, at, end)
      if (rank && rank.to < end && !is.complement.has(folded(rank.to))) return true
    }
    return false
  }

  /** "Military" in "Military History Museum": a later word of the same name is the head. */
  function isGoingOn(): boolean {
    for (let at = head.to; at < Math.min(range.to, head.to + 4) && isCapitalized(at); at++)
      if (vocabulary.organizations.matchAt(tokens, at, range.to)?.values[0].label === 'organization-head') return true
    return false
  }

  let from = head.from
  let country: CountryHit | null = null
  const takeCountry = (): void => {
    const owner = tokens.tag[from - 1] === Tag.POS ? countries.endingAt(from - 1) : countries.endingAt(from)
    if (!owner || owner.from < range.from) return
    country = owner
    from = owner.from
    if (from > range.from && is.style.has(folded(from - 1)) && isCapitalized(from - 1)) from--
  }
  if (isLower) {
    while (from > range.from && is.portfolio.has(folded(from - 1))) from--
  } else {
    const isMark = (token: number) => tokens.tag[token] === Tag.POS && isCapitalized(token + 1)
    while (
      from > range.from &&
      head.from - from < longestLeft &&
      !countries.endingAt(from) &&
      !isInitial(lexicon.form(tokens.form[from - 1]!)) &&
      !is.suffix.has(folded(from - 1)) &&
      ((isCapitalized(from - 1) && !isClosedClass(tokens.tag[from - 1]!)) ||
        (isMark(from - 1) && isCapitalized(from - 2) && !countries.endingAt(from - 1)))
    )
      from--
  }
  // "General Ines Dahl Press Conference": what a rank opens is a person's name.
  if (!isLower && startsWithRank(from, head.from)) return undefined
  takeCountry()
  const behind = endOfOfPhrase(tokens, head.to, range.to, vocabulary, countries)
  const to = isLower && !country ? head.to : behind.end
  if (!country && behind.country) country = behind.country
  if (to - from === 1 || (isLower && from === head.from)) return undefined
  const bracketed = bracketedAcronym(tokens, to, lexicon.flags)
  return {
    from,
    to,
    kind: String(attributes.kind) as Organization['kind'],
    known: null,
    acronym: bracketed < 0 ? null : lexicon.form(tokens.form[bracketed]!),
    country,
    code: null,
    bloc: null,
    bracketed,
  }
}

const isClosedClass = (tag: number): boolean =>
  tag === Tag.DT ||
  tag === Tag.IN ||
  tag === Tag.CC ||
  tag === Tag.PRP ||
  tag === Tag.PRPS ||
  tag === Tag.PUNCT ||
  tag === Tag.TO

/** "(VNDPKO)" behind a name: its token, or -1. */
function bracketedAcronym(tokens: Tokens, at: number, flags: (form: number) => number): number {
  if (at + 2 >= tokens.count || tokens.text[tokens.start[at]!] !== '(' || tokens.text[tokens.start[at + 2]!] !== ')')
    return -1
  return (flags(tokens.form[at + 1]!) & (FormFlag.AllCaps | FormFlag.Acronym)) !== 0 ? at + 1 : -1
}
