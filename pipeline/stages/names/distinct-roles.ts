import type { NamedRole } from '../../layers/names.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Roles of a person that are compared. */
const mostRoles = 24

/** Each office of a person once, in its fullest words: "Minister Brandt" is the Minister of Transport named before, not a second office. */
export function distinctRoles(roles: readonly NamedRole[], { lexicon, is, plainOffice }: Vocabulary): NamedRole[] {
  const read = roles.slice(0, mostRoles).map(role => ({ role, words: wordsOf(role.title) }))
  const kept = read.filter((one, index) => !read.some((other, place) => covers(other, place, one, index)))
  return kept.map(({ role, words }) => {
    const same = read.filter(other => isWithin(other.words, words)).map(other => other.role)
    return {
      ...role,
      level: role.level ?? same.find(({ level }) => level !== null)?.level ?? null,
      organization: role.organization ?? same.find(({ organization }) => organization !== null)?.organization ?? null,
      kind: role.kind ?? same.find(({ kind }) => kind !== null)?.kind ?? null,
    }
  })

  function wordsOf(title: string): Set<number> {
    const words = title.split(/[\s,]+/).map(word => plainOffice(lexicon.folded(lexicon.intern(word))))
    return new Set(words.filter(word => !is.preposition.has(word) && !is['office-idle'].has(word)))
  }

  function covers(other: Read, place: number, one: Read, index: number): boolean {
    if (place === index || !isWithin(one.words, other.words)) return false
    if (other.words.size > one.words.size) return true
    const isBetter = isCapitals(one.role.title) && !isCapitals(other.role.title)
    return isBetter || (place < index && !(isCapitals(other.role.title) && !isCapitals(one.role.title)))
  }

  /** All words of the one are the other's, who has no word more that makes it another office. */
  function isWithin(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
    for (const word of few) if (!many.has(word)) return false
    for (const word of many) if (!few.has(word) && is['other-office'].has(word)) return false
    return few.size > 0
  }
}

interface Read {
  readonly role: NamedRole
  readonly words: ReadonlySet<number>
}

const isCapitals = (title: string): boolean => title === title.toUpperCase()
