import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlaceListener, PlaceWatch, WatchedPlace } from './watched-place.ts'

/** Milliseconds between two looks. */
const interval = 1000

/** Looks at the files of a place again and again, where the system does not tell of changes: on network disks. */
export const pollTree = (place: WatchedPlace, { onTouch }: Pick<PlaceListener, 'onTouch'>): PlaceWatch => {
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  let before: ReadonlyMap<string, string> | null = null
  const look = async (): Promise<void> => {
    const now = new Map<string, string>()
    await stampFiles(place, place.folder, now)
    if (isClosed) return
    if (before !== null) {
      for (const [path, stamp] of now) if (before.get(path) !== stamp) onTouch(path)
      for (const path of before.keys()) if (!now.has(path)) onTouch(path)
    }
    before = now
    timer = setTimeout(look, interval)
  }
  void look()
  return {
    close: () => {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

const stampFiles = async (place: WatchedPlace, folder: string, stamps: Map<string, string>): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (!place.accepts(path, entry.name)) continue
    if (!entry.isDirectory()) stamps.set(path, await stampFile(path))
    else if (place.isDeep) await stampFiles(place, path, stamps)
  }
}

/** What tells one state of a file from another; empty where there is none. */
export const stampFile = (path: string): Promise<string> =>
  stat(path, { bigint: true })
    .catch(() => lstat(path, { bigint: true }))
    .then(
      ({ size, mtimeNs, ino }) => `${size}:${mtimeNs}:${ino}`,
      () => '',
    )
