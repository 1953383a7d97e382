import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isNameOf, nameOfShard, type SharedFile } from '../output-layout.ts'
import type { SharedPlace } from './shared-place.ts'
import { createSharedStream } from './shared-stream.ts'

let out = ''
let values = new Map<string, unknown>()
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'readout-stream-'))
  values = new Map()
})
afterEach(() => rmSync(out, { recursive: true }))

const store = {
  value: (name: string) => values.get(name),
  putValue: (name: string, value: unknown) => void values.set(name, structuredClone(value)),
}
const lines: SharedFile = { stem: 'records', ending: '.ndjson', header: 'head\n', splitBytes: Number.POSITIVE_INFINITY }
const split = { ...lines, splitBytes: 20 }
const open = (file = lines) => createSharedStream(out, file, store)
const files = (): string[] => readdirSync(out).sort()
const written = (name = 'records.ndjson'): string => readFileSync(join(out, name), 'utf8')

/** A run: texts are written, places taken over. Returns the places, null for what was lost. */
const run = async (
  chunks: readonly (string | SharedPlace | null)[],
  { file = lines, ends = true } = {},
): Promise<(SharedPlace | null)[]> => {
  const stream = await open(file)
  const places: (SharedPlace | null)[] = []
  for (const chunk of chunks) {
    const found = typeof chunk === 'string' || chunk === null ? null : await stream.find(chunk)
    if (typeof chunk === 'string') places.push(await stream.append(Buffer.from(chunk)))
    else places.push(found && (await stream.take(found)))
  }
  await (ends ? stream.finish() : stream.flush())
  await stream.close()
  return places
}

describe('a file that all records share', () => {
  it('begins with its header, also where there is nothing else', async () => {
    await run([])
    expect(written()).toBe('head\n')
    await run(['a\n', 'b\n'])
    expect(written()).toBe('head\na\nb\n')
    expect(files()).toEqual(['records.ndjson'])
  })

  it('is not touched where all stays, nor read', async () => {
    const places = await run(['a\n', '', 'b\n'])
    const before = statSync(join(out, 'records.ndjson'))
    expect(await run(places)).toEqual(places)
    expect(statSync(join(out, 'records.ndjson'))).toEqual(before)
  })

  it.each<[string, (places: (SharedPlace | null)[]) => (string | SharedPlace | null)[], string]>([
    ['one changed', ([a, , c]) => [a!, 'B\n', c!], 'a\nB\nc\n'],
    ['one before', places => ['0\n', ...places], '0\na\nb\nc\n'],
    ['one behind', places => [...places, 'd\n'], 'a\nb\nc\nd\n'],
    ['another order', ([a, b, c]) => [c!, a!, b!], 'c\na\nb\n'],
    ['the last gone', ([a, b]) => [a!, b!], 'a\nb\n'],
    ['all gone', () => [], ''],
  ])('is written anew from the first difference: %s', async (_, change, expected) => {
    const chunks = change(await run(['a\n', 'b\n', 'c\n']))
    const places = await run(chunks)
    expect(written()).toBe(`head\n${expected}`)
    expect(await run(places)).toEqual(places)
    expect(written()).toBe(`head\n${expected}`)
  })

  it('is taken over from what a run that was killed left, and from the last whole one', async () => {
    const [a, b] = await run(['a\n', 'b\n'])
    const killed = await run(['A\n', b!], { ends: false })
    expect(written()).toBe('head\na\nb\n')
    expect(await run([...killed, 'c\n', a!])).not.toContain(null)
    expect(written()).toBe('head\nA\nb\nc\na\n')
    expect(files()).toEqual(['records.ndjson'])
  })

  it('tells what is lost where somebody changed it', async () => {
    const places = await run(['a\n', 'b\n', 'c\n'])
    writeFileSync(join(out, 'records.ndjson'), 'head\na\nX\nc\n')
    expect((await run(places)).map(place => place === null)).toEqual([false, true, false])
    expect(written()).toBe('head\na\nc\n')
    rmSync(join(out, 'records.ndjson'))
    expect(await run(places)).toEqual([null, null, null])
  })

  it('is not given out as whole where it was changed while the run went on', async () => {
    const places = await run(['a\n', 'b\n'])
    const stream = await open()
    for (const place of places) await stream.take((await stream.find(place!))!)
    writeFileSync(join(out, 'records.ndjson'), '')
    await expect(stream.finish()).rejects.toThrow('records.ndjson was changed while the run went on: run again')
    await stream.close()
  })

  it('keeps the order of what is written where a flush is asked for meanwhile', async () => {
    const stream = await open()
    const chunks = Array.from({ length: 12 }, (_, index) => `${index} ${'x'.repeat(100_000 + index)}\n`)
    await Promise.all(chunks.flatMap(chunk => [stream.append(Buffer.from(chunk)), stream.flush()]))
    await stream.finish()
    expect(written()).toBe(`head\n${chunks.join('')}`)
  })

  it('refuses a folder in its place at once', async () => {
    mkdirSync(join(out, 'records.ndjson'))
    await expect(open()).rejects.toThrow('records.ndjson cannot be written: it is a folder')
  })
})

describe('shards', () => {
  it('are cut by size, each with the header; one chunk may be larger', async () => {
    const chunks = ['0123456\n', '0123456\n', 'x'.repeat(30), 'y', 'z']
    const places = await run(chunks, { file: split })
    const names = files()
    expect(names).toEqual([
      'records-00001.ndjson',
      'records-00002.ndjson',
      'records-00003.ndjson',
      'records-00004.ndjson',
    ])
    expect(names.map(written)).toEqual(['head\n0123456\n', 'head\n0123456\n', `head\n${'x'.repeat(30)}`, 'head\nyz'])
    expect(await run(places, { file: split })).toEqual(places)
  })

  it('give way to those of another cut, or to fewer', async () => {
    const places = await run(['0123456\n', '1234567\n', '2345678\n'], { file: split })
    writeFileSync(join(out, 'records-00009.ndjson'), 'of a run that nobody remembers')
    const whole = await run(places)
    expect(files()).toEqual(['records.ndjson'])
    expect(written()).toBe('head\n0123456\n1234567\n2345678\n')
    const again = await run(whole, { file: { ...lines, splitBytes: 25 } })
    expect(files()).toEqual(['records-00001.ndjson', 'records-00002.ndjson'])
    await run(again.slice(0, 1), { file: split })
    expect(files()).toEqual(['records-00001.ndjson'])
  })

  it('are many more than files that may be open', async () => {
    const chunks = Array.from({ length: 20 }, (_, index) => `${index}`.padStart(19, '.'))
    const places = await run(chunks, { file: split })
    const reversed = await run(places.toReversed(), { file: split })
    expect(reversed).not.toContain(null)
    expect(files().map(name => written(name).slice(5))).toEqual(chunks.toReversed())
  })

  it('have names that no other format has', () => {
    expect(isNameOf(lines, nameOfShard(split, 123_456))).toBe(true)
    for (const name of ['records.ndjson.gz', 'records-1.ndjson', 'records-00001.csv', 'my-records.ndjson', 'records'])
      expect(isNameOf(lines, name)).toBe(false)
  })
})
