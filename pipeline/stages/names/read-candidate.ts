import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { apposition, rankBehind } from './apposition.ts'
import { describedBehind } from './described-before.ts'
import type { CountryHit } from './find-countries.ts'
import { isInitial, type NameTokens } from './name-tokens.ts'
import type { NameField, PersonCandidate } from './person-candidate.ts'
import { rankWithService } from './rank-service.ts'
import { looksLikeName, showsPerson } from './shows-person.ts'
import { titlesBefore } from './titles-before.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The candidate whose name is `found`, with its titles and what shows that it is a person; undefined for whoever is only credited. */
export function readCandidate(
  tokens: Tokens,
  found: TokenRange,
  field: NameField,
  units: Units,
  vocabulary: Vocabulary,
  test: NameTokens,
): PersonCandidate | undefined {
  const { lexicon } = vocabulary
  const run = withParticles(tokens, found, field.from, units, vocabulary)
  const before = titlesBefore(tokens, run, field.from, units, vocabulary)
  if (
    (!field.isByline && isCredited(tokens, before.from, field.from, vocabulary)) ||
    vocabulary.history.matchAt(tokens, run.from, run.to)
  )
    return undefined
  const hasTitle =
    before.isDescribed || before.rank !== null || before.honorifics.length > 0 || before.offices.length > 0
  const end = field.isRunningText || !hasTitle ? run.to : endOfName(tokens, run, vocabulary)
  const hits = before.honorifics.map(range => units.honorifics.startingAt(range.from)!)
  const last = hits.at(-1)
  const kept = last?.isKept && last.to === run.from && end - run.from === 1 ? last : undefined
  const core = { from: kept?.from ?? run.from, to: end }
  const words = wordsOf(tokens, core, vocabulary)
  if (words.length === 0) return undefined
  const nationality = field.isRunningText ? describedBehind(tokens, core.to, field.to, units, vocabulary.is) : null
  const rank = before.rank ?? (field.isRunningText ? rankBehind(tokens, core.to, field, vocabulary) : null)
  const isAuthor = field.isByline && run.to - run.from > 1 && isCredited(tokens, before.from, field.from, vocabulary)
  const after = apposition(tokens, core.to, field, units, test, before.offices.length > 0)
  return {
    range: { from: before.from, to: end },
    core,
    words,
    rank: rank && rankWithService(tokens, rank, { from: field.from, to: end }, field.to, vocabulary.services),
    offices: [...before.offices, ...after],
    honorifics: hits
      .filter(hit => hit !== kept)
      .map(({ from, to }) => tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!)),
    gender: hits.find(({ gender }) => gender !== null)?.gender ?? null,
    country: before.country ?? nationality ?? (hasTitle ? countryBehind(tokens, end, field, units) : null),
    evidence: hasTitle
      ? 'title'
      : after.length > 0 || nationality || rank
        ? 'apposition'
        : isAuthor || showsPerson(tokens, core, field, units, vocabulary)
          ? 'speech'
          : 'none',
    isLabel: field.isLabel,
    isRunningText: field.isRunningText,
    isNameLike:
      words.length > 1 &&
      looksLikeName(tokens.form[run.from]!, lexicon) &&
      looksLikeName(tokens.form[end - 1]!, lexicon),
  }
}

/** "Minister van der Berg": behind a title a name may begin with its particles. */
function withParticles(
  tokens: Tokens,
  { from, to }: TokenRange,
  first: number,
  units: Units,
  { lexicon, is }: Vocabulary,
): TokenRange {
  let start = from
  while (start > first && from - start < 3 && is.particle.has(lexicon.folded(tokens.form[start - 1]!))) start--
  const isTitled = units.offices.endingAt(start) ?? units.ranks.endingAt(start) ?? units.honorifics.endingAt(start)
  return { from: start < from && isTitled ? start : from, to }
}

/** "Minister Lee of the Republic of Korea". */
function countryBehind(tokens: Tokens, end: number, field: NameField, units: Units): CountryHit | null {
  if (
    end + 1 >= field.to ||
    tokens.tag[end] !== Tag.IN ||
    tokens.text.slice(tokens.start[end]!, tokens.end[end]!) !== 'of'
  )
    return null
  const at = tokens.tag[end + 1] === Tag.DT ? end + 2 : end + 1
  const hit = units.countries.startingAt(at)
  return hit && hit.form !== 'city' && hit.to <= field.to ? hit : null
}

/** Folded words of a name; initials and suffixes do not tell people apart. */
function wordsOf(tokens: Tokens, { from, to }: TokenRange, { lexicon, is }: Vocabulary): number[] {
  const words: number[] = []
  for (let i = from; i < to; i++) {
    const form = tokens.form[i]!
    if (
      (lexicon.flags(form) & FormFlag.Word) === 0 ||
      isInitial(lexicon.form(form)) ||
      is.suffix.has(lexicon.folded(form))
    )
      continue
    words.push(lexicon.folded(form))
  }
  return words
}

/** In a headline a name ends before the first ordinary word, once it has one word of its own. */
function endOfName(tokens: Tokens, { from, to }: TokenRange, { lexicon, is }: Vocabulary): number {
  let end = from + 1
  while (end < to) {
    const form = tokens.form[end]!
    const folded = lexicon.folded(form)
    if (
      !looksLikeName(form, lexicon) &&
      !isInitial(lexicon.form(form)) &&
      !is.suffix.has(folded) &&
      !is.particle.has(folded)
    )
      break
    end++
  }
  return end
}

/** "(Photo: Ha Linh)", "By Carla Brandt": whoever made or wrote it. */
function isCredited(tokens: Tokens, from: number, first: number, { lexicon, is }: Vocabulary): boolean {
  let at = from - 1
  while (at > first && from - at < 4 && tokens.tag[at] === Tag.PUNCT) at--
  if (at < first || !is.credit.has(lexicon.folded(tokens.form[at]!))) return false
  return at === first || from - at > 1 || tokens.tag[at] !== Tag.IN
}
