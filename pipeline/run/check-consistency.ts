import type { Record } from '../record/record.ts'
import { describeValue, pointerStep, type RecordProblem } from './record-problem.ts'

/**
 * What the schema cannot say of a record of the right shape: spans stand inside the text and `exact` is their slice;
 * blocks are in order with only white space between them; ids are unique and every reference leads to one. Without
 * `text` only the ids are looked at.
 */
export const checkConsistency = (record: Record): RecordProblem[] => {
  const { text } = record
  return [
    ...(text === undefined ? [] : [...checkSpans(record, text), ...checkBlocks(record, text)]),
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

const checkReferences = (record: Record): RecordProblem[] => {
  const problems: RecordProblem[] = []
  const idsOf = (list: 'people' | 'organizations' | 'statements' | 'topics' | 'events'): Set<string> => {
    const ids = new Set<string>()
    for (const [i, { id }] of record[list].entries()) {
      if (ids.has(id))
        problems.push({ pointer: `/${list}/${i}/id`, expected: 'an id of its own', found: `${id} again` })
      ids.add(id)
    }
    return ids
  }
  const entities = new Set([...idsOf('people'), ...idsOf('organizations')])
  const statements = idsOf('statements')
  const topics = idsOf('topics')
  const events = idsOf('events')
  const refer = (pointer: string, id: string | null, ids: ReadonlySet<string>, to: string): void => {
    if (id !== null && !ids.has(id)) problems.push({ pointer, expected: `the id of one of ${to}`, found: id })
  }
  for (const [i, statement] of record.statements.entries()) {
    const at = `/statements/${i}`
    refer(`${at}/speaker/id`, statement.speaker.id, entities, '/people or /organizations')
    refer(`${at}/event`, statement.event, events, '/events')
    refer(`${at}/reportedBy`, statement.reportedBy, statements, '/statements')
    for (const [k, { id }] of statement.addressees.entries()) {
      refer(`${at}/addressees/${k}/id`, id, entities, '/people or /organizations')
    }
    for (const [k, id] of statement.topics.entries()) refer(`${at}/topics/${k}`, id, topics, '/topics')
  }
  return problems
}
