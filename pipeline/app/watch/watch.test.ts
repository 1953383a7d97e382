import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { type RunningReadout, startReadout } from '../test-process.ts'
import { createWorkspace, sampleArticle } from '../test-workspace.ts'

const { root, readout, put, filesOf, remove } = createWorkspace()
const started: RunningReadout[] = []
afterAll(() => {
  for (const { child } of started) child.kill('SIGKILL')
  remove()
})

/** A watch whose first run is over. */
const startWatch = async (...args: string[]): Promise<RunningReadout> => {
  const watching = startReadout(root, ['run', ...args, '--watch', '--json'])
  started.push(watching)
  await watching.next('watching')
  return watching
}

const stop = async ({ child, ended }: RunningReadout): Promise<void> => {
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ status: 0, stdout: '' })
}

const article = (name: string): string => `Notes from ${name}.\n\n${sampleArticle}`

describe('a watch', () => {
  it('takes up what is new, changed, moved in, renamed and removed, and ends cleanly', async () => {
    put('drops/a.txt', article('a'))
    put('drops/b.txt', article('b'))
    const watching = await startWatch('drops', '--out', 'drops/records')
    put('drops/c.txt', article('c'))
    expect(await watching.next('end')).toMatchObject({ counts: { drops: 3, unchanged: 2 } })
    put('drops/.a.txt.new', article('another a'))
    renameSync(join(root, 'drops/.a.txt.new'), join(root, 'drops/a.txt'))
    expect(await watching.next('drop')).toMatchObject({ file: 'a.txt', unchanged: 0 })
    put('drops/b.txt.meta.yaml', 'date: 2024-06-01\n')
    expect(await watching.next('drop')).toMatchObject({ file: 'b.txt', unchanged: 0 })
    rmSync(join(root, 'drops/c.txt'))
    expect(await watching.next('end', ({ counts }) => counts.drops === 2)).toMatchObject({ gone: [{ file: 'c.txt' }] })
    for (let i = 0; i < 50; i++) put(`beside/deep/${i}.txt`, article(`${i}`))
    cpSync(join(root, 'beside'), join(root, 'drops/copied'), { recursive: true })
    await watching.next('end', ({ counts }) => counts.drops === 52)
    renameSync(join(root, 'drops/copied'), join(root, 'drops/moved'))
    await watching.next('end', ({ counts }) => counts.drops === 52 && counts.gone === 51)
    put('drops/moved/deep/0.txt', article('zero'))
    expect(await watching.next('drop')).toMatchObject({ file: 'moved/deep/0.txt' })
    await stop(watching)
    const { 'moved/deep/0.txt.json': record } = filesOf('drops/records')
    expect(record).toContain('Notes from zero')
    expect(readout(['run', 'drops', '--out', 'drops/records']).stdout).toContain('0 records new or changed')
  })

  it('waits while a file is written, and holds up no other for it', async () => {
    put('slow/a.txt', article('a'))
    const watching = await startWatch('slow', '--out', 'slow-out')
    let isWriting = true
    const writing = (async () => {
      for (put('slow/long.txt', article('long')); isWriting; await wait(40))
        await appendFile(join(root, 'slow/long.txt'), '\n\nAnd so on.')
    })()
    put('slow/b.txt', article('b'))
    expect(await watching.next('drop')).toMatchObject({ file: 'b.txt' })
    expect(await watching.next('end')).toMatchObject({ counts: { drops: 2 } })
    isWriting = false
    await writing
    expect(await watching.next('drop')).toMatchObject({ file: 'long.txt' })
    await stop(watching)
  })

  it('reads all anew by changed rules, and keeps the old ones where the new are broken', async () => {
    const rules = (phrase: string, key = 'rules') => `set: topics/harbour
revision: 1
about: What keeps a harbour open.
${key}:
  - id: topic.harbour.pilotage
    topic: harbour.pilotage
    label: Pilots
    any: ["${phrase}"]
    examples: ["The two ports met for a ${phrase}."]
    counterexamples: ["The pilot flew home."]
`
    put('ruled/a.txt', article('a'))
    put('rules/harbour.yaml', rules('tugboat talk'))
    const watching = await startWatch('ruled', '--out', 'ruled-out', '--rules', 'rules')
    expect(filesOf('ruled-out')['a.txt.json']).not.toContain('harbour.pilotage')
    put('rules/harbour.yaml', rules('good sign', 'rulez'))
    const broken = await watching.next('rules')
    expect(broken).toMatchObject({ status: 'broken', message: expect.stringContaining('rules/harbour.yaml:4:1') })
    put('ruled/b.txt', article('b'))
    expect(await watching.next('end')).toMatchObject({ counts: { drops: 2, unchanged: 1 } })
    put('rules/harbour.yaml', rules('good sign'))
    expect(await watching.next('rules')).toMatchObject({ status: 'loaded' })
    expect(await watching.next('end')).toMatchObject({ counts: { drops: 2, unchanged: 0 } })
    expect(filesOf('ruled-out')['a.txt.json']).toContain('harbour.pilotage')
    put('readout.config.yaml', 'precison: high\n')
    expect(await watching.next('rules')).toMatchObject({ status: 'broken' })
    put('readout.config.yaml', 'precision: high\n')
    expect(await watching.next('rules')).toMatchObject({ status: 'loaded' })
    expect(await watching.next('end')).toMatchObject({ counts: { drops: 2, unchanged: 0 } })
    rmSync(join(root, 'readout.config.yaml'))
    await stop(watching)
  })

  it('outlives its input and its output, and watches a single file, by looking where it is told to', async () => {
    put('input/a.txt', article('a'))
    put('single.txt', article('single'))
    const watching = await startWatch('input', 'single.txt', '--out', 'outlived', '--prune', '--poll')
    renameSync(join(root, 'input'), join(root, 'away'))
    expect(await watching.next('warning')).toMatchObject({ message: expect.stringContaining('input: it is gone') })
    expect(await watching.next('end')).toMatchObject({ counts: { drops: 1, gone: 1 } })
    mkdirSync(join(root, 'input'))
    put('input/a.txt', article('a'))
    put('input/b.txt', article('b'))
    expect(await watching.next('end')).toMatchObject({ counts: { drops: 3 } })
    rmSync(join(root, 'outlived'), { recursive: true })
    put('single.txt', article('another'))
    expect(await watching.next('end', ({ counts }) => counts.unchanged === 0)).toMatchObject({ counts: { written: 3 } })
    await stop(watching)
    expect(Object.keys(filesOf('outlived'))).toEqual(['a.txt.json', 'b.txt.json', 'single.txt.json'])
  })

  it('is not for standard input', () => {
    expect(readout(['run', '-', '--watch'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--watch is') })
  })
})
