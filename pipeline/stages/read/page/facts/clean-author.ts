import { agencies, bylineOpeners, degrees, nobody, noName, particles, roleHeads, roles } from './author-words.ts'
import { foldWords, plainWords } from './plain-words.ts'
import type { SiteTest } from './site-test.ts'
import { splitByline } from './split-byline.ts'

/** How the names of a place are read. */
export interface AuthorReading {
  readonly isSite: SiteTest
  /** The words are what a reader sees, not a field for names: anything might stand there. */
  readonly isShown: boolean
  /** The words are one organization's name. */
  readonly isWhole: boolean
}

/** The people and desks of an author field or a byline: "By ANA VULA and Jone Ratu, Staff Writers" gives two. */
export const authorsOf = (value: string, reading: AuthorReading): string[] => {
  const words = plainWords(value, 300)
  if (reading.isShown && words.length > 60 && !bylineOpeners.test(words)) return []
  const names = reading.isWhole ? [words] : splitByline(words)
  return names.flatMap(name => cleanAuthor(name, reading))
}

const longest = 80
const mostWords = 7

const cleanAuthor = (piece: string, { isSite, isShown, isWhole }: AuthorReading): string[] => {
  const opened = piece.replace(bylineOpeners, '').trim()
  const name = (isWhole ? opened : withoutAgency(withoutRole(opened))).replace(/[\s,:;–—-]+$/, '')
  const words = name.split(' ')
  return isNobody(name) ||
    isSite(name) ||
    (isShown && !(words.length > 1 && words.length < 6 && words.every(isNameWord)))
    ? []
    : [name]
}

const isNobody = (name: string): boolean => {
  const folded = foldWords(name)
  return (
    folded.length < 2 ||
    name.length > longest ||
    name.split(' ').length > mostWords ||
    nobody.has(folded) ||
    degrees.has(folded) ||
    noName.test(`${name} `) ||
    /[\d@/\\<>{}[\]?!=_]|\.(?:com|org|net)\b/.test(name)
  )
}

const isNameWord = (word: string): boolean => /^[\p{Lu}\p{Lo}'’(“"]/u.test(word) || particles.has(word.toLowerCase())

const isRoleHead = (word: string): boolean => roleHeads.has(foldWords(word))

/** "Ana Vula Senior Defence Correspondent" without what she is; "Politics Reporter" alone is nobody's name. */
const withoutRole = (name: string): string => {
  const stem = name.replace(/\s+(?:in|at|for|from|of) (?:the )?\p{Lu}.*$/u, '')
  const words = (isRoleHead(stem.split(' ').at(-1)!) ? stem : name).split(' ')
  let last = words.length
  while (last > 0 && roles.has(foldWords(words[last - 1]!))) last--
  return words.slice(last).some(isRoleHead) ? words.slice(0, last).join(' ') : words.join(' ')
}

/** "Ana Vula Associated Press", "Ana Vula of the Associated Press": an agency behind a name of two words or more. */
const withoutAgency = (name: string): string => {
  const words = name.split(' ')
  for (let from = 2; from < words.length; from++) {
    if (
      agencies.has(
        foldWords(
          words
            .slice(from)
            .join(' ')
            .replace(/^(?:(?:of|for|the) )+/i, ''),
        ),
      )
    )
      return words.slice(0, from).join(' ')
  }
  return name
}
