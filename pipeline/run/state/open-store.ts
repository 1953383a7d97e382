import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StopError } from '../stop-error.ts'
import { isSystemError, reasonOf } from '../system-error.ts'
import type { ArticleState } from './article-state.ts'

/** What an output folder remembers of earlier runs in one format, and the lock that keeps other runs out of it. */
export interface StateStore {
  article(file: string, part?: string): ArticleState | undefined
  /** Takes effect with the next `flush`. */
  putArticle(file: string, part: string | undefined, state: ArticleState): void
  removeArticle(file: string, part: string | undefined): void
  /** Names of files of which articles are remembered, in the order of their bytes, as they were when asked. */
  files(): AsyncIterable<string>
  /** The articles of one file, in the order of their parts' names. */
  articlesOf(file: string): AsyncIterable<{ readonly part: string | undefined; readonly state: ArticleState }>
  /** What a sink remembers for itself. */
  value(name: string): unknown
  putValue(name: string, value: unknown): void
  /** Makes all that was put last. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** File and part are cut by a character that no name holds. */
const cut = '\0'

/**
 * Opens the state of one format below an output folder. The database survives being killed at any moment, and the system frees its lock when the
 * process ends, however it ends. A damaged one is begun anew: then all is done again.
 *
 * @throws StopError where another run is at work there, or the folder cannot be written to
 */
export const openStore = async (out: string, format: string): Promise<StateStore> => {
  const { ClassicLevel } = await import('classic-level')
  const folder = join(out, '.readout')
  const place = placeOf(out)
  const open = async () => {
    const db = new ClassicLevel<string, unknown>(place, { valueEncoding: 'json' })
    await db.open()
    return db
  }
  await mkdir(folder, { recursive: true }).catch(error => refuse(folder, error))
  const db = await open().catch(async error => {
    if (codeOf(error) === 'LEVEL_LOCKED') return refuseSecond(out)
    if (codeOf(error) !== 'LEVEL_CORRUPTION') return refuse(place, error)
    await rm(place, { recursive: true })
    return open().catch(again => refuse(place, again))
  })
  await writeHolder(out)
  const keyOf = (file: string, part = ''): string => `${format}!article!${file}${cut}${part}`
  const first = keyOf('').slice(0, -1)
  const valueKey = (name: string): string => `${format}!value!${name}`
  let batch = db.batch()
  const get = (key: string): unknown => db.getSync(key)
  return {
    article: (file, part) => get(keyOf(file, part)) as ArticleState | undefined,
    putArticle: (file, part, state) => void batch.put(keyOf(file, part), state),
    removeArticle: (file, part) => void batch.del(keyOf(file, part)),
    async *files() {
      const keys = db.keys({ gt: first, lt: `${first}\u{10ffff}` })
      for (let key = await keys.next(); key !== undefined; key = await keys.next()) {
        const file = key.slice(first.length, key.indexOf(cut))
        yield file
        keys.seek(`${first}${file}\u0001`)
      }
      await keys.close()
    },
    async *articlesOf(file) {
      const [start, end] = [keyOf(file), `${first}${file}\u0001`]
      for await (const [key, state] of db.iterator({ gte: start, lt: end })) {
        const part = key.slice(start.length)
        yield { part: part === '' ? undefined : part, state: state as ArticleState }
      }
    },
    value: name => get(valueKey(name)),
    putValue: (name, value) => void batch.put(valueKey(name), value),
    flush: async () => {
      const full = batch
      batch = db.batch()
      await full.write().catch(error => refuse(place, error))
    },
    close: async () => {
      await db.close()
      await rm(holderOf(out), { force: true })
    },
  }
}

/** Whether an output folder remembers anything. */
export const hasStore = (out: string): Promise<boolean> =>
  access(join(placeOf(out), 'CURRENT')).then(
    () => true,
    () => false,
  )

const placeOf = (out: string): string => join(out, '.readout', 'state')

const codeOf = (error: unknown): string => {
  const { cause } = error as { cause?: { code?: unknown } }
  return String(cause?.code ?? '')
}

const refuse = (path: string, error: unknown): never => {
  const { cause } = error as { cause?: unknown }
  const reason = isSystemError(error) ? reasonOf(error) : cause instanceof Error ? cause.message : String(error)
  throw new StopError(`${path}: what this folder remembers of its runs cannot be kept: ${reason}`)
}

const holderOf = (out: string): string => join(out, '.readout', 'running')

/** Who is at work there, for the message to others. It locks nothing: a process that dies leaves it behind. */
const writeHolder = (out: string): Promise<void> =>
  writeFile(holderOf(out), `process ${process.pid}, since ${new Date().toISOString()}\n`).catch(() => {})

/** Whether the last run there was killed, or another one is at work: what `openStore` then refuses. */
export const isLeftOpen = (out: string): Promise<boolean> =>
  access(holderOf(out)).then(
    () => true,
    () => false,
  )

const refuseSecond = async (out: string): Promise<never> => {
  const holder = await readFile(holderOf(out), 'utf8').then(
    text => ` (${text.trim()})`,
    () => '',
  )
  throw new StopError(`${out}: another run is writing there${holder}: wait until it ends, or give another --out`)
}
