import { createRequire } from 'node:module'
import type { Document } from 'yaml'
import { linesOf } from './lines-of.ts'
import { type Header, headerOf, noHeader } from './parse-header.ts'

const maxLength = 100_000

/**
 * YAML front matter of a Markdown file: between a first line `---` and the next `---` or `...`. YAML that cannot be
 * read is metadata all the same, with a note; a thematic break at the top with no `key:` under it is none.
 */
export const parseFrontMatter = (text: string): Header => {
  if (!/^---[ \t]*[\r\n]/.test(text)) return noHeader
  const lines = linesOf(text.slice(0, maxLength))
  const last = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(line.start, line.end)))
  if (last < 1 || !/^[\w"'-]+[\w "'-]{0,60}:/.test(text.slice(lines[1]!.start, lines[1]!.end))) return noHeader
  // Loaded here: yaml costs as much as the start of the program, and few drops have front matter.
  const { parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  const document = parseDocument(text.slice(lines[1]!.start, lines[last]!.start), { prettyErrors: false })
  const [error] = document.errors
  const { value, fault } = error === undefined ? readValue(document) : { value: null, fault: error.message }
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  const header = headerOf(text, lines.slice(0, last + 1), entries.flatMap(plainEntry), 'read.front-matter')
  if (entries.length > 0) return header
  const reason = fault ?? 'it is no list of keys and values'
  const message = `the front matter cannot be read and states nothing: ${reason}`
  return { ...header, notes: [{ code: 'front-matter-unreadable', level: 'doubt', stage: 'read', message }] }
}

/** The plain value, or what is wrong with it: an alias that points nowhere ("title: *News*"), or aliases without end. */
const readValue = (document: Document.Parsed): { readonly value: unknown; readonly fault?: string } => {
  try {
    return { value: document.toJS() }
  } catch (error) {
    return { value: null, fault: error instanceof Error ? error.message : String(error) }
  }
}

/** Values that are text, numbers or lists of them; nested maps say nothing known. */
const plainEntry = ([key, value]: [string, unknown]): [string, string | string[]][] => {
  if (typeof value === 'string' || typeof value === 'number') return [[key, String(value)]]
  if (!Array.isArray(value)) return []
  return [[key, value.filter(item => typeof item === 'string' || typeof item === 'number').map(String)]]
}
