import { authorsOf } from './clean-author.ts'
import { foldWords } from './plain-words.ts'
import type { SiteTest } from './site-test.ts'
import type { Claim } from './trust.ts'

const most = 30
/** Places asked: bylines are the last of them, and those further down are other articles'. */
const mostClaims = 12

/**
 * The names of the most trusted place that has any, each once. Where a later place has all of them and more, that is
 * believed; where none agrees with the first and two of the others agree with each other, those are: the first is often
 * the account that put the article online.
 */
export const settleAuthors = (claims: readonly Claim[], isSite: SiteTest): readonly string[] => {
  const asked = claims.slice(0, mostClaims)
  const lists = [...asked.filter(claim => !isHouse(claim)), ...asked.filter(isHouse)]
    .map(claim => ({ source: claim.source, names: namesIn(claim, isSite) }))
    .filter(({ names }) => names.size > 0)
  const [first, ...others] = lists
  if (first === undefined) return []
  const isAlone = others.every(({ names }) => ![...first.names.keys()].some(name => names.has(name)))
  const agreed = isAlone
    ? others.find(one =>
        others.some(
          two => one.source !== two.source && isWithin(one.names, two.names) && isWithin(two.names, one.names),
        ),
      )
    : undefined
  let best = (agreed ?? first).names
  for (const { names } of others) if (names.size > best.size && isWithin(best, names)) best = names
  return [...best.values()].slice(0, most)
}

/** "Harbour Daily staff": says no more than who publishes; whom another place names wrote it. */
const isHouse = ({ values }: Claim): boolean => values.every(value => /\bstaff\W*$/i.test(value.slice(-40)))

type Names = ReadonlyMap<string, string>

const isWithin = (some: Names, all: Names): boolean => [...some.keys()].every(name => all.has(name))

/** Names under their folded form. */
const namesIn = ({ values, source, isWhole = false }: Claim, isSite: SiteTest): Names => {
  const reading = { isSite, isWhole, isShown: source === 'shown' }
  const names = new Map<string, string>()
  for (const name of values.slice(0, most).flatMap(value => authorsOf(value, reading))) {
    if (!names.has(foldWords(name))) names.set(foldWords(name), name)
  }
  return names
}
