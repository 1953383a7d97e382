import type { NamedPerson } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import { wordsOfRange } from '../../text/token-text.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { BodyCountries } from './body-countries.ts'
import { fullestName } from './describe-person.ts'
import type { CountryHit } from './find-countries.ts'
import type { JoinedPerson } from './join-people.ts'
import { readMeetingPlaces } from './meeting-place.ts'
import { createNameCountry } from './name-country.ts'
import { createNeighbours } from './neighbours.ts'
import { bodyCountry, titleCountry } from './own-country.ts'
import { createPrincipals } from './principals.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

type Country = NamedPerson['country']

/** What a person's country may be read from. */
export interface CountrySources {
  readonly segments: Segments
  readonly tokens: Tokens
  readonly units: Units
  readonly bodies: BodyCountries
  /** The last country named before a token, cities apart. */
  countryBefore(token: number): CountryHit | undefined
  /** ISO code of the country from whose side the article is written, null where nothing tells. */
  readonly home: string | null
}

/**
 * The country of each person: what stands in its titles, those whom it leads, the body that it belongs to, what the name tells; then, for those
 * left, whom it serves, the neighbour in an enumeration, the one main country of the article that nobody speaks for, the outlet's own country, the one whose bodies it speaks of. Null rather than a guess.
 */
export function assignCountries(
  people: readonly JoinedPerson[],
  sources: CountrySources,
  vocabulary: Vocabulary,
): Country[] {
  const { tokens, units, home } = sources
  const { cultureOf } = vocabulary
  const mentioned = countMentions(units.countries.all)
  const theirs = countMentions(units.countries.all.filter(hit => !isOfOthers(hit, tokens)))
  const places = readMeetingPlaces(sources.segments, units, vocabulary)
  const neighbourOf = createNeighbours(people, tokens, units, home)
  const principalOf = createPrincipals(people, tokens, vocabulary)
  const nameCountry = createNameCountry({ hits: units.countries.all, home }, vocabulary)
  const main = mainCountry(units)
  const words = new Map<JoinedPerson, readonly string[]>()
  const found = people.map(ownCountry)
  const spoken = new Set(found.map(country => country?.code))
  let untold = people.filter((person, index) => found[index] === null && isOfficial(person)).length
  people.forEach((person, index) => {
    if (found[index] !== null) return
    found[index] =
      byPrincipal(index) ??
      byPair(person) ??
      byNeighbour(index) ??
      (places.isMet(person)
        ? byMeeting()
        : (byElimination(person) ?? byHome(person) ?? byMain(person) ?? byUnqualified(person)))
    spoken.add(found[index]?.code)
    if (found[index] !== null && isOfficial(person)) untold--
  })
  return found

  function ownCountry(person: JoinedPerson): Country {
    const told = titleCountry(person)
    if (told) return told
    const led = places.led(person)
    if (led) return { code: led.code, name: led.name, basis: 'organization' }
    const byName = nameCountry(wordsOf(person), person.candidates[0]!.range.from)
    // A coast guard of nobody said may be the other side's; a name that only one country has is not.
    return byName?.code && cultureOf.isDistinct(byName.code)
      ? byName
      : (bodyCountry(person, sources, vocabulary) ?? byTitle(person) ?? byName)
  }

  /** "Sen.", "Rep.": of the countries that have the title the one that the article names, else the first. */
  function byTitle({ candidates }: JoinedPerson): Country {
    const codes = candidates.flatMap(({ offices }) => offices.flatMap(office => office.codes))
    const code = codes.find(one => one === home || mentioned.has(one)) ?? codes[0]
    return code === undefined ? null : country(code, 'own-words')
  }

  /** A deputy, aide or spokesman is of the country of whom he serves. */
  function byPrincipal(index: number): Country {
    const principal = principalOf(index)
    const country = principal === undefined ? null : found[principal]!
    return country && { ...country, basis: 'organization' }
  }

  function byNeighbour(index: number): Country {
    const neighbour = neighbourOf(index)
    const country = neighbour === undefined ? null : found[neighbour]!
    return country && { ...country, basis: 'place' }
  }

  /** Whoever is spoken of at a meeting named by home and another country is of the other. */
  function byPair(person: JoinedPerson): Country {
    const code = !isOfficial(person) ? undefined : places.pairedWith(person, home)
    return code === undefined || isOfOtherCulture(person, code) ? null : country(code, 'own-words')
  }

  /** Whoever is met by the home side is of the one other country that the article speaks of. */
  function byMeeting(): Country {
    const others = [...mentioned.keys()].filter(code => code !== home && !spoken.has(code))
    return others.length === 1 ? country(others[0]!, 'own-words') : null
  }

  function byElimination(person: JoinedPerson): Country {
    // At home only whoever is left alone when somebody already speaks for the home side.
    const isHomeOpen = home !== null && !cultureOf.isDistinct(home) && !(spoken.has(home) && untold === 1)
    if (!isOfState(person) || isHomeOpen) return null
    const main = [...theirs.keys()].slice(0, 2).filter(code => !isOfOtherCulture(person, code))
    const left = main.filter(code => !spoken.has(code))
    return left.length === 1 && (main.length === 2 || untold === 1) ? country(left[0]!, 'own-words') : null
  }

  function byHome(person: JoinedPerson): Country {
    return home !== null && isTitled(person) && !isOfOtherCulture(person, home) && !isElsewhere(person, home)
      ? country(home, 'host')
      : null
  }

  /** The side whose officers the article names without their country, where all others have theirs in their titles. */
  function byUnqualified(person: JoinedPerson): Country {
    if (!isOfState(person)) return null
    const named = new Set<string>()
    const unnamed = new Set<string>()
    people.slice(0, mostCompared).forEach((other, index) => {
      const code = found[index]?.code
      if (code && isOfState(other)) (titleCountry(other) ? named : unnamed).add(code)
    })
    const [code, second] = unnamed
    const isTold = code !== undefined && second === undefined && named.size > 0 && !named.has(code)
    return isTold && !isElsewhere(person, code) ? country(code, 'own-words') : null
  }

  /** The one country whose bodies the article speaks of, for whoever holds an office. */
  function byMain(person: JoinedPerson): Country {
    return main !== null && isOfficial(person) && !isOfOtherCulture(person, main) && !isElsewhere(person, main)
      ? country(main, 'own-words')
      : null
  }

  /** Where a country's names show, a full name that does not is of another. */
  function isOfOtherCulture({ words: name }: JoinedPerson, code: string): boolean {
    return cultureOf.isDistinct(code) && name.length > 1
  }

  /** Whether the name points to other countries than this one, be they named or not. */
  function isElsewhere(person: JoinedPerson, code: string): boolean {
    const words = wordsOf(person)
    if (words.length < 2) return false
    const told = vocabulary.homesOfName(words)
    if (told.length === 0 || told.includes(code) || vocabulary.orders.manyCultures.has(code)) return false
    // A given name alone tells less than that nobody speaks of its country.
    const isFamily = cultureOf(words).length > 0 || cultureOf.byEnding(words).length > 0
    return isFamily || told.some(one => mentioned.has(one))
  }

  function country(code: string, basis: NonNullable<Country>['basis']): Country {
    return { code, name: vocabulary.countryName(code), basis }
  }

  function wordsOf(person: JoinedPerson): readonly string[] {
    const known = words.get(person) ?? wordsOfRange(tokens, fullestName(tokens, person)).split(' ')
    words.set(person, known)
    return known
  }
}

