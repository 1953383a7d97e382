import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createCsvSink } from './csv-sink.ts'
import { createJsonSink, createYamlSink } from './record-sink.ts'
import { occasionRecord } from './test-occasions.ts'
import { sampleRecord } from './test-record.ts'

let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'readout-sink-'))
})
afterEach(() => rmSync(out, { recursive: true }))
const written = (name: string): string => readFileSync(join(out, name), 'utf8')

describe('files of records', () => {
  it('are named after the whole drop, and nothing else is left in the folder', async () => {
    expect(await createJsonSink(out).take(sampleRecord(), 0)).toBe('a/b.txt.json')
    expect(JSON.parse(written('a/b.txt.json'))).toEqual(sampleRecord())
    expect(written('a/b.txt.json')).toMatch(/^\{\n {2}"schemaVersion": /)
    expect(written('a/b.txt.json')).toMatch(/\n\}\n$/)
    expect(readdirSync(join(out, 'a'))).toEqual(['b.txt.json'])
  })

  it('hold the same in YAML, for readers of YAML 1.1, too', async () => {
    const record = { ...occasionRecord(), notes: [{ code: 'no', level: 'info', stage: '2024-06-01', message: 'a: b' }] }
    await createYamlSink(out).take(record as ReturnType<typeof occasionRecord>, 0)
    expect(parse(written('a/b.txt.yaml'))).toEqual(record)
    expect(parse(written('a/b.txt.yaml'), { version: '1.1' })).toEqual(record)
  })
})

describe('the table of statements', () => {
  it('has its rows in the order of drops, whatever ended first', async () => {
    const sink = createCsvSink(out)
    const record = sampleRecord()
    const original = { file: 'a/b.txt', part: '2', id: 'r-1' }
    await sink.take({ ...record, source: { ...record.source, file: 'z.txt' }, duplicateOf: original }, 1)
    await sink.take(record, 0)
    await sink.finish()
    const [head, first, second] = written('statements.csv').split('\n')
    expect(head).toMatch(/^file,statement,speaker,speaker_type,/)
    expect(first).toBe(
      'a/b.txt,s-1,Orla Brandt,person,name,General,NOR,propose,indirect,false,false,,t,yearly talks,26,38,proposed,,,,likely,x,',
    )
    expect(second).toMatch(/^z\.txt,.*,a\/b\.txt#2$/)
  })

  it('disarms what a spreadsheet would run, and quotes what needs it', async () => {
    const record = sampleRecord()
    const content = [{ start: 0, end: 5, exact: '=HYPERLINK("x", "y")' }]
    const sink = createCsvSink(out)
    await sink.take({ ...record, statements: [{ ...record.statements[0]!, content }] }, 0)
    await sink.finish()
    expect(written('statements.csv')).toContain(`"'=HYPERLINK(""x"", ""y"")"`)
  })

  it('is a table without rows where there are no statements', async () => {
    await createCsvSink(out).finish()
    expect(written('statements.csv').split('\n')).toHaveLength(2)
  })
})

describe('the other tables', () => {
  it('have a row a topic, event, agreement, item and commitment', async () => {
    const sink = createCsvSink(out, new Map([['visit', { plover: 'CONSULT', cameo: '042' }]]))
    const record = occasionRecord()
    const at = { ...sampleRecord().statements[0]!, event: 'e-2' }
    record.statements.push(at)
    record.cooperation[1]!.statement = 's-1'
    await sink.take(record, 0)
    await sink.finish()
    const rowsOf = (file: string): { [column: string]: string }[] => {
      const [head, ...rows] = written(file).trimEnd().split('\n')
      return rows.map(row => Object.fromEntries(row.split(',').map((cell, i) => [head!.split(',')[i]!, cell])))
    }
    const article = { file: 'a/b.txt', article: 'Talks at sea', published: '2031-06-04' }
    expect(rowsOf('events.csv')).toEqual([
      expect.objectContaining({
        ...{ ...article, event: 'e-1', type: 'visit', plover: 'CONSULT', cameo: '042', status: 'held' },
        ...{ date: '2031-06-03', date_text: '3 June 2031', place: 'Tallinn', country: 'EST', parties: 'EST; NOR' },
        ...{ participants: 'Orla Brandt (NOR visitor)', text: 'Gen. Orla Brandt visited Tallinn', end: '32' },
      }),
      expect.objectContaining({
        ...{ event: 'e-2', type: 'signing', plover: '', parent: 'e-1', parent_type: 'visit', series: 'Rescue Day' },
        ...{ series_number: '2', statements: '1', text: 'both sides signed a rescue plan', start: '67', passages: '1' },
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
