import { access, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClassicLevel } from 'classic-level'
import { StopError } from '../stop-error.ts'
import { adviseOn, isSystemError } from '../system-error.ts'

/** The database below an output folder, and the lock that keeps other runs out of it. */
export interface StateDatabase {
  readonly level: ClassicLevel<string, unknown>
  /** What is read, or a StopError where it is damaged; it is begun anew by the next run then. */
  read<Result>(work: () => Result): Result
  /** Walks what is read likewise. */
  walk<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item>
  /** Writes. Throws StopError where that fails, or where the folder was removed meanwhile. */
  write(work: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the database of an output folder. It survives being killed at any moment, and the system frees its lock when the process ends,
 * however it ends. A damaged one is begun anew: then all is done again.
 *
 * @throws StopError where another run is at work there, or the folder cannot be written to
 */
export const openDatabase = async (out: string): Promise<StateDatabase> => {
  const { ClassicLevel } = await import('classic-level')
  const folder = join(out, '.readout')
  const place = placeOf(out)
  const open = async () => {
    const level = new ClassicLevel<string, unknown>(place, { valueEncoding: 'json' })
    await level.open()
    return level
  }
  await mkdir(folder, { recursive: true }).catch(error => refuse(folder, error))
  const level = await open().catch(async error => {
    const { code, message } = causeOf(error)
    if (code === 'LEVEL_LOCKED') return refuseSecond(out)
    // A database that lacks a file of its own is damaged, too.
    if (code !== 'LEVEL_CORRUPTION' && !/No such file/.test(message)) return refuse(place, error)
    await rm(place, { recursive: true })
    return open().catch(again => refuse(place, again))
  })
  await writeHolder(out)
  const { ino } = await stat(place)
  let isDamaged = false
  const tellDamage = (error: unknown): never => {
    isDamaged = true
    const { message } = causeOf(error)
    throw new StopError(`${place} is damaged (${message}): run again, and all is done anew`)
  }
  const refuseRemoved = async (): Promise<void> => {
    const isThere = await stat(place).then(
      now => now.ino === ino,
      () => false,
    )
    if (!isThere) throw new StopError(`${place} was removed while the run went on: run again, and all is done anew`)
  }
  return {
    level,
    read: work => {
      try {
        return work()
      } catch (error) {
        return tellDamage(error)
      }
    },
    async *walk(items) {
      try {
        yield* items
      } catch (error) {
        tellDamage(error)
      }
    },
    write: async work => {
      await refuseRemoved()
      await work().catch(error => refuse(place, error))
    },
    close: async () => {
      await level.close()
      if (isDamaged) await rm(place, { recursive: true, force: true })
      await rm(holderOf(out), { force: true })
    },
  }
}

/** Whether an output folder remembers anything. */
export const hasDatabase = (out: string): Promise<boolean> => isFile(join(placeOf(out), 'CURRENT'))

/** Whether the last run there was killed, or another one is at work: what `openDatabase` then refuses. */
export const isLeftOpen = (out: string): Promise<boolean> => isFile(holderOf(out))

const isFile = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const placeOf = (out: string): string => join(out, '.readout', 'state')

const causeOf = (error: unknown): { readonly code: string; readonly message: string } => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const { code = '', message = String(error) } = cause as { code?: string; message?: string }
  return { code, message }
}

const refuse = (path: string, error: unknown): never => {
  const cause = error instanceof Error && error.cause ? error.cause : error
  const told = isSystemError(cause) ? cause : { code: codeIn(causeOf(error).message) }
  throw new StopError(`${path} cannot be written: ${adviseOn(told)}`)
}

/** LevelDB tells the system's own words, behind a path. */
const codeIn = (message: string): string => {
  const words = message.replace(/^IO error: (?:.*: )?/s, '')
  return codes.find(([, each]) => each === words)?.[0] ?? words
}

const codes: readonly (readonly [code: string, words: string])[] = [
  ['ENOSPC', 'No space left on device'],
  ['EDQUOT', 'Disk quota exceeded'],
  ['EFBIG', 'File too large'],
  ['EROFS', 'Read-only file system'],
  ['EACCES', 'Permission denied'],
  ['EPERM', 'Operation not permitted'],
  ['EMFILE', 'Too many open files'],
]

const holderOf = (out: string): string => join(out, '.readout', 'running')

/** Who is at work there, for the message to others. It locks nothing: a process that dies leaves it behind. */
const writeHolder = (out: string): Promise<void> =>
  writeFile(holderOf(out), `process ${process.pid}, since ${new Date().toISOString()}\n`).catch(() => {})

const refuseSecond = async (out: string): Promise<never> => {
  const holder = await readFile(holderOf(out), 'utf8').then(
    text => ` (${text.trim()})`,
    () => '',
  )
  throw new StopError(`${out}: another run is writing there${holder}: wait until it ends, or give another --out`)
}
