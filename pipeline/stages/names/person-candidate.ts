import type { TokenRange } from '../../text/span.ts'
import type { CountryHit } from './find-countries.ts'
import type { OfficeHit } from './find-offices.ts'
import type { RankHit } from './rank-titles.ts'

/** A stretch to search: a sentence with what its block says of it. */
export interface NameField extends TokenRange {
  /** A label in capitals before a turn: words in capitals are names there. */
  readonly isLabel: boolean
  /** False in headlines and headings, where every word may have a capital. */
  readonly isRunningText: boolean
  /** The line that names who wrote the article. */
  readonly isByline: boolean
}

/** A stretch that may name a person, with all that stands around it. */
export interface PersonCandidate {
  /** Title and name. */
  readonly range: TokenRange
  /** The name alone. */
  readonly core: TokenRange
  /** Folded ids of the name's words, initials and suffixes left out. */
  readonly words: readonly number[]
  readonly rank: RankHit | null
  readonly offices: readonly OfficeHit[]
  readonly honorifics: readonly string[]
  readonly gender: 'female' | 'male' | null
  /** A country right before the title or the name. */
  readonly country: CountryHit | null
  /** What shows that it is a person: a title, an apposition, a verb of speech; nothing, so that it counts only as another form of a known name. */
  readonly evidence: 'title' | 'apposition' | 'speech' | 'none'
  readonly isLabel: boolean
  readonly isRunningText: boolean
  /** Two words or more, the outer ones no ordinary words: recurring alone, the last one shows that it is a name. */
  readonly isNameLike: boolean
}
