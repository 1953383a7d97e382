import type { Side } from '../../layers/scene.ts'
import type { Member, ResolvedSpeaker } from '../../layers/speakers.ts'
import { countMembers } from './count-members.ts'
import { type Discourse, leadersOf } from './discourse.ts'
import { groupTest } from './group-test.ts'
import type { MentionIndex } from './mention-index.ts'
import type { ResolveWords } from './resolve-words.ts'
import { speakerGroup } from './speakers.ts'

/** Whom "they", "the two sides", "both ministers" mean: the last group next to the place, else the sides of the scene. */
export function resolveGroup(
  words: string,
  means: string,
  at: number,
  countries: readonly string[],
  discourse: Discourse,
  index: MentionIndex,
  vocabulary: ResolveWords,
): ResolvedSpeaker {
  const counted = countries.length > 1 ? undefined : countMembers(words, means, at, discourse, vocabulary)
  if (counted) return speakerGroup(words, counted)
  const sides = discourse.sceneAt(at).sides
  const codes = countries.length > 1 ? countries : sides.flatMap(({ country }) => (country === null ? [] : [country]))
  if (means === 'countries') {
    const known = codes.length > 1 ? undefined : discourse.latest(({ speaker }) => isOfCountries(speaker))
    return speakerGroup(
      words,
      known?.speaker.members ?? codes.slice(0, Math.max(2, countries.length)).map(code => ({ kind: 'country', code })),
    )
  }
  if (countries.length > 1)
    return speakerGroup(
      words,
      countries.map(code => leaderOf(code)),
    )
  const last = discourse.latest(() => true)
  const group =
    means === 'group'
      ? discourse.latest(({ speaker }) => speaker.type === 'group' || speaker.type === 'organization')
      : undefined
  if (group?.speaker.type === 'group' && last && (last.speaker.type === 'group' || group.at > last.at - nearby))
    return speakerGroup(words, group.speaker.members)
  const isMeant = groupTest(words, discourse, vocabulary)
  const leaders = sides.slice(0, 2).every(({ country }) => country !== null) ? leadersOf(meeting()) : onlyTwo()
  if (leaders.length > 1) return speakerGroup(words, (means === 'leaders' ? holders() : undefined) ?? leaders)
  const two = bodies()
  if (two.length > 0) return speakerGroup(words, two)
  return speakerGroup(words, means === 'group' || means === 'we' ? countriesBefore() : lastTwo())

  /** "At the talks of Fiji and Peru, we agreed": the only two countries of this sentence and the one before. */
  function countriesBefore(): readonly Member[] {
    const { sentences, sentenceOf } = discourse.segments
    const from = sentences[Math.max(0, sentenceOf[at]! - 1)]!.from
    const near = index.within({ from: Math.max(from, at - countryReach), to: at }, 'country')
    const codes = new Set(near.map(({ entity }) => discourse.names.countries[entity]!.code))
    return codes.size === 2 && !codes.has(null) ? [...codes].map(code => ({ kind: 'country', code: code! })) : []
  }

  /** The first two sides; more where no number says two, and the leaders of all hold the office that the words name. */
  function meeting(): readonly Side[] {
    const isTwo = words.split(' ').some(word => vocabulary.numberOf(word.toLowerCase()) === 2 || /^both$/i.test(word))
    const all = sides.filter(({ country, people }) => country !== null && people.length > 0)
    const guests = isVisiting() ? all.filter(({ role }) => role !== 'host') : []
    if (guests.length > 1 && guests.length < all.length) return guests
    if (isTwo || means === 'we' || all.length < 3) return sides.slice(0, 2)
    const isEqual = all.every(
      ({ people: [leader] }) => isMeant(leader!) && kindOf(leader!) === kindOf(all[0]!.people[0]!),
    )
    return isEqual ? all : sides.slice(0, 2)
  }

  /** "The visiting ministers": all but the host. */
  function isVisiting(): boolean {
    const { lexicon } = discourse.segments.tokens
    return words.split(' ').some(word => vocabulary.visiting.has(lexicon.find(word.toLowerCase())))
  }

  /** Of each side whoever holds the office or rank that the words name; else the two spoken of last who do. */
  function holders(): readonly Member[] | undefined {
    const own = meeting().map(({ people }) => people.slice(0, mostOfSide).find(isMeant))
    if (own.length > 1 && own.every(entity => entity !== undefined))
      return own.map(entity => ({ kind: 'person', entity }))
    const two = lastTwo()
    return two.length === 2 ? two : undefined
  }

  function kindOf(person: number): string | null {
    return discourse.names.people[person]!.roles[0]?.kind ?? null
  }

  /** "Both officers", whose countries are not told: the two of that kind who were spoken of last. */
  function lastTwo(): readonly Member[] {
    const found: number[] = []
    discourse.latest(({ speaker: { type, entity } }) => {
      if (type === 'person' && entity !== null && !found.includes(entity) && isMeant(entity)) found.push(entity)
      return found.length === 2
    })
    return found.length === 2 ? found.reverse().map(entity => ({ kind: 'person', entity })) : []
  }

  /** "The two navies", "both": where nobody leads, the article's only two bodies of that kind. */
  function bodies(): readonly Member[] {
    const known = discourse.latest(({ speaker }) => speaker.type === 'group' && speaker.members.length > 1)
    if (known && means === 'group') return known.speaker.members
    const { organizations } = discourse.names
    const two = discourse.bodiesAround().filter(body => isNamedSo(organizations[body]!.name))
    return two.length === 2 ? two.map(entity => ({ kind: 'organization', entity })) : []
  }

  /** Whether a body's name has the last word of the mention in the singular. */
  function isNamedSo(name: string): boolean {
    const { lexicon } = discourse.segments.tokens
    const noun = lexicon.find(words.split(' ').at(-1)!.toLowerCase())
    if (noun < 0) return false
    const one = lexicon.form(lexicon.nounLemma(noun))
    return name.toLowerCase().split(' ').includes(one)
  }

  /** Two people of whom no country is known are the two sides. */
  function onlyTwo(): Member[] {
    const people = sides.flatMap(({ people }) => people.slice(0, 3))
    return people.length === 2 ? people.map(entity => ({ kind: 'person', entity })) : []
  }

  function leaderOf(code: string): Member {
    const leader = sides.find(({ country }) => country === code)?.people[0]
    return leader === undefined ? { kind: 'country', code } : { kind: 'person', entity: leader }
  }
}

const isOfCountries = ({ type, members }: ResolvedSpeaker): boolean =>
  type === 'group' && members.length > 1 && members.every(({ kind }) => kind === 'country')

/** People of one side who are looked at. */
const mostOfSide = 16
/** Tokens before "we" in which its countries are named. */
const countryReach = 64
/** Tokens within which "they" takes up a group. */
const nearby = 80
