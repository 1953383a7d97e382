import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type RunningReadout, startReadout } from '../test-process.ts'
import { createWorkspace, sampleArticle } from '../test-workspace.ts'
import type { RunEvent } from './run-event.ts'

const { root, readout, put, reportOf, filesOf, remove } = createWorkspace()
afterAll(remove)

/** What happened, however long it took. */
const steps = ({ events }: RunningReadout): readonly RunEvent[] => events.filter(({ event }) => event !== 'progress')

describe('events', () => {
  it('tell of what was done and what failed, and leave standard output to the report', async () => {
    put('told/a.txt', sampleArticle)
    put('told/b.txt', '')
    const args = ['run', 'told', '--out', 'told-out', '--json']
    const first = startReadout(root, args)
    expect(await first.ended).toMatchObject({ status: 1, stdout: expect.stringContaining('"schemaVersion"') })
    expect(steps(first)).toMatchObject([
      { event: 'start', drops: 2 },
      { event: 'drop', file: 'a.txt', articles: 1, unchanged: 0, failed: 0 },
      { event: 'failure', file: 'b.txt', code: 'empty' },
      { event: 'drop', file: 'b.txt', articles: 0, failed: 1 },
      { event: 'end', counts: { written: 1, failed: 1, unchanged: 0 }, slowest: [{ file: 'a.txt' }] },
    ])
    put('told/b.txt', `A pier.\n\n${sampleArticle}`)
    const second = startReadout(root, args)
    const { status, stdout } = await second.ended
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(reportOf('told-out'))
    expect(steps(second).map(({ event }) => event)).toEqual(['start', 'drop', 'end'])
  })
})

describe('the end of a run', () => {
  it('has no table where drops are many, and tells what is unchanged, gone and noted', () => {
    for (let i = 10; i < 61; i++) put(`many/${i}.txt`, `Pier ${i}.\n\n${sampleArticle}`)
    const first = readout(['run', 'many', '--out', 'many-out'])
    expect(first.stdout).toContain('51 of 51 drops written to many-out; report: ')
    expect(first.stdout).not.toContain('60.txt')
    put('fewer/a.txt', sampleArticle)
    put('fewer/b.txt', `A pier.\n\n${sampleArticle}`)
    readout(['run', 'fewer', '--out', 'fewer-out'])
    const second = readout(['run', 'fewer', '--out', 'fewer-out'])
    expect(second.stdout).toContain('0 records new or changed, 2 unchanged\n')
    expect(second.stdout).toMatch(/^a\.txt +\d/m)
    expect(readout(['run', 'fewer', '--out', 'fewer-out', '--quiet'])).toMatchObject({ stdout: '', stderr: '' })
    for (const line of `${first.stdout}${second.stdout}`.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})

describe('a run that is stopped', () => {
  it('says how far it came, leaves whole records and no lock, and the next run goes on', async () => {
    for (let i = 100; i < 400; i++) put(`long/${i}.txt`, `Pier ${i}.\n\n${sampleArticle}\n\n`.repeat(3))
    const stopped = startReadout(root, ['run', 'long', '--out', 'long-out', '--jobs', '1', '--json'])
    await stopped.next('drop')
    stopped.child.kill('SIGINT')
    expect(await stopped.ended).toMatchObject({ status: 130, stdout: '' })
    expect(stopped.events.at(-1)).toMatchObject({ event: 'stopped', total: 300 })
    expect(existsSync(join(root, 'long-out/.readout/run.json'))).toBe(false)
    const written = Object.values(filesOf('long-out'))
    for (const record of written) expect(() => JSON.parse(record)).not.toThrow()
    expect(readout(['run', 'long', '--out', 'long-out', '--quiet'])).toMatchObject({ status: 0, stderr: '' })
    const { counts } = reportOf('long-out')
    expect(counts).toMatchObject({ written: 300 })
    expect(counts.unchanged).toBeGreaterThan(0)
  })
})
