import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { describedBefore } from './described-before.ts'
import { enumeratedBefore } from './enumerated-before.ts'
import type { CountryHit } from './find-countries.ts'
import type { OfficeHit } from './find-offices.ts'
import type { RankHit } from './rank-titles.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What stands before a name: ranks, offices, courtesy titles, a country. */
export interface TitlesBefore {
  readonly from: number
  readonly rank: RankHit | null
  readonly offices: readonly OfficeHit[]
  readonly honorifics: readonly TokenRange[]
  readonly country: CountryHit | null
  /** Whether a noun with a nationality stands there: "senior Fijian official". */
  readonly isDescribed: boolean
}

/** Titles that a name may have before it. */
const mostTitles = 6
/** Words of a name that is looked over. */
const longestName = 7

/** "With her Peruvian counterpart, Minister Brandt stressed": what stands before the comma is somebody else. */
const isFiniteVerb = (tag: number | undefined): boolean =>
  tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.MD || tag === Tag.VBP

const speaksFor = ({ kind }: OfficeHit): boolean => kind === 'spokesperson' || kind === 'adviser'

/** "Chairman Joint Staff Committee (CJSC) General X": where the brackets with an office's letters start; `from` itself where there are none. */
const lettersBefore = (tokens: Tokens, from: number, first: number): number => {
  const mark = (token: number): string => tokens.text[tokens.start[token]!] ?? ''
  return from - 3 > first && mark(from - 1) === ')' && mark(from - 3) === '(' ? from - 3 : from
}

/** Reads titles leftwards from a name, over commas between office and rank ("the defense minister, Brigadier General X"). */
export function titlesBefore(
  tokens: Tokens,
  { from: name, to: behind }: TokenRange,
  first: number,
  units: Units,
  vocabulary: Vocabulary,
): TitlesBefore {
  const offices: OfficeHit[] = []
  const honorifics: TokenRange[] = []
  let rank: RankHit | null = null
  let from = name
  for (let count = 0; count < mostTitles && from > first; count++) {
    const comma = from - 1 > first && tokens.text[tokens.start[from - 1]!] === ',' ? from - 1 : from
    const honorific = units.honorifics.endingAt(from) ?? (units.ranks.endingAt(from) ? undefined : bracketed())
    const rankHit = units.ranks.endingAt(from) ?? misplacedComma(units.ranks.endingAt(comma), comma, from)
    const office =
      units.offices.endingAt(from) ??
      (isClosed(comma) ? units.offices.endingAt(comma) : undefined) ??
      units.offices.endingAt(lettersBefore(tokens, from, first))
    const joined = rank && tokens.tag[from - 1] === Tag.CC ? units.offices.endingAt(from - 1) : undefined
    if (honorific) {
      honorifics.push(honorific)
      from = honorific.to < from ? honorific.from - 1 : honorific.from
      // "the minister, the Hon X"
      if (from - 2 > first && tokens.tag[from - 1] === Tag.DT && isComma(from - 2)) from--
    } else if (rankHit && !rank) {
      rank = rankHit
      from = rankHit.from
    } else if (office ?? joined) {
      // "Secretary of Defense Spokesperson X": whom somebody speaks for, he is not.
      if (offices.length > 0 && speaksFor(offices.at(-1)!) && !joined) break
      offices.push((office ?? joined)!)
      from = (office ?? joined)!.from
    } else if (rank && isServiceBetween()) from = units.organizations.endingAt(from)!.from
    else break
  }
  const mark = from - 1 > first && tokens.tag[from - 1] === Tag.POS ? from - 1 : from
  const country = from > first ? (units.countries.endingAt(from) ?? units.countries.endingAt(mark) ?? null) : null
  const owner = country && country.form !== 'city' && country.from >= first && from < name ? country : null
  const described = owner ? null : describedBefore(tokens, from, first, units, vocabulary.is)
  const enumerated =
    owner || described || from < name
      ? null
      : enumeratedBefore(tokens, { from: name, to: behind }, first, units, vocabulary)
  return {
    from: owner?.from ?? described?.from ?? from,
    rank,
    offices: offices.reverse(),
    honorifics: honorifics.reverse(),
    country: owner ?? described?.country ?? enumerated,
    isDescribed: described !== null || enumerated !== null,
  }

  /** "Dr (Mrs) X" */
  function bracketed(): TokenRange | undefined {
    if (tokens.text[tokens.start[from - 1]!] !== ')') return undefined
    const hit = units.honorifics.endingAt(from - 1)
    return hit && hit.from - 1 > first && tokens.text[tokens.start[hit.from - 1]!] === '(' ? hit : undefined
  }

  /** "spokesman Air Force Brig. Gen. X": the service between office and rank. */
  function isServiceBetween(): boolean {
    const service = units.organizations.endingAt(from)
    return service !== undefined && units.offices.endingAt(service.from) !== undefined
  }

  /** An office before a comma is this person's only when it is no apposition to a name of its own: nothing that looks like a name stands before it. */
  function isClosed(comma: number): boolean {
    if (comma === from) return false
    const office = units.offices.endingAt(comma)
    if (!office) return false
    const before = office.from - 1
    const isApposition = before > first && tokens.text[tokens.start[before]!] === ',' && !units.offices.endingAt(before)
    const article = before > first && (tokens.tag[before] === Tag.DT || tokens.tag[before] === Tag.RB) ? before - 1 : -1
    if (office.isCounterpart && isFiniteVerb(tokens.tag[behind]!)) return false
    const opening = isApposition ? before : article > first && isComma(article) ? article : -1
    return opening < 0 || (behind - name > 1 && isSetOff(opening))
  }

  /** "the Minister of Togo, A. Brandt, the Minister of Mali, C. Dahl": the name before the comma has its own office, set off like the next. */
  function isSetOff(comma: number): boolean {
    let at = comma
    while (at > first && comma - at < longestName && isNameWord(at - 1)) at--
    return at < comma && at > first && isComma(at - 1) && units.offices.endingAt(at - 1) !== undefined
  }

  function isNameWord(token: number): boolean {
    return (tokens.lexicon.flags(tokens.form[token]!) & FormFlag.Capitalized) !== 0 && !units.offices.covering(token)
  }

  function isComma(token: number): boolean {
    return tokens.text[tokens.start[token]!] === ','
  }

  function misplacedComma(hit: RankHit | undefined, comma: number, name: number): RankHit | undefined {
    return hit?.endsAbbreviated &&
      comma < name &&
      (tokens.lexicon.flags(tokens.form[hit.to - 1]!) & FormFlag.Capitalized) !== 0 &&
      !tokens.text.slice(tokens.start[hit.to - 1]!, tokens.end[hit.to - 1]!).endsWith('.')
      ? hit
      : undefined
  }
}
