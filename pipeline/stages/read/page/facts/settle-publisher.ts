import { noPublishers } from './no-names.ts'
import { foldWords, plainWords } from './plain-words.ts'
import { isAddress, type SiteTest } from './site-test.ts'
import { partsOfTitle } from './strip-site.ts'
import type { Claim } from './trust.ts'

/**
 * Who publishes the page: of the names stated the first that host or window agree with, for the agency that wrote an
 * article is often said to be its publisher; else the first; else what of the window's title agrees with the host, or
 * stands behind a title that the page shows alone.
 */
export const settlePublisher = (
  claims: readonly Claim[],
  title: string,
  isHost: SiteTest,
  titles: ReadonlySet<string>,
): string | undefined => {
  const names = namesOf(claims).filter(name => !noPublishers.has(foldWords(name)))
  const parts = partsOfTitle(plainWords(title))
  const shown = new Set(parts.map(foldWords))
  const full = names.filter(name => !/^\S+\.[a-z]{2,}$/i.test(name))
  return (
    full.find(name => isHost(name) && shown.has(foldWords(name)) && !/^\p{Lu}{2,5}$/u.test(name)) ??
    full.find(isHost) ??
    full.find(name => shown.has(foldWords(name))) ??
    names.find(name => isHost(name) && /\p{Lu}/u.test(name)) ??
    full[0] ??
    names[0] ??
    (parts.length > 1 ? parts.findLast(isHost) : undefined) ??
    tailOf(parts, titles)
  )
}

/** Names that the claims have for the site, without what some add behind a bar. */
export const namesOf = (claims: readonly Claim[]): string[] =>
  claims
    .flatMap(({ values }) => values.slice(0, 2).map(value => plainWords(value, 200).replace(/\s+[|•»].*$/, '')))
    .filter(name => name.length > 1 && name.length <= 80 && !isAddress.test(name))

const tailOf = (parts: readonly string[], titles: ReadonlySet<string>): string | undefined => {
  const tail = parts.at(-1) ?? ''
  const isTail =
    parts.length > 1 &&
    !titles.has(foldWords(parts.join(' '))) &&
    titles.has(foldWords(parts.slice(0, -1).join(' '))) &&
    tail.split(' ').length < 6
  return isTail && !noPublishers.has(foldWords(tail)) ? tail : undefined
}
