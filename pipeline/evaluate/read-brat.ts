import type { Span } from '../text/span.ts'

/** An attribution of a brat annotation: where its source, cue and content stand, in UTF-16 code units. */
export interface BratAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * The attributions (`E` lines with roles Source, Cue, Content, each possibly numbered) of a brat standoff file.
 * Its offsets are code points of the text file; a byte order mark, which `text` no longer has, counts as one of them. What
 * is no offset of the text gives NaN.
 */
export function readBrat(text: string, annotation: string, hasMark = false): BratAttribution[] {
  const at = unitOfPoint(text, hasMark)
  const lines = annotation.split(/\r?\n/).map(line => line.split('\t'))
  const spans = new Map<string, readonly Span[]>()
  for (const [id, body] of lines) if (id?.startsWith('T') && body) spans.set(id, rangesOf(body, at))
  return lines.flatMap(([id, body]) => {
    if (!id?.startsWith('E') || !body) return []
    const found: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] }
    for (const part of body.trim().split(' ')) {
      const [role = '', reference = ''] = part.split(':')
      const name = role.replace(/\d+$/, '').toLowerCase()
      if (name === 'source' || name === 'cue' || name === 'content') found[name].push(...(spans.get(reference) ?? []))
    }
    return [found]
  })
}

/** `Content 3 9;12 20`: a type, then its ranges. */
const rangesOf = (body: string, at: (point: number) => number): Span[] =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map(range => {
      const [start = 0, end = 0] = range.trim().split(' ').map(Number)
      return { start: at(start), end: at(end) }
    })

const unitOfPoint = (text: string, hasMark: boolean): ((point: number) => number) => {
  const units = hasMark ? [0] : []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return point => units[point] ?? Number.NaN
}
