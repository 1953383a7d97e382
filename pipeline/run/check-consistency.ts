import type { Record } from '../record/record.ts'
import { checkOrder } from './check-order.ts'
import { checkReferences } from './check-references.ts'
import { describeValue, pointerStep, type RecordProblem } from './record-problem.ts'

/**
 * What the schema cannot say of a record of the right shape: spans stand inside the text and `exact` is their slice;
 * blocks are in order with only white space between them; lists are in the order of the text; ids are unique, every
 * reference leads to one, and no event lies in itself. Without `text` spans and blocks are passed over.
 */
export const checkConsistency = (record: Record): RecordProblem[] => {
  const { text } = record
  return [
    ...(text === undefined ? [] : [...checkSpans(record, text), ...checkBlocks(record, text)]),
    ...checkOrder(record),
    ...checkReferences(record),
  ]
}

const checkSpans = (record: Record, text: string): RecordProblem[] => {
  const problems: RecordProblem[] = []
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
      const { start, end } = value
      if (start > end || end > text.length) {
        const expected = `start ≤ end ≤ ${text.length}, the length of the text`
        problems.push({ pointer, expected, found: `${start} to ${end}` })
      } else if ('exact' in value && value.exact !== text.slice(start, end)) {
        const expected = `${describeValue(text.slice(start, end))}, the text's slice`
        problems.push({ pointer: `${pointer}/exact`, expected, found: describeValue(value.exact) })
      }
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, pointer + pointerStep(key))
  }
  walk(record, '')
  return problems
}

const checkBlocks = ({ blocks }: Record, text: string): RecordProblem[] => {
  const problems: RecordProblem[] = []
  let end = 0
  for (const [i, next] of [...blocks, { start: text.length, end: text.length }].entries()) {
    const between = text.slice(end, next.start)
    if (next.start < end || between.trim() !== '') {
      const expected = `a block that starts at ${end} or after white space`
      const found = next.start < end ? `a start at ${next.start}` : `${describeValue(between.trim())} in no block`
      problems.push({ pointer: `/blocks/${i}`, expected, found })
    }
    end = Math.max(end, next.end)
  }
  return problems
}
