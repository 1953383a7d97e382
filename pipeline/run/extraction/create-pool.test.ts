import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { ExtractionSettings } from './create-extract.ts'
import { createPool, type ExtractionPool, type WorkerOptions } from './create-pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A worker that does what its article is called. */
const file = pathToFileURL(join(folder, 'worker.mjs'))
writeFileSync(
  file,
  `const hoard = []
const work = {
  exits: () => process.exit(3),
  loops: () => { for (;;); },
  grows: () => { for (;;) hoard.push(new Array(10_000).fill(hoard.length)) },
}
export default ({ tasks, atWork }) =>
  tasks.map(({ drop: { name } }, index) => {
    Atomics.store(atWork, 0, index)
    work[name]?.()
    return { id: name }
  })`,
)
const broken = pathToFileURL(join(folder, 'broken.mjs'))
writeFileSync(broken, `throw new Error('no rules here')`)

const withPool = async <Result>(
  work: (pool: ExtractionPool) => Promise<Result>,
  { seconds = 0.1, ...options }: WorkerOptions & { readonly seconds?: number } = {},
) => {
  const pool = await createPool({ seconds } as ExtractionSettings, 2, { file, ...options })
  return work(pool).finally(pool.close)
}
const outcomesOf = async (pool: ExtractionPool, names: readonly string[]): Promise<string[]> => {
  const extractions = await pool.extract(names.map(name => ({ drop: { name, content: '' }, copy: null })))
  return extractions.map(outcome => ('failure' in outcome ? outcome.failure.code : outcome.id))
}

describe('a pool', () => {
  it.each([
    ['exits', 'crashed', 60],
    ['loops', 'timeout', 0.1],
    ['grows', 'crashed', 60],
  ])('loses an article that %s, and no other', async (name, code, seconds) => {
    const batches = [['a', 'b', name, 'c', name, 'd'], [name], ['e', 'f']]
    const outcomes = await withPool(pool => Promise.all(batches.map(batch => outcomesOf(pool, batch))), {
      seconds,
      heap: 32,
    })
    expect(outcomes).toEqual(batches.map(batch => batch.map(each => (each === name ? code : each))))
  })

  it('goes on with batches that come after all its workers have ended', async () => {
    const outcomes = await withPool(async pool => {
      await Promise.all([outcomesOf(pool, ['exits']), outcomesOf(pool, ['exits'])])
      return Promise.all([outcomesOf(pool, ['a', 'b']), outcomesOf(pool, ['c'])])
    })
    expect(outcomes).toEqual([['a', 'b'], ['c']])
  })

  it('tells why an article failed', async () => {
    const drops = ['loops', 'exits'].map(name => ({ drop: { name, content: '' }, copy: null }))
    const extractions = await withPool(pool => pool.extract(drops))
    const messages = extractions.map(each => ('failure' in each ? each.failure.message : ''))
    expect(messages).toEqual([
      expect.stringMatching(/more than 0\.1 s.*--max-seconds/),
      expect.stringMatching(/its worker ended.*3/),
    ])
  })

  it('ends the run where its workers cannot start', async () => {
    await expect(withPool(pool => outcomesOf(pool, ['a']), { file: broken })).rejects.toThrow(
      /workers cannot start.*no rules here/,
    )
  })
})
