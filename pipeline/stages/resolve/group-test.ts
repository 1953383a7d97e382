import { compareTitles } from './compare-titles.ts'
import type { Discourse } from './discourse.ts'
import { officeWords } from './office-words.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Words of a group's mention at most. */
const longestGroup = 8

/** Whether a person may be one of a group, by the noun of its mention: anyone where that is no office's and no rank's, else whoever holds such a one. */
export function groupTest(text: string, discourse: Discourse, words: ResolveWords): (person: number) => boolean {
  const { lexicon } = words
  const spoken = text.toLowerCase().split(' ').slice(0, longestGroup)
  const start = spoken.findLastIndex(word => words.numberOf(word) > 0 || words.plural.has(word)) + 1
  const asked = spoken.slice(start).map(word => words.plain(singular(word)))
  const noun = asked.at(-1)
  const isAnyone = noun === undefined || words.anyone.has(noun)
  return person => {
    if (isAnyone) return true
    const { roles, rank } = discourse.names.people[person]!
    if (rank !== null && (words.officer.has(noun) || words.titleWords(rank.title).includes(noun))) return true
    return roles.some(role => {
      const office = officeWords(role, discourse, words)
      return compareTitles(asked, office, words) !== null
    })
  }

  function singular(word: string): number {
    const form = lexicon.find(word)
    return form < 0 ? -1 : lexicon.folded(lexicon.nounLemma(form))
  }
}
