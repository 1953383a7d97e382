import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Drop } from '../stages/read/drop.ts'
import type { Copy } from './duplicates/find-copies.ts'
import type { ExtractionPool } from './extraction/create-pool.ts'
import type { Extraction } from './extraction/extraction.ts'
import { findDrops } from './find-drops.ts'
import type { DropOptions } from './load-drop.ts'
import type { OutputFormat } from './output-formats.ts'
import { layoutOf } from './output-layout.ts'
import { type RunObserver, runDrops } from './run-drops.ts'
import { countLists, type RunReport } from './run-report.ts'
import { openStore, type StateStore } from './state/open-store.ts'
import { tables } from './tables/tables.ts'

/** What a test says of a run besides its input. */
export interface TestRunOptions {
  readonly format?: OutputFormat
  readonly isPacked?: boolean
  readonly splitBytes?: number
  readonly key?: string
  readonly isForced?: boolean
  readonly prunes?: boolean
  readonly given?: DropOptions
  readonly inputs?: readonly string[]
  readonly observer?: RunObserver
  /** Wraps the pool or the store, to make them fail. */
  readonly wrapPool?: (pool: ExtractionPool) => ExtractionPool
  readonly wrapStore?: (store: StateStore) => StateStore
}

/** A folder with `input` and `out`, and runs between them in which all is real but the extraction. */
export interface TestRuns {
  readonly root: string
  put(name: string, content: string): void
  drop(name: string): void
  /** Runs, and tells which articles were extracted. */
  run(options?: TestRunOptions): Promise<{ readonly extracted: readonly string[]; readonly report: RunReport }>
  /** All files of the output with their contents, unpacked, but for what it remembers of its runs. */
  output(): { [name: string]: string }
  remove(): void
}

/** Where Linux keeps files in memory: hundreds of runs need not wait for a disk. */
const memory = '/dev/shm'

/** Runs in a new folder. */
export const createTestRuns = (): TestRuns => {
  const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'readout-runs-'))
  const out = join(root, 'out')
  mkdirSync(join(root, 'input'))
  return {
    root,
    put: (name, content) => {
      mkdirSync(join(root, 'input', name, '..'), { recursive: true })
      writeFileSync(join(root, 'input', name), content)
    },
    drop: name => rmSync(join(root, 'input', name), { recursive: true }),
    run: async ({ format = 'json', isPacked = false, splitBytes = Number.POSITIVE_INFINITY, ...options } = {}) => {
      const extracted = new Set<string>()
      const pool: ExtractionPool = {
        extract: async tasks =>
          tasks.map(({ drop, copy }) => {
            extracted.add(`${drop.name}${drop.part === undefined ? '' : `#${drop.part}`}`)
            return extractFake(drop, copy, isPacked ? 'packed' : format)
          }),
        close: async () => {},
      }
      const store = await openStore(out, isPacked ? `${format}.gz` : format)
      const { wrapPool = same, wrapStore = same, inputs = [''], given = {}, ...run } = options
      try {
        const drops = await findDrops(
          inputs.map(name => join(root, 'input', name)),
          out,
        )
        await runDrops({
          drops,
          out,
          given,
          jobs: 2,
          precision: 'balanced',
          key: 'k',
          isForced: false,
          prunes: false,
          observer: {},
          layout: layoutOf(format, { isPacked, splitBytes }),
          ...run,
          pool: wrapPool(pool),
          store: wrapStore(store),
        })
      } finally {
        await store.close()
      }
      const report = JSON.parse(readFileSync(join(out, '.readout/run.json'), 'utf8')) as RunReport
      return { extracted: [...extracted].sort(), report }
    },
    output: () => {
      const files = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !entry.parentPath.includes('.readout'))
        .map(entry => join(entry.parentPath, entry.name))
      return Object.fromEntries(files.sort().map(path => [path.slice(out.length + 1), readUnpacked(path)]))
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

const same = <Value>(value: Value): Value => value

const readUnpacked = (path: string): string => {
  const bytes = readFileSync(path)
  return String(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
}

/** What the fake extraction makes of an article: its record is one line. */
export const lineOfArticle = ({ name, part }: Pick<Drop, 'name' | 'part'>, text: string, copy: Copy | null): string =>
  `${JSON.stringify({ file: name, part, text, copy: copy && [copy.of.file, copy.of.part] })}\n`

/** Fails for what holds "FAIL"; articles are copies that begin with the same number. */
const extractFake = (drop: Drop, copy: Copy | null, format: OutputFormat | 'packed'): Extraction => {
  const text = String(typeof drop.content === 'string' ? drop.content : Buffer.from(drop.content))
  if (text.includes('FAIL')) return { failure: { code: 'malformed', message: 'as told' } }
  const line = lineOfArticle(drop, text, copy)
  const whole = Number.parseInt(text, 10)
  return {
    id: `r-${text.length}`,
    counts: countLists(() => 1),
    notes: {},
    sketch: Number.isNaN(whole) ? null : { whole, shingles: new Uint32Array(), names: new Uint32Array() },
    chunks: chunksOf(line, format),
    seconds: 0,
  }
}

/** What the fake extraction writes of a line. Of tables, some get nothing of some articles. */
export const chunksOf = (line: string, format: OutputFormat | 'packed'): (string | Uint8Array)[] => {
  if (format === 'both') return [line, line]
  if (format === 'packed') return [gzipSync(line)]
  if (format === 'csv') return tables.map((_, index) => (line.length % (index + 2) === 0 ? '' : line))
  return [line]
}
