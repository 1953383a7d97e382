import type { Note } from '../../../record/parts.ts'
import { languageTag } from '../../../stages/read/language/language-tag.ts'
import { parseDate } from '../../../stages/read/parse-date.ts'
import { type FactName, type StatedFacts, stateFacts } from '../../../stages/read/stated-facts.ts'
import { plainLine } from './field-markup.ts'
import { listOfCell, stringsOf } from './field-values.ts'
import { dateUnclear } from './reading-notes.ts'

/** The facts that an entry can state, in no order. */
export const statable = [
  'title',
  'published',
  'modified',
  'url',
  'authors',
  'translator',
  'publisher',
  'section',
  'keywords',
  'language',
] as const satisfies readonly FactName[]

/** The candidates of each fact, the likelier first. */
export type Candidates = { readonly [Name in FactName]?: Iterable<unknown> }

/** What an entry's fields state: of each fact the first candidate that can be one. */
export const stateFields = (candidates: Candidates): { facts: StatedFacts; notes: readonly Note[] } => {
  const notes: Note[] = []
  const entries: [string, string | readonly string[]][] = []
  for (const name of statable) {
    let unreadable: string | undefined
    for (const candidate of candidates[name] ?? []) {
      const value = readers[name]?.(candidate) ?? firstLine(candidate)
      if (value === undefined || value.length === 0) continue
      if ((name === 'published' || name === 'modified') && parseDate(String(value)) === null) {
        unreadable ??= String(value)
        continue
      }
      if (
        name === 'url'
          ? !isAddress(String(value))
          : name !== 'authors' && name !== 'keywords' && isAddress(String(value))
      )
        continue
      entries.push([name, value])
      unreadable = undefined
      break
    }
    if (unreadable !== undefined) notes.push(dateUnclear(unreadable))
  }
  return { facts: stateFacts(entries).facts, notes }
}

const isAddress = (value: string): boolean => /^(?:https?:)?\/\/\S+$/i.test(value)
const firstLine = (value: unknown): string | undefined => {
  const [first] = stringsOf(value)
  return first === undefined ? undefined : plainLine(first)
}

/** A list stays one, for its items may have commas; a line is split by who states it. */
const linesOf = (value: unknown): string | string[] => {
  const strings = stringsOf(value)
    .flatMap(each => (typeof value === 'string' ? listOfCell(each) : each))
    .map(plainLine)
  const lines = strings.filter(line => line !== '' && !isAddress(line))
  return lines.length === 1 && !Array.isArray(value) ? lines[0]! : lines
}

/** "press@example.org (Ida Lund)", "Ida Lund <ida@example.org>" → the name. */
const withoutAddress = (author: string): string =>
  author
    .replace(/^\S{1,100}@\S{1,100}\s*(?:\(([^)]*)\))?$/, '$1')
    .replace(/\s*[<(]\S{1,100}@\S{1,100}[>)]$/, '')
    .trim()

const readers: { readonly [Name in FactName]?: (value: unknown) => string | string[] | undefined } = {
  authors: value => {
    const lines = linesOf(value)
    return typeof lines === 'string' ? withoutAddress(lines) : lines.map(withoutAddress).filter(line => line !== '')
  },
  keywords: linesOf,
  url: value => stringsOf(value)[0]?.trim(),
  language: value => languageTag(stringsOf(value)[0] ?? '') ?? '',
}
