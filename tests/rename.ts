import type { ReadoutGold } from '../pipeline/evaluate/readout-gold.ts'
import type { Span } from '../pipeline/text/span.ts'
import type { GoldCase } from './gold.ts'
import { inventName } from './invented-names.ts'

/** How a copy of an article differs from it. */
export interface Renaming {
  readonly name: string
  /** Which of the invented names to begin with. */
  readonly first: number
  /** Words that a name gains or loses, where its culture allows that. */
  readonly longer: number
  readonly years: number
  readonly months: number
  readonly days: number
  /** What ordinals and numbers of offices gain. */
  readonly numbers: number
  /** Ranks and offices, each with what stands for it. */
  readonly titles: Readonly<Record<string, string>>
}

interface Edit extends Span {
  readonly text: string
}

/** Finds what to replace in a string: the article's text, or a string of its gold. */
type FindEdits = (text: string) => Edit[]

const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * A copy of an article with its gold, in which all people have invented names of their culture (in every form that the article uses),
 * and ranks, offices, dates, ordinals are others. Spans of the gold move with the text. The same input gives the same copy.
 */
export const renameCase = ({ slug, text, gold }: GoldCase, renaming: Renaming): GoldCase => {
  const findEdits = createFindEdits(text, gold, renaming)
  const edits = findEdits(text)
  const moved = (at: number): number =>
    edits.reduce((to, { start, end, text: by }) => (end <= at ? to + by.length - (end - start) : to), at)
  const rewrite = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return key === 'date' ? moveDate(value, renaming) : applyEdits(value, findEdits(value))
    if (typeof value === 'number') return key === 'start' || key === 'end' ? moved(value) : value
    if (Array.isArray(value)) return value.map(item => rewrite(item, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rewrite(inner, name)]))
  }
  return { slug: `${slug}-${renaming.name}`, text: applyEdits(text, edits), gold: rewrite(gold) as ReadoutGold }
}

const createFindEdits = (article: string, gold: ReadoutGold, renaming: Renaming): FindEdits => {
  const names = replacementsOfNames(article, gold, renaming)
  const literal = [...names, ...Object.entries(renaming.titles)].sort(([a], [b]) => b.length - a.length)
  const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
    ...literal.map(
      ([from, to]) => [new RegExp(`(?<![\\p{L}])${from.replace(/\./g, '\\.')}(?![\\p{L}])`, 'gu'), () => to] as const,
    ),
    [
      new RegExp(`\\b(${months.join('|')}) (\\d{1,2})\\b`, 'g'),
      ([, month = '', day = '']) => `${moveMonth(month, renaming)} ${moveDay(day, renaming)}`,
    ],
    [
      new RegExp(`\\b(\\d{1,2}) (${months.join('|')})\\b`, 'g'),
      ([, day = '', month = '']) => `${moveDay(day, renaming)} ${moveMonth(month, renaming)}`,
    ],
    [
      new RegExp(`(?<=\\b(?:in|last|next|of|since|until|this) )(${months.join('|')})\\b`, 'g'),
      ([month = '']) => moveMonth(month, renaming),
    ],
    [/\b(?:19|20)\d\d\b/g, ([year = '']) => String(Number(year) + renaming.years)],
    [/\b(\d{1,3})(?:st|nd|rd|th)\b/g, ([, number = '']) => ordinal(Number(number) + renaming.numbers)],
    [/(?<=\b[A-Z][a-z]+ )\d{1,3}\b(?![.,]\d)/g, ([number = '']) => String(Number(number) + renaming.numbers)],
  ]
  return text => {
    const edits: Edit[] = []
    for (const [pattern, replace] of patterns) {
      for (const found of text.matchAll(pattern)) {
        const [start, end] = [found.index, found.index + found[0].length]
        if (!edits.some(edit => edit.start < end && start < edit.end)) edits.push({ start, end, text: replace(found) })
      }
    }
    return edits.sort((a, b) => a.start - b.start)
  }
}

/** Every form of every name: full; its last two words; its last, its first word. Forms that two people share follow the first of them. */
const replacementsOfNames = (article: string, gold: ReadoutGold, { first, longer }: Renaming): [string, string][] => {
  const credited = [...article.matchAll(/^Translated by (.+)$/gm)].map(([, name = '']) => ({
    name: name.trim(),
    country: 'Vietnam',
  }))
  const taken = new Set(article.match(/\p{Lu}\p{L}+/gu) ?? [])
  const replacements = new Map<string, string>()
  const people = [...gold.people, ...credited]
  people.forEach(({ name, country }, index) => {
    const old = name.split(' ')
    const invented = inventName(country ?? null, first + index, Math.max(2, old.length + longer), taken)
    const last = (words: readonly string[], count: number): string => words.slice(-count).join(' ')
    const forms: [string, string][] = [
      [name, invented.join(' ')],
      [last(old, 2), last(invented, 2)],
      [last(old, 1), last(invented, 1)],
      [old[0]!, invented[0]!],
    ]
    for (const [from, to] of forms) if (!replacements.has(from)) replacements.set(from, to)
  })
  return [...replacements]
}

const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = ''
  let at = 0
  for (const { start, end, text: by } of edits) {
    result += text.slice(at, start) + by
    at = end
  }
  return result + text.slice(at)
}

const moveMonth = (month: string, { months: by }: Renaming): string =>
  months[(months.indexOf(month) + by) % 12] ?? month
const moveDay = (day: string, { days: by }: Renaming): string => String(((Number(day) + by - 1) % 28) + 1)

/** A date of the gold: year, month, day, or an interval of years. */
const moveDate = (date: string, renaming: Renaming): string =>
  date
    .split('/')
    .map(part => {
      const [year = '', month, day] = part.split('-')
      const moved = [String(Number(year) + renaming.years)]
      if (month !== undefined) moved.push(String(((Number(month) + renaming.months - 1) % 12) + 1).padStart(2, '0'))
      if (day !== undefined) moved.push(moveDay(day, renaming).padStart(2, '0'))
      return moved.join('-')
    })
    .join('/')

const ordinal = (number: number): string => {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
