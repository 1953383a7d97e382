import { parseDate } from './parse-date.ts'

/** What one place (a header, a sidecar, the caller) says of the article; absent = it does not say. */
export interface StatedFacts {
  readonly title?: string
  /** EDTF. */
  readonly published?: string
  readonly modified?: string
  readonly url?: string
  readonly authors?: readonly string[]
  readonly translator?: string
  readonly publisher?: string
  readonly section?: string
  readonly keywords?: readonly string[]
  readonly language?: string
}

/** Names of the facts that a header, a sidecar or an option can state. */
export type FactName = keyof StatedFacts

/**
 * Keys that headers, front matter and sidecars use, folded to lower case with single hyphens, and the fact each states.
 */
export const factOfKey: ReadonlyMap<string, FactName> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['date', 'published'],
  ['published', 'published'],
  ['publication-date', 'published'],
  ['date-published', 'published'],
  ['pubdate', 'published'],
  ['modified', 'modified'],
  ['updated', 'modified'],
  ['last-modified', 'modified'],
  ['url', 'url'],
  ['link', 'url'],
  ['permalink', 'url'],
  ['author', 'authors'],
  ['authors', 'authors'],
  ['by', 'authors'],
  ['byline', 'authors'],
  ['translator', 'translator'],
  ['translated-by', 'translator'],
  ['publisher', 'publisher'],
  ['source', 'publisher'],
  ['outlet', 'publisher'],
  ['site', 'publisher'],
  ['section', 'section'],
  ['category', 'section'],
  ['keywords', 'keywords'],
  ['tags', 'keywords'],
  ['language', 'language'],
  ['lang', 'language'],
])

/** A key as `factOfKey` has it: "Publication date" → "publication-date". */
export const foldKey = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')

/**
 * An object with its keys under the names of the facts that they state in headers: "Author", "source", "tags". Where a fact is stated
 * twice, the second keeps its own name; what is no object stays as it is.
 */
export const renameFacts = (value: unknown, nameOf: (fact: FactName) => string = fact => fact): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const renamed: Record<string, unknown> = { ...value }
  for (const [key, each] of Object.entries(value)) {
    const fact = factOfKey.get(foldKey(key))
    if (fact === undefined || nameOf(fact) in renamed) continue
    delete renamed[key]
    renamed[nameOf(fact)] = each
  }
  return renamed
}

/** The people of an author line: "By A. Example, B. Sample and C. Other" gives three. */
export const splitAuthors = (line: string): string[] =>
  line
    .replaceAll(/\s+/g, ' ')
    .replace(/^by /i, '')
    .split(/[,;] ?(?:and )?| and | ?& ?/i)
    .map(name => name.trim())
    .filter(name => name !== '')

/** The keywords of a line: separated by semicolons where it has any, else by commas. */
export const splitKeywords = (line: string): string[] =>
  line
    .split(line.includes(';') ? ';' : ',')
    .map(word => word.trim())
    .filter(word => word !== '')

/**
 * Facts from keys and their values as written. A value that is a list stays a list; keys that say nothing known are
 * passed over. `unclear` names the keys whose value is no date.
 */
export const stateFacts = (
  entries: Iterable<readonly [key: string, value: string | readonly string[]]>,
): { facts: StatedFacts; unclear: string[] } => {
  const facts: { -readonly [Name in FactName]?: StatedFacts[Name] } = {}
  const unclear: string[] = []
  for (const [key, value] of entries) {
    const name = factOfKey.get(foldKey(key))
    if (name === undefined || name in facts) continue
    const line = typeof value === 'string' ? value.trim() : value.join('; ')
    if (line === '') continue
    if (name === 'authors') facts.authors = typeof value === 'string' ? splitAuthors(value) : value
    else if (name === 'keywords') facts.keywords = typeof value === 'string' ? splitKeywords(value) : value
    else if (name === 'published' || name === 'modified') {
      const date = parseDate(line)
      if (date === null) unclear.push(key.trim())
      else facts[name] = date
    } else facts[name] = line
  }
  return { facts, unclear }
}
