import { expect, it } from 'vitest'
import { DropError } from '../stages/read/drop-error.ts'
import { collectReport } from './collect-report.ts'

it('tells a thousand failures of a file, and counts the rest by their codes', () => {
  const report = collectReport('many.ndjson', { notes: new Map() })
  for (let number = 1; number <= 1003; number++) {
    const code = number === 1002 ? 'too-large' : 'malformed'
    report.fail(new DropError(code, `line ${number}`), { number })
  }
  const told = report.finish()
  expect(told).toHaveLength(1002)
  expect(told.slice(1000)).toEqual([
    { file: 'many.ndjson', status: 'failed', code: 'malformed', message: 'and 2 more of its entries' },
    { file: 'many.ndjson', status: 'failed', code: 'too-large', message: 'and 1 more of its entries' },
  ])
})
