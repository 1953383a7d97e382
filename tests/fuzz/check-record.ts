import type { Record } from '../../pipeline/record/record.ts'
import { checkConsistency } from '../../pipeline/run/check-consistency.ts'
import type { CheckRecord } from '../../pipeline/run/check-record.ts'
import { formatRecordProblem } from '../../pipeline/run/record-problem.ts'
import { type Fault, fault } from './input.ts'

/** What is wrong with a record: with its shape, its spans, its blocks, its references. */
export const faultsOfRecord = (record: Record, check: CheckRecord): Fault[] => {
  const shape = check(JSON.parse(JSON.stringify(record)))
  const problems = shape.length > 0 ? shape : checkConsistency(record)
  const empty = record.blocks.filter(({ start, end }) => end <= start)
  return [
    ...problems.map(problem => fault('record', formatRecordProblem(problem))),
    ...empty.map(({ start, end }) => fault('record', `a block with nothing in it, ${start} to ${end}`)),
  ]
}
