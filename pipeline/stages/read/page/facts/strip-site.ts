import { foldWords } from './plain-words.ts'
import type { SiteTest } from './site-test.ts'

/** What stands between a title and the name of the site, white space on both sides; a bar may touch the words. */
const separator = /(\s+(?:[-–—·•»«~/>]|::?|\/\/)\s+|\s*[|‖¦]\s*|(?<=\w): (?=\S))/
/** Separators that no title has inside. */
const sure = /^\s*(?:[|‖¦»«]|::)\s*$/

/**
 * A title without the site's name at its end or beginning, or the name of a section. Where nothing is known of the name, a
 * short tail behind a bar is taken for one.
 */
export const stripSite = (
  title: string,
  isSite: SiteTest,
  sections: ReadonlySet<string>,
  headings: ReadonlySet<string>,
): string => {
  let { parts, marks } = cut(title)
  const isExtra = (part: string): boolean => isSite(part) || sections.has(foldWords(part))
  const left = (): string => joinParts(parts, marks)
  let isStripped = false
  for (let rounds = 0; parts.length > 1 && rounds < 6; rounds++) {
    if (headings.has(foldWords(left()))) return left()
    const last = parts.at(-1)!
    const hasTail = isExtra(last) && marks.at(-1)!.trim() !== ':'
    const isShort = !isStripped && sure.test(marks.at(-1)!) && words(last) < 5 && words(left()) - words(last) > 3
    if (hasTail || isShort) {
      parts = parts.slice(0, -1)
      marks = marks.slice(0, -1)
      isStripped = true
    } else if (isExtra(parts[0]!)) {
      parts = parts.slice(1)
      marks = marks.slice(1)
    } else break
  }
  return left()
}

/** The parts of a title that might be the site's name. */
export const partsOfTitle = (title: string): readonly string[] => cut(title).parts

const cut = (title: string): { parts: string[]; marks: string[] } => {
  const pieces = title.slice(0, 600).split(separator)
  const parts = pieces.filter((_, i) => i % 2 === 0)
  const marks = pieces.filter((_, i) => i % 2 === 1)
  return { parts, marks }
}

const joinParts = (parts: readonly string[], marks: readonly string[]): string =>
  parts
    .map((part, i) => part + (i < parts.length - 1 ? marks[i] : ''))
    .join('')
    .trim()

const words = (text: string): number => text.split(/\s+/).filter(word => /\w/.test(word)).length
