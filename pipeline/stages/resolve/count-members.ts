import type { Member } from '../../layers/speakers.ts'
import type { Discourse } from './discourse.ts'
import { groupTest } from './group-test.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Words of a group's mention at most. */
const longestGroup = 8
/** People of one side who are looked at. */
const mostOfSide = 16

/**
 * Who "the three ministers", "the four sides" are: exactly as many people of that office, or sides, as the number says, else nobody. Undefined where
 * the words name no number above two.
 */
export function countMembers(
  text: string,
  means: string,
  at: number,
  discourse: Discourse,
  words: ResolveWords,
): readonly Member[] | undefined {
  const spoken = text.toLowerCase().split(' ').slice(0, longestGroup)
  const number = Math.max(...spoken.map(words.numberOf))
  if (number < 3) return undefined
  const sides = discourse.sceneAt(at).sides
  const countries = sides.flatMap(({ country }) => (country === null ? [] : [country]))
  if (means !== 'leaders' && means !== 'group')
    return countries.length === number ? sides.slice(0, number).map(side => leaderOf(side, means)) : knownGroup()
  const isMeant = groupTest(text, discourse, words)
  const people = sides.flatMap(side => side.people.slice(0, mostOfSide)).filter(isMeant)
  return people.length === number ? people.map(entity => ({ kind: 'person', entity })) : knownGroup()

  /** So many who were spoken of together before. */
  function knownGroup(): readonly Member[] {
    const isKind = ({ kind }: Member) => (kind === 'country') === (means === 'countries') || means === 'sides'
    const known = discourse.latest(({ speaker: { members } }) => members.length === number && members.every(isKind))
    return known?.speaker.members ?? []
  }
}

const leaderOf = (
  { people: [leader], country }: { readonly people: readonly number[]; readonly country: string | null },
  means: string,
): Member =>
  leader !== undefined && means !== 'countries'
    ? { kind: 'person', entity: leader }
    : { kind: 'country', code: country! }
