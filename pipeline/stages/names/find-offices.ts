import type { PhraseMatch } from '../../engine/compile-phrases.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit, HitsByPlace } from './find-countries.ts'
import { officeComplement } from './office-complement.ts'
import { officeModifiers } from './office-modifiers.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An office with its modifiers and complements: "Indian Defence Secretary", "director of the Surface Flotilla". */
export interface OfficeHit extends TokenRange {
  /** First token of the title itself, behind country and possessor. */
  readonly title: number
  /** The head noun. */
  readonly head: TokenRange
  readonly kind: string | null
  readonly level: number | null
  /** Countries that alone have an office of this title, by the rules. */
  readonly codes: readonly string[]
  /** The country that the office serves, as far as its own words tell. */
  readonly country: CountryHit | null
  /** Whether that country stands in the complement. */
  readonly isCountryInside: boolean
  /** Complement: the body that it belongs to. */
  readonly body: TokenRange | null
  /** Last word of the possessor before the title ("the academy's director"). */
  readonly possessor: number | null
  /** "counterpart": the office is that of somebody else. */
  readonly isCounterpart: boolean
}

/** All offices of a range of tokens, in order, no two overlapping: the longer goes before. */
export function findOffices(
  tokens: Tokens,
  range: TokenRange,
  vocabulary: Vocabulary,
  countries: HitsByPlace<CountryHit>,
  organizations: HitsByPlace<TokenRange>,
): OfficeHit[] {
  const heads = findHeads(tokens, range, vocabulary)
  if (heads.length === 0) return []
  const hits = heads.map(head => readOffice(tokens, range, head, vocabulary, countries, organizations))
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const taken = new Set<number>()
  const kept: OfficeHit[] = []
  for (const hit of hits) {
    if (taken.has(hit.head.from) || taken.has(hit.to - 1)) continue
    kept.push(taken.has(hit.from) ? cutBefore(hit, taken) : hit)
    for (let i = hit.from; i < hit.to; i++) taken.add(i)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** "… to the United Nations Ambassador X": what another office has taken is none of this one's. */
function cutBefore(hit: OfficeHit, taken: ReadonlySet<number>): OfficeHit {
  let from = hit.head.from
  while (from > hit.from && !taken.has(from - 1)) from--
  return {
    ...hit,
    from,
    title: Math.max(from, hit.title),
    country: hit.isCountryInside ? hit.country : null,
    possessor: null,
  }
}

function findHeads(
  tokens: Tokens,
  { from, to }: TokenRange,
  { lexicon, is, officeHeads }: Vocabulary,
): PhraseMatch<string>[] {
  const found = officeHeads.find(tokens, from, to)
  for (let i = from; i < to; i++)
    if (is.counterpart.has(lexicon.folded(tokens.form[i]!))) found.push({ from: i, to: i + 1, values: ['counterpart'] })
  return found
}

function readOffice(
  tokens: Tokens,
  range: TokenRange,
  head: TokenRange,
  vocabulary: Vocabulary,
  countries: HitsByPlace<CountryHit>,
  organizations: HitsByPlace<TokenRange>,
): OfficeHit {
  const before = officeModifiers(tokens, range, head, vocabulary, countries, organizations)
  const behind = officeComplement(tokens, range, head, vocabulary, countries, organizations)
  const isCounterpart = vocabulary.is.counterpart.has(vocabulary.lexicon.folded(tokens.form[head.from]!))
  const origin = isCounterpart ? originBehind(behind.to) : undefined
  // "Chairman Joint Chiefs of Staff Committee": an office known whole needs no preposition
  const whole = vocabulary.offices.matchAt(tokens, head.from, range.to)
  const to = Math.max(behind.to, whole?.to ?? 0)
  const known = longest(vocabulary.offices.findAll(tokens, before.title, to))?.values[0].attributes
  return {
    from: before.from,
    to: origin?.to ?? to,
    title: before.title,
    head: { from: head.from, to: head.to },
    kind: isCounterpart ? 'counterpart' : known ? String(known.kind) : null,
    level: typeof known?.level === 'number' ? known.level : null,
    codes: Array.isArray(known?.codes) ? known.codes : [],
    country: before.country ?? origin ?? behind.country,
    isCountryInside: before.country === null && behind.country !== null,
    body: behind.body,
    possessor: before.possessor,
    isCounterpart,
  }

  /** "his counterpart from Lima" */
  function originBehind(at: number): CountryHit | undefined {
    if (at + 1 >= range.to || vocabulary.lexicon.form(tokens.form[at]!) !== 'from') return undefined
    const hit = countries.startingAt(tokens.tag[at + 1] === Tag.DT ? at + 2 : at + 1)
    return hit && hit.to <= range.to ? hit : undefined
  }
}

const longest = <Match extends TokenRange>(matches: readonly Match[]): Match | undefined =>
  matches.reduce<Match | undefined>(
    (best, match) => (best && best.to - best.from >= match.to - match.from ? best : match),
    undefined,
  )