const isOfficial = ({ candidates }: JoinedPerson): boolean =>
  candidates.some(({ rank, offices }) => rank !== null || offices.length > 0)

/** Of a rank or an office of state: a candidate, lawmaker or lawyer speaks for no country. */
const isOfState = ({ candidates }: JoinedPerson): boolean =>
  candidates.some(
    ({ rank, offices }) => rank !== null || offices.some(({ kind }) => kind !== 'private' && kind !== 'elected'),
  )

const isTitled = (person: JoinedPerson): boolean =>
  isOfficial(person) || person.candidates.some(({ honorifics }) => honorifics.length > 0)

/** People whose titles are compared, the first of many. */
const mostCompared = 64

/** "his Fijian counterpart": not of him whose counterpart it is. */
const isOfOthers = ({ form, from }: CountryHit, { tag }: Tokens): boolean =>
  form === 'adjective' && from > 0 && tag[from - 1] === Tag.PRPS

/** How many of the bodies known by name must be one country's, and how many at least. */
const mainShare = 0.75
const fewestHints = 2

/**
 * The country whose seats of government, forces and agencies most of an article's bodies are; null where there is none. Names of countries do not
 * count: who speaks for one side names the other.
 */
function mainCountry({ organizations }: Units): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { codes, kind } of organizations.all) {
    if (codes.length !== 1 || kind === 'media') continue
    all++
    counts.set(codes[0]!, (counts.get(codes[0]!) ?? 0) + 1)
  }
  for (const [code, count] of counts) if (count >= fewestHints && count >= all * mainShare) return code
  return null
}

/** Countries by how often they are named, most first; of equals the one named first. */
function countMentions(hits: readonly CountryHit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { code, form } of hits) if (code !== null && form !== 'city') counts.set(code, (counts.get(code) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1]))
}
