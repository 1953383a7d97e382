import { describe, expect, it } from 'vitest'
import { occasionRecord } from '../test-occasions.ts'
import { sampleRecord } from '../test-record.ts'
import { createRenderRows } from './render-rows.ts'
import type { EventCodes } from './table.ts'
import { tables } from './tables.ts'

const rowsIn = (file: string, record = sampleRecord(), codes: EventCodes = new Map()): string =>
  String(createRenderRows(codes)(record)[tables.findIndex(table => table.file === file)])

describe('the table of statements', () => {
  it('has a row a statement, with what its article is a copy of', () => {
    expect(rowsIn('statements.csv')).toBe(
      'a/b.txt,s-1,Orla Brandt,person,name,General,NOR,propose,indirect,false,false,,t,yearly talks,26,38,proposed,,,,likely,x,\n',
    )
    const original = { file: 'a/b.txt', part: '2', id: 'r-1' }
    expect(rowsIn('statements.csv', { ...sampleRecord(), duplicateOf: original })).toMatch(/,a\/b\.txt#2\n$/)
  })

  it('disarms what a spreadsheet would run, and quotes what needs it', () => {
    const record = sampleRecord()
    const content = [{ start: 0, end: 5, exact: '=HYPERLINK("x", "y")' }]
    const rows = rowsIn('statements.csv', { ...record, statements: [{ ...record.statements[0]!, content }] })
    expect(rows).toContain(`"'=HYPERLINK(""x"", ""y"")"`)
  })

  it('has no rows where there are no statements', () => {
    expect(rowsIn('statements.csv', { ...sampleRecord(), statements: [] })).toBe('')
  })
})

describe('the other tables', () => {
  it('have a row a topic, event, agreement, item and commitment', () => {
    const codes = new Map([['visit', { plover: 'CONSULT', cameo: '042' }]])
    const record = occasionRecord()
    const at = { ...sampleRecord().statements[0]!, event: 'e-2' }
    record.statements.push(at)
    record.cooperation[1]!.statement = 's-1'
    const rowsOf = (file: string): { [column: string]: string }[] => {
      const { columns } = tables.find(table => table.file === file)!
      const rows = rowsIn(file, record, codes).trimEnd().split('\n')
      return rows.map(row => Object.fromEntries(row.split(',').map((cell, i) => [columns[i]!, cell])))
    }
    const article = { file: 'a/b.txt', article: 'Talks at sea', published: '2031-06-04' }
    expect(rowsOf('events.csv')).toEqual([
      expect.objectContaining({
        ...article,
        event: 'e-1',
        type: 'visit',
        plover: 'CONSULT',
        cameo: '042',
        status: 'held',
        date: '2031-06-03',
        date_text: '3 June 2031',
        place: 'Tallinn',
        country: 'EST',
        parties: 'EST; NOR',
        participants: 'Orla Brandt (NOR visitor)',
        text: 'Gen. Orla Brandt visited Tallinn',
        end: '32',
      }),
      expect.objectContaining({
        event: 'e-2',
        type: 'signing',
        plover: '',
        parent: 'e-1',
        parent_type: 'visit',
        series: 'Rescue Day',
        series_number: '2',
        statements: '1',
        text: 'both sides signed a rescue plan',
        start: '67',
        passages: '1',
      }),
    ])
    expect(rowsOf('agreements.csv')).toEqual([
      expect.objectContaining({
        ...article,
        agreement: 'a-1',
        kind: 'plan',
        title: 'rescue plan',
        event_type: 'signing',
      }),
    ])
    expect(rowsOf('cooperation.csv')).toEqual([
      expect.objectContaining({ item: 'c-1', list: 'l-1', text: 'ice patrols', topic: 't', statement: '', event: '' }),
      expect.objectContaining({
        item: 'c-2',
        topic: '',
        speaker: 'Orla Brandt',
        act: 'propose',
        event_type: 'signing',
      }),
    ])
    expect(rowsOf('commitments.csv')).toEqual([
      expect.objectContaining({
        by: 'Norway',
        country: 'Norway',
        strength: 'will',
        text: 'will send two ships',
        due: '',
      }),
    ])
    expect(rowsOf('topics.csv')).toEqual([expect.objectContaining({ topic: 't', central: 'true', statements: '1' })])
  })
})
