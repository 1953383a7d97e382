import { readdirSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildId } from './build-id.ts'

/** Where programs keep what they can make again: by XDG's convention, on Windows by its own. */
const cacheHome = (): string =>
  process.env.XDG_CACHE_HOME ||
  (process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined) ||
  join(homedir(), '.cache')

/** The folder in which this build keeps what it made of users' rules; undefined where Readout runs from its sources. */
export const cacheDirectory = (): string | undefined =>
  buildId === 'sources' ? undefined : join(cacheHome(), 'readout', buildId.slice(0, 16))

/** Some 4 MB each. */
const mostFiles = 8
const mostBuilds = 2

/** Removes from a cache directory, and from those of other builds beside it, what was written longest ago. */
export const tidyCache = (directory: string): void => {
  keepNewest(directory, mostFiles)
  keepNewest(dirname(directory), mostBuilds)
}

const keepNewest = (folder: string, most: number): void => {
  try {
    const entries = readdirSync(folder).map(name => ({
      path: join(folder, name),
      time: statSync(join(folder, name)).mtimeMs,
    }))
    for (const { path } of entries.sort((a, b) => b.time - a.time).slice(most))
      rmSync(path, { recursive: true, force: true })
  } catch {
    return
  }
}
