import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { OutputFormat } from './output-formats.ts'
import { numberName } from './parts/part-ids.ts'
import { tables } from './tables/tables.ts'
import { chunksOf, createTestRuns, lineOfArticle, type TestRunOptions, type TestRuns } from './test-run.ts'

/** An article, or an entry: a number (those with the same are copies), words, or none that can be read. */
const article = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(5), fc.oneof(fc.constant(9), fc.nat(60)))
      .map(([number, length]) => `${number} ${'x'.repeat(length)}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('FAIL', 'BROKEN') },
)
const single = fc.tuple(fc.constantFrom('a.txt', 'a b.txt', 'ab/c.txt', 'é.txt', 'z.txt'), article)
const entries = fc.uniqueArray(fc.tuple(fc.constantFrom('i', 'j', 'ij', 'k'), article), {
  minLength: 1,
  selector: ([id]) => id,
})
const many = fc.tuple(fc.constantFrom('a.ndjson', 'ab.ndjson'), entries)
const edit = fc.oneof(
  { weight: 4, arbitrary: single.map(([name, text]) => ({ name, content: [['', text]] as [string, string][] })) },
  { weight: 4, arbitrary: many.map(([name, content]) => ({ name, content })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('a.txt', 'a b.txt', 'ab/c.txt', 'é.txt', 'a.ndjson', 'ab.ndjson')
      .map(name => ({ name, content: null })),
  },
)
type Edit = { readonly name: string; readonly content: [string, string][] | null }

const forms = fc.constantFrom<TestRunOptions>(
  ...([{ format: 'json' }, { format: 'yaml' }, { format: 'csv' }, { format: 'ndjson' }] as const),
  ...([
    { format: 'ndjson', isPacked: true },
    { format: 'ndjson', splitBytes: 150 },
  ] as const),
)
const step = fc.record({
  edits: fc.array(edit, { maxLength: 4 }),
  /** After so many calls of the store or the pool the run is killed; then it runs again. */
  kill: fc.option(fc.nat(12)),
  form: fc.option(forms),
  prunes: fc.boolean(),
  isForced: fc.boolean(),
  key: fc.constantFrom('k', 'l'),
})
type Input = Map<string, [string, string][]>
/** What stands of an article in one form. */
type Written = Map<string, { readonly file: string; readonly part?: string; readonly line: string }>

it('whatever happens between runs, the output is that of one run over what there is, and what stood of the rest', async () => {
  await fc.assert(
    fc.asyncProperty(forms, fc.array(step, { minLength: 1, maxLength: 5 }), async (first, steps) => {
      const runs = createTestRuns()
      try {
        const input: Input = new Map()
        const written = new Map<OutputFormat | 'gz', Written>()
        for (const { edits, kill, form, ...options } of steps) {
          for (const each of edits) apply(each, input, runs)
          const chosen = { ...options, ...(form ?? first) }
          if (kill !== null) await runs.run({ ...chosen, ...killedAfter(kill) }).catch(expectKill)
          await runs.run(chosen)
          const name = chosen.isPacked ? 'gz' : chosen.format!
          written.set(name, expected(input, written.get(name) ?? new Map(), options.prunes))
          expect(filesOf(runs.output(), chosen)).toEqual(render(written.get(name)!, chosen))
        }
      } finally {
        runs.remove()
      }
    }),
    { numRuns: Number(process.env.READOUT_RUNS ?? 20) },
  )
})

const apply = ({ name, content }: Edit, input: Input, runs: TestRuns): void => {
  if (content === null) {
    if (input.delete(name)) runs.drop(name)
    return
  }
  input.set(name, content)
  const line = ([id, text]: [string, string]): string => (text === 'BROKEN' ? '{"id": x' : JSON.stringify({ id, text }))
  runs.put(name, name.endsWith('.txt') ? content[0]![1].replace('BROKEN', 'FAIL') : content.map(line).join('\n'))
}

class Killed extends Error {}

const expectKill = (error: unknown): void => {
  if (!(error instanceof Killed)) throw error
}

/** Every call of the pool, and every flush of the store, may be the last. */
const killedAfter = (calls: number): Pick<TestRunOptions, 'wrapPool' | 'wrapStore'> => {
  let left = calls
  const count = (): void => {
    if (left-- <= 0) throw new Killed()
  }
  return {
    wrapPool: pool => ({
      ...pool,
      extract: async tasks => {
        count()
        return pool.extract(tasks)
      },
    }),
    wrapStore: store => ({
      ...store,
      flush: async () => {
        count()
        await store.flush()
      },
    }),
  }
}

/** What a run over the input writes, with what stood before of drops that fail or are gone. */
const expected = (input: Input, before: Written, prunes: boolean): Written => {
  const now: Written = new Map()
  const firsts = new Map<number, { file: string; part?: string; id: string }>()
  const inOrder = [...input].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const keep = (key: string): void => {
    if (before.has(key)) now.set(key, before.get(key)!)
  }
  for (const [file, articles] of inOrder) {
    const isMany = !file.endsWith('.txt')
    let isUnsure = false
    const met = new Set<string>()
    for (const [index, [id, text]] of articles.entries()) {
      // An entry too broken to tell its id has its number for a name.
      const part = !isMany ? undefined : text === 'BROKEN' ? numberName(index + 1) : id
      const place = { file, ...(part !== undefined && { part }) }
      const key = `${file}\0${part ?? ''}`
      met.add(key)
      if (/^[BF]/.test(text)) {
        isUnsure ||= isMany && text === 'BROKEN' && !before.has(key)
        keep(key)
        continue
      }
      const number = Number.parseInt(text, 10)
      const original = firsts.get(number)
      if (original === undefined) firsts.set(number, { ...place, id: '' })
      const copy = original ? ({ kind: 'duplicate', of: original, similarity: 1 } as const) : null
      now.set(key, { ...place, line: lineOfArticle({ name: file, ...place }, text, copy) })
    }
    for (const [key, { file: itsFile }] of [...before].sort(keyOrder))
      if (itsFile === file && !met.has(key) && (isUnsure || !prunes)) keep(key)
  }
  for (const [key, { file }] of [...before].sort(keyOrder)) if (!input.has(file) && !prunes) keep(key)
  return new Map([...now].sort(([, a], [, b]) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file))))
}

/** The files that hold what is written. */
const render = (written: Written, { format }: TestRunOptions): { [name: string]: string } => {
  const all = [...written.values()]
  if (format === 'ndjson') return { records: all.map(({ line }) => line).join('') }
  if (format === 'csv')
    return Object.fromEntries(
      tables.map(({ file, columns }, index) => [
        file,
        `${columns.join(',')}\n${all.map(({ line }) => chunksOf(line, 'csv')[index]).join('')}`,
      ]),
    )
  const paths = all.map(
    ({ file, part, line }) => [`${file}${part === undefined ? '' : `/${part}`}.${format}`, line] as const,
  )
  return Object.fromEntries(paths)
}

const keyOrder = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The files of one form. */
const filesOf = (output: { [name: string]: string }, { format, isPacked, splitBytes }: TestRunOptions) => {
  const files = Object.entries(output).filter(([name]) => isOf(name, format!, isPacked === true))
  if (format !== 'ndjson') return Object.fromEntries(files)
  const shards = splitBytes === undefined ? /^records\.ndjson(?:\.gz)?$/ : /^records-\d{5}\.ndjson$/
  for (const [name, content] of files) {
    expect(name).toMatch(shards)
    if (content.length > (splitBytes ?? Number.POSITIVE_INFINITY)) expect(content.trim().split('\n')).toHaveLength(1)
  }
  return { records: files.map(([, content]) => content).join('') }
}

const isOf = (name: string, format: OutputFormat, isPacked: boolean): boolean => {
  if (format === 'ndjson') return /^\.?records/.test(name) && /\.gz(?:\.|$)/.test(name) === isPacked
  if (format === 'csv') return tables.some(({ file }) => name.replace(/^\./, '').startsWith(file))
  return name.endsWith(`.${format}`)
}
