import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { codeOf } from '../system-error.ts'
import type { PlaceListener, PlaceWatch, WatchedPlace } from './watched-place.ts'

/**
 * Has the system tell of changes in a place. One watcher a folder: it tells of the files in it by name, however many they are, where packages
 * that watch each file need a watcher for each and list a folder again when one of its files changes.
 */
export const watchTree = (place: WatchedPlace, { onTouch, onExhausted }: PlaceListener): PlaceWatch => {
  const watchers = new Map<string, FSWatcher>()
  let isClosed = false
  const fail = (error: unknown): void => {
    // A folder that is gone again is told of by the one above it.
    if (!isClosed && /^(?:ENOSPC|EMFILE|ENFILE)$/.test(codeOf(error))) onExhausted(error as Error)
  }
  const openFolder = (folder: string, isNew: boolean): void => {
    if (isClosed) return
    try {
      const watcher = watch(folder, (event, name) => hear(folder, event, name))
      watcher.on('error', fail)
      watchers.set(folder, watcher)
      // Listed after it is watched: what comes in between is told twice rather than not at all.
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name)
        if (!place.accepts(path, entry.name)) continue
        if (!entry.isDirectory()) {
          if (isNew) onTouch(path)
        } else if (place.isDeep) openFolder(path, isNew)
      }
    } catch (error) {
      fail(error)
    }
  }
  const closeFolder = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      watcher.close()
      watchers.delete(path)
    }
  }
  const hear = (folder: string, event: string, name: string | null): void => {
    const path = name === null ? folder : join(folder, name)
    if (isClosed || (name !== null && !place.accepts(path, name))) return
    const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
    if (event === 'rename' && name !== null) {
      // It may be another folder of the same name: the watcher follows the one that it was given.
      closeFolder(path)
      if (isFolder && place.isDeep) openFolder(path, true)
    }
    if (!isFolder || name === null) onTouch(path)
  }
  openFolder(place.folder, false)
  return {
    close: () => {
      isClosed = true
      closeFolder(place.folder)
    },
  }
}
