import { boundaryAt } from './content-boundary.ts'
import type { Line } from './line.ts'

/** Boundaries at which contents of a kind mostly end, as `kind boundary`. */
export type ContentCuts = ReadonlySet<string>

/** From this share of counted contents on one ends at a boundary. */
const cutFrom = 0.6
/** How far a content is walked, in elements. */
const furthest = 120

/** Reads the boundaries, one a line: kind, boundary, how often a content ended there, how often one came to it. */
export const parseContentCuts = (lines: readonly string[]): ContentCuts =>
  new Set(
    lines.flatMap(line => {
      const [kind, boundary, ended, met] = line.split(' ')
      return Number(ended) / Number(met) >= cutFrom ? [`${kind} ${boundary}`] : []
    }),
  )

/** The kind of content that a complement is: a clause, an infinitive, a quotation, else a phrase. */
export function kindOfContent(complement: string): 'clause' | 'infinitive' | 'quotation' | 'phrase' {
  if (/^(?:THAT|CL|WH|COLON|NP(?:THAT|CL|WH))$/.test(complement)) return 'clause'
  if (complement === 'TO' || complement === 'NPTO') return 'infinitive'
  return /^(?:QM?|NPQ)$/.test(complement) ? 'quotation' : 'phrase'
}

/** Where the content from `from` ends at a boundary that mostly ends its kind; `to` where it meets none. */
export function cutContent(line: Line, complement: string, from: number, to: number, cuts: ContentCuts): number {
  const kind = kindOfContent(complement)
  for (let at = from + 1; at < to && at - from < furthest; at++) {
    const boundary = boundaryAt(line, at, line.size)
    if (boundary !== undefined && cuts.has(`${kind} ${boundary}`)) return at
  }
  return to
}
