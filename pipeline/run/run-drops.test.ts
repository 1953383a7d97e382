import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestRuns, type TestRunOptions, type TestRuns } from './test-run.ts'

let runs: TestRuns
beforeEach(() => {
  runs = createTestRuns()
})
afterEach(() => runs.remove())

const entries = (...list: [id: string, text: string][]): string =>
  list.map(([id, text]) => JSON.stringify({ id, text })).join('\n')
const extracted = async (options?: TestRunOptions): Promise<readonly string[]> => (await runs.run(options)).extracted
const input = (name: string): string => join(runs.root, 'input', name)
/** As if the drops had been there for an hour when the first run saw them. */
const age = (): void => {
  for (const name of readdirSync(join(runs.root, 'input'))) utimesSync(input(name), 1, 1)
}

describe('a second run', () => {
  it('extracts nothing where nothing changed, also where files were only touched or stamped by another clock', async () => {
    runs.put('a.txt', '1 a')
    runs.put('b.ndjson', entries(['i', '2 b'], ['j', '3 c']))
    expect(await extracted()).toEqual(['a.txt', 'b.ndjson#i', 'b.ndjson#j'])
    const before = runs.output()
    expect(await extracted()).toEqual([])
    age()
    expect(await extracted()).toEqual([])
    utimesSync(input('a.txt'), 4e9, 4e9)
    const { extracted: none, report } = await runs.run()
    expect(none).toEqual([])
    expect(report.counts).toMatchObject({ articles: 3, unchanged: 3 })
    expect(runs.output()).toEqual(before)
  })

  it('sees a change that leaves size and time of a file', async () => {
    runs.put('a.txt', '1 a')
    await runs.run()
    const { atime, mtime } = statSync(input('a.txt'))
    writeFileSync(input('a.txt'), '1 b')
    utimesSync(input('a.txt'), atime, mtime)
    expect(await extracted()).toEqual(['a.txt'])
    expect(runs.output()['a.txt.json']).toContain('1 b')
  })

  it.each<[string, () => void, TestRunOptions, string[]]>([
    ['a sidecar comes', () => runs.put('a.txt.meta.yaml', 'title: A'), {}, ['a.txt']],
    ['an option changes', () => {}, { given: { date: '2031-01-01' }, key: 'with date' }, ['a.txt', 'b.txt']],
    ['rules change', () => {}, { key: 'other rules' }, ['a.txt', 'b.txt']],
    ['all is forced', () => {}, { isForced: true }, ['a.txt', 'b.txt']],
    ['a record is deleted', () => rmSync(join(runs.root, 'out/b.txt.json')), {}, ['b.txt']],
    ['a record is edited', () => writeFileSync(join(runs.root, 'out/b.txt.json'), 'mine'), {}, ['b.txt']],
    ['another format is asked for', () => {}, { format: 'yaml' }, ['a.txt', 'b.txt']],
  ])('extracts what is due where %s', async (_, change, options, due) => {
    runs.put('a.txt', '1 a')
    runs.put('b.txt', '2 b')
    await runs.run()
    change()
    expect(await extracted(options)).toEqual(due)
    expect(await extracted(options?.isForced ? {} : options)).toEqual([])
  })

  it('extracts of a file of entries those that changed or came, wherever they stand', async () => {
    runs.put('a.ndjson', entries(['i', '1'], ['j', '2'], ['k', '3']))
    await runs.run({ format: 'ndjson' })
    runs.put('a.ndjson', entries(['k', '3'], ['n', '4'], ['i', '1'], ['j', '2 changed']))
    expect(await extracted({ format: 'ndjson' })).toEqual(['a.ndjson#j', 'a.ndjson#n'])
    const parts = runs
      .output()
      ['records.ndjson']!.trim()
      .split('\n')
      .map(line => JSON.parse(line).part)
    expect(parts).toEqual(['k', 'n', 'i', 'j'])
  })
})

