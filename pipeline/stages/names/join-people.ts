import type { Lexicon } from '../../text/lexicon.ts'
import type { CultureOf } from './cultures.ts'
import type { PersonCandidate } from './person-candidate.ts'

/** All candidates that mean one person, in order of the text. */
export interface JoinedPerson {
  readonly candidates: PersonCandidate[]
  /** Folded words of the fullest name. */
  words: readonly number[]
  /** The word that stands alone by the name's culture, or -1 where any may. */
  short: number
  /** First token of the candidate joined last. */
  latest: number
  readonly ranks: Set<string>
  gender: PersonCandidate['gender']
}

/** People compared with a short form at most: of several with the same name the latest. */
const mostCompared = 16

/** Joins candidates into people: full names first, then names of one word, then whatever has no evidence of its own. */
export function joinPeople(
  candidates: readonly PersonCandidate[],
  lexicon: Lexicon,
  cultureOf: CultureOf,
): JoinedPerson[] {
  const people: JoinedPerson[] = []
  const byWord = new Map<number, JoinedPerson[]>()
  const isRecurring = recurringNames(candidates)

  const add = (candidate: PersonCandidate): void => {
    const person: JoinedPerson = { candidates: [], words: [], short: -1, latest: -1, ranks: new Set(), gender: null }
    people.push(person)
    grow(person, candidate)
  }
  const grow = (person: JoinedPerson, candidate: PersonCandidate): void => {
    const { words, rank, gender, core } = candidate
    person.candidates.push(candidate)
    person.latest = core.from
    person.gender ??= gender
    if (rank) person.ranks.add(rank.title)
    // A headline's "Ana Vula Rampages" makes no name of the running text longer.
    if (words.length <= person.words.length || (!candidate.isRunningText && person.words.length > 1)) return
    const known = new Set(person.words)
    person.words = words
    person.short = shortOf(words)
    for (const word of new Set(words))
      if (!known.has(word)) byWord.set(word, [...(byWord.get(word) ?? []).slice(-mostCompared), person])
  }
  const shortOf = (words: readonly number[]): number => {
    const cultures = cultureOf(words.map(word => lexicon.form(word)))
    const shorts = cultures.map(({ short, order }) =>
      (short === 'family') === (order === 'family-first') ? words[0]! : words.at(-1)!,
    )
    return shorts.every(short => short === shorts[0]) ? (shorts[0] ?? -1) : -1
  }
  const find = (candidate: PersonCandidate): JoinedPerson | undefined =>
    bestOf(
      candidate,
      (byWord.get(rarest(candidate.words, byWord)) ?? []).filter(person => isSameName(candidate.words, person)),
    )
  const place = (candidate: PersonCandidate, mayAdd: boolean): void => {
    const person = find(candidate)
    if (person) grow(person, candidate)
    else if (mayAdd) add(candidate)
  }

  const isFull = ({ words }: PersonCandidate) => words.length > 1
  const isTitled = ({ evidence }: PersonCandidate) => evidence === 'title' || evidence === 'apposition'
  const hasEvidence = (candidate: PersonCandidate) => candidate.evidence !== 'none' || isRecurring(candidate)
  for (const isRunningText of [true, false])
    for (const candidate of candidates)
      if (candidate.isRunningText === isRunningText && isFull(candidate) && hasEvidence(candidate))
        place(candidate, true)
  for (const candidate of candidates) if (!isFull(candidate) && isTitled(candidate)) place(candidate, true)
  for (const candidate of candidates) {
    if (isFull(candidate) ? !hasEvidence(candidate) : !isTitled(candidate)) place(candidate, false)
  }
  for (const person of people) person.candidates.sort((a, b) => a.core.from - b.core.from)
  return people.sort((a, b) => a.candidates[0]!.core.from - b.candidates[0]!.core.from)
}

/** The word that the fewest people have. */
function rarest(words: readonly number[], byWord: ReadonlyMap<number, readonly unknown[]>): number {
  let best = words[0]!
  for (const word of words)
    if ((byWord.get(word)?.length ?? Infinity) < (byWord.get(best)?.length ?? Infinity)) best = word
  return best
}

/** One word: the one that may stand alone; more: one name's words are all among the other's, in any order. */
function isSameName(words: readonly number[], person: JoinedPerson): boolean {
  const [word] = words
  if (words.length === 1)
    return person.short < 0 ? person.words.includes(word!) : person.short === word || person.words.length === 1
  const [few, many] = words.length <= person.words.length ? [words, person.words] : [person.words, words]
  return few.length > 1 ? few.every(word => many.includes(word)) : few[0] === many.at(-1) || few[0] === many[0]
}

/** Of several people of that name the one with the same rank or sex, else the one named last before it. */
function bestOf({ core, rank, gender }: PersonCandidate, people: readonly JoinedPerson[]): JoinedPerson | undefined {
  if (people.length < 2) return people[0]
  const score = (person: JoinedPerson): number =>
    (rank !== null && person.ranks.has(rank.title) ? 2e9 : 0) +
    (gender !== null && person.gender === gender ? 2e9 : 0) +
    (person.latest < core.from ? person.latest : 0)
  return people.reduce((best, person) => (score(person) > score(best) ? person : best))
}

/** Full names with no evidence whose last word also stands alone elsewhere: nobody would shorten a thing's name so. */
function recurringNames(candidates: readonly PersonCandidate[]): (candidate: PersonCandidate) => boolean {
  const alone = new Set(
    candidates.filter(({ words, isRunningText }) => words.length === 1 && isRunningText).map(({ words }) => words[0]!),
  )
  return ({ words, isNameLike, isRunningText }) =>
    isNameLike && isRunningText && words.length < 5 && alone.has(words.at(-1)!)
}
