import type { ArticleState } from './article-state.ts'
import { openDatabase } from './open-database.ts'

/** What an output folder remembers of earlier runs in one format. No other run writes there while it is open. */
export interface StateStore {
  article(file: string, part?: string): ArticleState | undefined
  /** Takes effect with the next `flush`. */
  putArticle(file: string, part: string | undefined, state: ArticleState): void
  removeArticle(file: string, part: string | undefined): void
  /** Files of which articles are remembered, in the order of their names' bytes, as they were when asked. */
  files(): AsyncIterable<KnownFile>
  /** The articles of one file, in the order of their parts' names. */
  articlesOf(file: string): AsyncIterable<{ readonly part: string | undefined; readonly state: ArticleState }>
  /** What a sink remembers for itself. */
  value(name: string): unknown
  putValue(name: string, value: unknown): void
  /** Makes all that was put last. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** A file of which articles are remembered. */
export interface KnownFile {
  readonly name: string
  /** Whether any of them is an entry of it. */
  readonly hasParts: boolean
}

/** File and part are cut by a character that no name holds. */
const cut = '\0'
/** Entries of a file that are walked one by one: a seek costs as much as reading so many keys. */
const mostWalked = 64

/**
 * Opens the state of one format below an output folder.
 *
 * @throws StopError where another run is at work there, or the folder cannot be written to; so do its methods, and where it is damaged
 */
export const openStore = async (out: string, format: string): Promise<StateStore> => {
  const { level, read, walk, write, close } = await openDatabase(out)
  const keyOf = (file: string, part = ''): string => `${format}!article!${file}${cut}${part}`
  const first = keyOf('').slice(0, -1)
  const after = `${format}!article"`
  const valueKey = (name: string): string => `${format}!value!${name}`
  let batch = level.batch()
  const get = (key: string): unknown => read(() => level.getSync(key))
  async function* walkFiles(): AsyncGenerator<KnownFile> {
    const keys = level.keys({ gt: first, lt: after })
    let name: string | null = null
    let parts = 0
    try {
      for (let key = await keys.next(); key !== undefined; key = await keys.next()) {
        const end = key.indexOf(cut)
        const file = key.slice(first.length, end)
        if (file !== name) {
          if (name !== null) yield { name, hasParts: parts > 0 }
          name = file
          parts = 0
        }
        if (end + 1 < key.length && ++parts === mostWalked) keys.seek(`${first}${file}\u0001`)
      }
    } finally {
      await keys.close()
    }
    if (name !== null) yield { name, hasParts: parts > 0 }
  }
  return {
    article: (file, part) => get(keyOf(file, part)) as ArticleState | undefined,
    putArticle: (file, part, state) => void batch.put(keyOf(file, part), state),
    removeArticle: (file, part) => void batch.del(keyOf(file, part)),
    files: () => walk(walkFiles()),
    async *articlesOf(file) {
      const [start, end] = [keyOf(file), `${first}${file}\u0001`]
      for await (const [key, state] of walk(level.iterator({ gte: start, lt: end }))) {
        const part = key.slice(start.length)
        yield { part: part === '' ? undefined : part, state: state as ArticleState }
      }
    },
    value: name => get(valueKey(name)),
    putValue: (name, value) => void batch.put(valueKey(name), value),
    flush: async () => {
      if (batch.length === 0) return
      await write(async () => {
        const full = batch
        batch = level.batch()
        await full.write()
      })
    },
    close,
  }
}
