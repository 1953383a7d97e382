import type { KnownBlock } from '../../layers/article.ts'
import type { Note } from '../../record/parts.ts'
import type { Span } from '../../text/span.ts'
import { isBlank, linesOf, trimSpan } from './lines-of.ts'
import { factOfKey, foldKey, type StatedFacts, stateFacts } from './stated-facts.ts'

/** What stands above the article proper. `end` is the offset behind it; 0 where there is none. */
export interface Header {
  readonly end: number
  readonly facts: StatedFacts
  readonly known: readonly KnownBlock[]
  readonly notes: readonly Note[]
}

/** The header of a text that has none. */
export const noHeader: Header = { end: 0, facts: {}, known: [], notes: [] }

const maxLines = 40
const maxLineLength = 2000
const keyLine = /^([A-Za-z][A-Za-z _-]{0,30}?)[ \t]*:(?:[ \t]+|$)(.*)$/s

/**
 * A header of `key: value` lines at the top: every line up to the first blank one is such a line, and at least two keys
 * are known. One known key is no header: articles open with "Source: …" or "By: …" too.
 */
export const parseHeader = (text: string): Header => {
  const lines: Span[] = []
  const entries: [string, string][] = []
  for (const line of linesOf(text.slice(0, maxLines * maxLineLength))) {
    if (isBlank(text, line)) {
      if (lines.length === 0) continue
      break
    }
    const { start, end } = trimSpan(text, line)
    const match = end - start > maxLineLength ? null : keyLine.exec(text.slice(start, end))
    if (match === null || lines.length === maxLines) return noHeader
    lines.push({ start, end })
    entries.push([match[1]!, match[2]!])
  }
  const known = new Set(entries.map(([key]) => factOfKey.get(foldKey(key))).filter(fact => fact !== undefined))
  if (known.size < 2) return noHeader
  return headerOf(text, lines, entries, 'read.header')
}

/** A header of the lines and entries found, with a note for each date that cannot be read. */
export const headerOf = (
  text: string,
  lines: readonly Span[],
  entries: Iterable<readonly [string, string | readonly string[]]>,
  rule: string,
): Header => {
  const { facts, unclear } = stateFacts(entries)
  return {
    end: lines.at(-1)?.end ?? 0,
    facts,
    known: lines
      .filter(line => !isBlank(text, line))
      .map(line => ({ ...trimSpan(text, line), kind: 'metadata', rule })),
    notes: unclear.map(key => ({
      code: 'header-date-unclear',
      level: 'doubt',
      stage: 'read',
      message: `the header's "${key}" is no date that can be read; write it as 2024-06-01`,
    })),
  }
}
