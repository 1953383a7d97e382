import { noSections } from './no-names.ts'
import { foldWords, plainWords } from './plain-words.ts'
import { isAddress, type SiteTest } from './site-test.ts'
import type { Claim } from './trust.ts'

const mostKeywords = 64

/** The section: the first that is words and neither the site nor all of it; the first level of several. */
export const settleSection = (claims: readonly Claim[], isSite: SiteTest): string | undefined =>
  claims
    .flatMap(({ values }) => values.slice(0, 3).map(value => plainWords(value, 200).replace(levels, '')))
    .find(
      section =>
        section.length > 1 &&
        section.length <= 60 &&
        !isAddress.test(section) &&
        !isSite(section) &&
        !noSections.has(foldWords(section)),
    )

const levels = /\s*(?:[,;|]| [-–—›>»/] ).*$/

/** The keywords of the most trusted place that has any, each once, without the codes that programs put among them. */
export const settleKeywords = (claims: readonly Claim[], isSite: SiteTest): readonly string[] => {
  for (const { values } of claims) {
    const known = new Map<string, string>()
    for (const word of values.flatMap(value => splitList(plainWords(value, 4000), values.length > 1))) {
      const folded = foldWords(word)
      const isWord = folded.length > 1 && word.length <= 80 && !isCode.test(word) && !isSite(word)
      if (isWord && !known.has(folded)) known.set(folded, word)
    }
    if (known.size > 0) return [...known.values()].slice(0, mostKeywords)
  }
  return []
}

/** Numbers, addresses, "type:value". */
const isCode = /^[@#/]|^[\d\s.-]+$|^https?:|^[\w-]+[:=]\S|_|^[\da-f-]{24,}$/i

/** Where there are several elements, each is a keyword, whatever commas it has, unless it holds a list of its own. */
const splitList = (words: string, hasSiblings: boolean): string[] => {
  const mark = [';', '|'].find(each => words.includes(each)) ?? ','
  const parts = words.split(mark).map(part => part.trim())
  return hasSiblings && parts.length < 3 ? [words] : parts
}