describe('what is no longer there', () => {
  it('is listed run by run, and removed where asked; what is only none of this run is neither', async () => {
    runs.put('a/one.txt', '1')
    runs.put('b/two.txt', '2')
    runs.put('b/gone.txt', '3')
    runs.put('b/c.ndjson', entries(['i', '4'], ['j', '5']))
    await runs.run()
    runs.drop('b/gone.txt')
    runs.put('b/c.ndjson', entries(['j', '5']))
    const gone = [{ file: 'b/c.ndjson', part: 'i' }, { file: 'b/gone.txt' }]
    for (const _ of [1, 2]) expect((await runs.run()).report).toMatchObject({ gone, counts: { gone: 2 } })
    const { report } = await runs.run({ inputs: ['a'] })
    expect(report).toMatchObject({ gone: [{ file: 'b/gone.txt' }] })
    expect(Object.keys(runs.output())).toEqual([
      'a/one.txt.json',
      'b/c.ndjson/i.json',
      'b/c.ndjson/j.json',
      'b/gone.txt.json',
      'b/two.txt.json',
      'one.txt.json',
    ])
    expect((await runs.run({ prunes: true })).report).toMatchObject({ gone, pruned: true })
    expect((await runs.run()).report).not.toHaveProperty('gone')
    expect(Object.keys(runs.output())).toEqual([
      'a/one.txt.json',
      'b/c.ndjson/j.json',
      'b/two.txt.json',
      'one.txt.json',
    ])
  })

  it('is not what cannot be read: a drop cut short, emptied, or with an entry too broken to tell its name', async () => {
    const whole = entries(['i', '1'], ['j', '2'])
    for (const format of ['json', 'ndjson', 'csv'] as const) {
      runs.put('a.ndjson', whole)
      runs.put('b.txt', '3')
      await runs.run({ format })
      const before = runs.output()
      runs.put('b.txt', 'FAIL')
      for (const broken of ['', `${entries(['i', '1'])}\n{"id": "j`, whole.replace('"2"', '"FAIL"')]) {
        runs.put('a.ndjson', broken)
        const { report } = await runs.run({ format, prunes: true })
        expect(report).not.toHaveProperty('gone')
        expect(report.counts.failed).toBeGreaterThan(1)
        expect(runs.output()).toEqual(before)
      }
      rmSync(join(runs.root, 'out'), { recursive: true })
    }
  })

  it('goes where the file that held entries is one article now', async () => {
    runs.put('a.json', '[{"id":"i","text":"1"},{"id":"j","text":"2"}]')
    await runs.run()
    runs.put('a.json', '{"id":"i","text":"1"}')
    const gone = [
      { file: 'a.json', part: 'i' },
      { file: 'a.json', part: 'j' },
    ]
    age()
    for (const _ of [1, 2]) expect((await runs.run()).report).toMatchObject({ gone })
    await runs.run({ prunes: true })
    expect(Object.keys(runs.output())).toEqual(['a.json.json'])
  })
})

describe('copies over runs', () => {
  const copiesIn = (): unknown[] =>
    runs
      .output()
      ['records.ndjson']!.trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .map(({ file, copy }) => [file, copy?.[0]])

  it('are of the first that is there now', async () => {
    runs.put('b.txt', '1 first')
    runs.put('c.txt', '1 second')
    const format = 'ndjson' as const
    await runs.run({ format })
    expect(copiesIn()).toEqual([
      ['b.txt', undefined],
      ['c.txt', 'b.txt'],
    ])
    runs.put('a.txt', '1 before both')
    expect(await extracted({ format })).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(copiesIn()).toEqual([
      ['a.txt', undefined],
      ['b.txt', 'a.txt'],
      ['c.txt', 'a.txt'],
    ])
    runs.put('a.txt', '2 another')
    expect(await extracted({ format })).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(copiesIn()).toEqual([
      ['a.txt', undefined],
      ['b.txt', undefined],
      ['c.txt', 'b.txt'],
    ])
    runs.drop('b.txt')
    await runs.run({ format, prunes: true })
    expect(copiesIn()).toEqual([
      ['a.txt', undefined],
      ['c.txt', undefined],
    ])
  })
})

describe('an output that fails', () => {
  it('ends a run over shared files, for other records stand in what could not be written', async () => {
    for (let i = 0; i < 3; i++) runs.put(`${i}.txt`, `${i}`)
    const lost = Object.assign(new Error('EFBIG'), { code: 'EFBIG', syscall: 'write' })
    const failing: TestRunOptions = {
      format: 'ndjson',
      wrapPool: pool => ({
        ...pool,
        extract: async tasks =>
          (await pool.extract(tasks)).map(each => ({
            ...each,
            get chunks(): string[] {
              throw lost
            },
          })),
      }),
    }
    await expect(runs.run(failing)).rejects.toThrow(
      /out cannot be written: the file is larger than is allowed\. What was written/,
    )
    expect(await extracted({ format: 'ndjson' })).toHaveLength(3)
  })

  it('costs a drop its record where only that has no room, and tells what to do', async () => {
    runs.put(`${'x'.repeat(251)}.txt`, '1')
    runs.put('b.txt', '2')
    const { report } = await runs.run()
    expect(report.drops.map(drop => drop.status)).toEqual(['written', 'failed'])
    expect(report.drops[1]).toMatchObject({
      code: 'crashed',
      message: expect.stringContaining('too long: rename the drop'),
    })
    expect(await extracted({ format: 'ndjson' })).toHaveLength(2)
    renameSync(input(`${'x'.repeat(251)}.txt`), input('y.txt'))
    expect(await extracted()).toEqual(['y.txt'])
  })

  it('is told where it was removed, and made whole by the next run', async () => {
    for (let i = 0; i < 3; i++) runs.put(`${i}.txt`, `${i}`)
    const removing = { observer: { onDrop: () => rmSync(join(runs.root, 'out'), { recursive: true, force: true }) } }
    await expect(runs.run(removing)).rejects.toThrow('was removed while the run went on: run again')
    expect(await extracted()).toHaveLength(3)
    expect(Object.keys(runs.output())).toHaveLength(3)
    expect(readFileSync(join(runs.root, 'out/0.txt.json'), 'utf8')).toContain('"file":"0.txt"')
  })
})
