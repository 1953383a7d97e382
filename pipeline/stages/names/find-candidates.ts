import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CountryHit } from './find-countries.ts'
import { nameAt } from './name-runs.ts'
import { createNameTokens } from './name-tokens.ts'
import type { NameField, PersonCandidate } from './person-candidate.ts'
import { readCandidate } from './read-candidate.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Every stretch of one field that may name a person, in order. */
export function findCandidates(
  tokens: Tokens,
  field: NameField,
  units: Units,
  vocabulary: Vocabulary,
): PersonCandidate[] {
  const test = createNameTokens(
    tokens,
    vocabulary,
    token => isUnit(tokens, token, field, units, vocabulary),
    token => isBehindTitle(token, units),
    field.from,
    field.isLabel,
  )
  const candidates: PersonCandidate[] = []
  for (let at = field.from; at < field.to; ) {
    if (!test.isFree(at)) {
      at++
      continue
    }
    const isTitled =
      units.ranks.endingAt(at) !== undefined ||
      units.honorifics.endingAt(at) !== undefined ||
      // "Minister May Brandt"
      (units.offices.endingAt(at) !== undefined &&
        at + 1 < field.to &&
        test.mayBeName(at, false) === false &&
        test.mayBeName(at + 1, true))
    let run = nameAt(tokens, at, field.to, vocabulary, test, isTitled)
    if (run.to === run.from && mayBeShort(at)) run = { from: at, to: at + 1 }
    if (run.to === run.from) {
      at++
      continue
    }
    if (opensWithWord(tokens, run, field, isTitled, vocabulary)) {
      at++
      continue
    }
    const candidate = readCandidate(tokens, run, field, units, vocabulary, test)
    at = candidate ? Math.max(candidate.range.to, at + 1) : run.to
    if (candidate) candidates.push(candidate)
  }
  return candidates

  /** "May hoped", "Long agreed": an ordinary word before a finite verb, a short form if anybody has that name. */
  function mayBeShort(token: number): boolean {
    return field.isRunningText && token + 1 < field.to && finiteTags.has(tokens.tag[token + 1]! as Tag)
  }
}

/** "Icon Ana Vula" in a headline, "So Ana Vula" where a sentence begins: an ordinary word in capitals before two words of a name. */
function opensWithWord(
  tokens: Tokens,
  { from, to }: TokenRange,
  field: NameField,
  isTitled: boolean,
  { lexicon, cultureOf }: Vocabulary,
): boolean {
  if (to - from < 3 || isTitled || (field.isRunningText && from > field.from) || field.isLabel) return false
  const isOrdinary = (token: number): boolean =>
    lexicon.isKnown(tokens.form[token]!) && lexicon.tag(tokens.form[token]!) !== Tag.NNP
  if (!isOrdinary(from) || isOrdinary(from + 1) || isOrdinary(from + 2)) return false
  const words = Array.from({ length: to - from }, (_, index) => lexicon.form(tokens.form[from + index]!))
  return cultureOf(words).length === 0
}

const finiteTags: ReadonlySet<Tag> = new Set<Tag>([Tag.VBD, Tag.VBZ, Tag.MD])

const isBehindTitle = (token: number, { honorifics, offices, ranks }: Units): boolean =>
  (honorifics.endingAt(token) ?? ranks.endingAt(token) ?? offices.endingAt(token)) !== undefined

/** "General Washington Quispe", "Minister Israel Katzir": behind a title a place before a name is a given name. */
function isGivenName(
  tokens: Tokens,
  { from, to, form }: CountryHit,
  units: Units,
  { lexicon, is }: Vocabulary,
): boolean {
  const next = tokens.form[to]
  if (to - from > 1 || next === undefined || form === 'adjective' || !isBehindTitle(from, units)) return false
  const isName =
    !lexicon.isKnown(next) || (form === 'city' && lexicon.tag(next) === Tag.NNP && !units.countries.covering(to))
  const flags = lexicon.flags(next)
  return (
    isName &&
    (flags & FormFlag.Capitalized) !== 0 &&
    (flags & FormFlag.AllCaps) === 0 &&
    !is.never.has(lexicon.folded(next))
  )
}

/** Whether a token belongs to something else than a name: a title, an organization, a country. A city may end a name ("Ilse Brandt Lima"). */
function isUnit(tokens: Tokens, token: number, field: NameField, units: Units, vocabulary: Vocabulary): boolean {
  const { lexicon } = vocabulary
  if (
    units.ranks.covering(token) ||
    units.honorifics.covering(token) ||
    units.offices.covering(token) ||
    units.organizations.covering(token)
  )
    return true
  const country = units.countries.covering(token)
  if (country && isGivenName(tokens, country, units, vocabulary)) return false
  if (country?.form !== 'city' || token === field.from) return country !== undefined
  const before = tokens.form[token - 1]!
  return (lexicon.flags(before) & FormFlag.Capitalized) === 0 || lexicon.isKnown(before)
}
