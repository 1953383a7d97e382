import type { Note } from '../../../../record/parts.ts'
import type { FactName, StatedFacts } from '../../stated-facts.ts'
import { authorsOf } from '../facts/clean-author.ts'
import { foldWords, plainWords } from '../facts/plain-words.ts'
import { settleDates } from '../facts/settle-dates.ts'
import { hostOf } from '../facts/site-test.ts'
import type { FactPlace, SelectedProfile } from './select-profile.ts'

/** What a profile says of an article, and what of it was not to be found. */
export interface ProfileReading {
  readonly facts: StatedFacts
  readonly notes: readonly Note[]
  /** Whether any of its selectors found something. */
  readonly foundAny: boolean
}

/** What is known of the page besides: addresses tell how a day is written where that is open. */
interface Context {
  readonly addresses: readonly (string | null | undefined)[]
  /** Whether the profile's body has lines. */
  readonly isStated: boolean
}

/** Facts in the form of those that any page states; a note where body, title or date are not where the profile has them. */
export const readProfile = (selected: SelectedProfile, { addresses, isStated }: Context): ProfileReading => {
  const { rule, body, captions, drop, facts: places } = selected
  const facts = factsOf(
    places,
    addresses.map(address => hostOf(address ?? '')).filter(host => host !== ''),
  )
  const { profile } = rule
  const missing = [
    ...(profile.body !== undefined && !isStated ? [`body "${profile.body}"`] : []),
    ...(profile.title !== undefined && facts.title === undefined ? [`title "${profile.title}"`] : []),
    ...(profile.date !== undefined && facts.published === undefined ? [`date "${profile.date}"`] : []),
  ]
  return {
    facts,
    notes: missing.length === 0 ? [] : [foundNothing(rule.id, missing)],
    foundAny: body.size + captions.size + drop.size + Object.keys(facts).length > 0,
  }
}

/** Notes less those about facts that the profile settles. */
export const withoutSettled = (notes: readonly Note[], facts: StatedFacts): readonly Note[] =>
  notes.filter(({ code }) => {
    const fact = factOfNote[code]
    return fact === undefined || facts[fact] === undefined
  })

const factOfNote: { readonly [code: string]: FactName | undefined } = {
  'page-fact-left-out': 'title',
  'page-dates-disagree': 'published',
}

const factsOf = (places: SelectedProfile['facts'], hosts: readonly string[]): StatedFacts => {
  const [title, publisher, section] = [places.title, places.publisher, places.section].map(firstWords)
  const dates = places.date.map(({ words }) => ({ fact: 'published', source: 'meta', values: [words] }) as const)
  const { published } = settleDates(dates, [], hosts)
  const reading = { isSite: () => false, isShown: false, isWhole: false }
  const authors = new Map<string, string>()
  for (const { words } of places.authors) {
    for (const name of authorsOf(words, reading)) if (!authors.has(foldWords(name))) authors.set(foldWords(name), name)
  }
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(authors.size > 0 && { authors: [...authors.values()] }),
    ...(publisher !== undefined && { publisher }),
    ...(section !== undefined && { section }),
  }
}

const firstWords = (places: readonly FactPlace[]): string | undefined =>
  places.map(({ words }) => plainWords(words)).find(words => words !== '')

const foundNothing = (id: string, missing: readonly string[]): Note => ({
  code: 'profile-found-nothing',
  level: 'doubt',
  stage: 'read',
  message: `${id} finds no ${missing.join(', no ')}: read by the general rules`,
})
