import { mkdtempSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countLists } from '../run-report.ts'
import type { ArticleState } from './article-state.ts'
import { openStore, type StateStore } from './open-store.ts'

let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'readout-store-'))
})
afterEach(() => rmSync(out, { recursive: true, force: true }))

const stateOf = (hash: string): ArticleState => ({
  hash,
  key: 'k',
  stamp: null,
  path: null,
  id: 'r',
  counts: countLists(() => 0),
  notes: {},
  sketch: null,
  copy: null,
  places: [[1, 2.5]],
})
const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
const articles: readonly (readonly [file: string, part?: string])[] = [
  ...([['a'], ['a', 'x'], ['a', 'xy'], ['a b'], ['a.txt'], ['a\u0001'], ['a/b'], ['ab', '1'], ['ab', '2']] as const),
  ...([['é'], ['\u{10ffff}'], ['\u{10ffff}!']] as const),
]
const fill = async (store: StateStore): Promise<void> => {
  for (const [file, part] of articles) store.putArticle(file, part, stateOf(`${file}#${part}`))
  for (let i = 0; i < 200; i++) store.putArticle('many', `${i}`, stateOf(''))
  await store.flush()
}
const damage = (): void => {
  const state = join(out, '.readout/state')
  const table = readdirSync(state).find(name => name.endsWith('.ldb'))!
  truncateSync(join(state, table), 10)
}

describe('what is remembered', () => {
  it('is each article under its name, in the order of names, whichever begin alike', async () => {
    const store = await openStore(out, 'json')
    await fill(store)
    for (const [file, part] of articles) expect(store.article(file, part)).toEqual(stateOf(`${file}#${part}`))
    const names = [...new Set([...articles.map(([file]) => file), 'many'])]
    names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    const withParts = new Set(['a', 'ab', 'many'])
    expect(await collect(store.files())).toEqual(names.map(name => ({ name, hasParts: withParts.has(name) })))
    expect((await collect(store.articlesOf('a'))).map(({ part }) => part)).toEqual([undefined, 'x', 'xy'])
    expect((await collect(store.articlesOf('ab'))).map(({ part }) => part)).toEqual(['1', '2'])
    expect(await collect(store.articlesOf('b'))).toEqual([])
    await store.close()
  })

  it('is apart for each format, and outlives the run', async () => {
    const json = await openStore(out, 'ndjson')
    json.putArticle('a', undefined, stateOf('1'))
    json.putValue('v', { run: 1 })
    expect(json.article('a')).toBeUndefined()
    await json.flush()
    await json.close()
    const packed = await openStore(out, 'ndjson.gz')
    expect([packed.article('a'), packed.value('v'), await collect(packed.files())]).toEqual([undefined, undefined, []])
    await packed.close()
    const again = await openStore(out, 'ndjson')
    expect([again.article('a')?.hash, again.value('v')]).toEqual(['1', { run: 1 }])
    again.removeArticle('a', undefined)
    await again.flush()
    expect(again.article('a')).toBeUndefined()
    await again.close()
  })
})

describe('the folder', () => {
  it('takes one run at a time, and tells which is at work', async () => {
    const store = await openStore(out, 'json')
    await expect(openStore(out, 'csv')).rejects.toThrow(
      /^.+: another run is writing there \(process \d+, since 2\d{3}-.+\): wait until it ends, or give another --out$/,
    )
    await store.close()
    await (await openStore(out, 'csv')).close()
  })

  it.each([
    ['lacks a table', /\.ldb$/],
    ['lacks its list of tables', /^MANIFEST/],
  ])('is begun anew where its state %s', async (_, missing) => {
    await makeTables()
    const state = join(out, '.readout/state')
    for (const name of readdirSync(state)) if (missing.test(name)) rmSync(join(state, name))
    const store = await openStore(out, 'json')
    expect(store.article('a')).toBeUndefined()
    await store.close()
  })

  it('is begun anew by the next run where its state turns out to be damaged, and this run tells so', async () => {
    await makeTables()
    damage()
    const damaged = await openStore(out, 'json')
    await expect(collect(damaged.files())).rejects.toThrow(/state is damaged .+: run again, and all is done anew$/)
    expect(() => damaged.article('a')).toThrow('is damaged')
    await damaged.close()
    const store = await openStore(out, 'json')
    expect(await collect(store.files())).toEqual([])
    await store.close()
  })

  it('is not written to where it was removed or replaced meanwhile', async () => {
    const store = await openStore(out, 'json')
    store.putArticle('a', undefined, stateOf('1'))
    renameSync(join(out, '.readout'), join(out, '.old'))
    await expect(store.flush()).rejects.toThrow('was removed while the run went on: run again')
    await store.close()
  })

  it('is refused with the reason where it cannot be', async () => {
    writeFileSync(join(out, '.readout'), '')
    await expect(openStore(out, 'json')).rejects.toThrow(
      '.readout cannot be written: a file of that name is in the way: remove',
    )
  })
})

/** LevelDB moves what it holds into tables when it is opened again. */
const makeTables = async (): Promise<void> => {
  const store = await openStore(out, 'json')
  await fill(store)
  await store.close()
  await (await openStore(out, 'json')).close()
}
