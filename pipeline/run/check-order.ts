import type { Record } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import type { RecordProblem } from './record-problem.ts'

/** Lists that do not stand in the order of the text, each at its first entry that comes too late; and evidence given twice. */
export const checkOrder = (record: Record): RecordProblem[] => {
  const places: { readonly [list: string]: readonly Span[] } = {
    statements: record.statements.map(({ content }) => content[0]!),
    events: record.events.map(({ evidence }) => evidence[0]!),
    agreements: record.agreements.map(({ evidence }) => evidence[0]!),
    cooperation: record.cooperation,
    commitments: record.commitments,
    dates: record.dates,
  }
  return [
    ...Object.entries(places).flatMap(([list, spans]) => {
      const i = spans.findIndex(({ start }, index) => index > 0 && start < spans[index - 1]!.start)
      if (i < 0) return []
      const expected = `a start at ${spans[i - 1]!.start} or later, the list in the order of the text`
      return [{ pointer: `/${list}/${i}`, expected, found: `a start at ${spans[i]!.start}` }]
    }),
    ...(['events', 'agreements'] as const).flatMap(list =>
      record[list].flatMap(({ evidence }, i) => findRepeats(evidence, `/${list}/${i}/evidence`)),
    ),
    ...checkPositions(record.cooperation),
  ]
}

const findRepeats = (spans: readonly Span[], pointer: string): RecordProblem[] => {
  const seen = new Set<string>()
  return spans.flatMap(({ start, end }, i) => {
    const place = `${start} to ${end}`
    const problem = { pointer: `${pointer}/${i}`, expected: 'a place of its own', found: `${place} again` }
    const isRepeated = seen.has(place)
    seen.add(place)
    return isRepeated ? [problem] : []
  })
}

/** Items of one list have rising positions. */
const checkPositions = (items: Record['cooperation']): RecordProblem[] => {
  const last = new Map<string, number>()
  return items.flatMap(({ list, position }, i) => {
    const before = last.get(list)
    last.set(list, position)
    if (before === undefined || before < position) return []
    const expected = `a position after ${before}, that of the item of ${list} before it`
    return [{ pointer: `/cooperation/${i}/position`, expected, found: String(position) }]
  })
}
