import type { Member } from '../../layers/speakers.ts'
import { compareTitles } from './compare-titles.ts'
import type { Discourse } from './discourse.ts'
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
  const { lexicon } = words
  const spoken = text.toLowerCase().split(' ').slice(0, longestGroup)
  const number = Math.max(...spoken.map(word => words.numbers.indexOf(word) + 1))
  if (number < 3) return undefined
  const sides = discourse.sceneAt(at)?.sides ?? []
  const countries = sides.flatMap(({ country }) => (country === null ? [] : [country]))
  if (means !== 'leaders' && means !== 'group')
    return countries.length === number ? sides.slice(0, number).map(side => leaderOf(side, means)) : []
  const start = spoken.findIndex(word => words.numbers.includes(word)) + 1
  const asked = spoken.slice(start).map(word => words.plain(singular(word)))
  const people = sides.flatMap(side => side.people.slice(0, mostOfSide)).filter(isMeant)
  return people.length === number ? people.map(entity => ({ kind: 'person', entity })) : []

  function singular(word: string): number {
    const form = lexicon.find(word)
    return form < 0 ? -1 : lexicon.folded(lexicon.nounLemma(form))
  }

  /** Anyone where the noun is no office's and no rank's; else whoever holds such a one. */
  function isMeant(person: number): boolean {
    const noun = asked.at(-1)
    if (noun === undefined || words.anyone.has(noun)) return true
    const { roles, rank } = discourse.names.people[person]!
    const isRanked = rank !== null && words.titleWords(rank.title).includes(noun)
    return (
      isRanked ||
      roles.some(({ title }) => {
        const office = words.titleWords(title)
        return office.includes(noun) && compareTitles(asked, office, words) !== null
      })
    )
  }
}

const leaderOf = (
  { people: [leader], country }: { readonly people: readonly number[]; readonly country: string | null },
  means: string,
): Member =>
  leader !== undefined && means !== 'countries'
    ? { kind: 'person', entity: leader }
    : { kind: 'country', code: country! }
