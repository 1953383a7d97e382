import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { isNoDrop } from '../../run/walk-folder.ts'
import type { WatchedPlace } from '../../run/watch/watched-place.ts'
import type { PreparedRun } from '../prepare-run.ts'

/** What is watched for a run: its inputs, its rules, its settings. */
export interface FoundPlaces {
  readonly places: readonly WatchedPlace[]
  /** Whether a change at this path may change rules or settings. */
  isSetting(path: string): boolean
}

/** The places that a run depends on. Inputs are there when they are found; later they may go and come back. */
export const findPlaces = (inputs: readonly string[], { out, ruleFolders, settingFiles }: PreparedRun): FoundPlaces => {
  const outputs = new Set([resolve(out), realOf(out)])
  const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  const folders = inputs.filter(isFolder)
  const files = inputs.filter(input => !isFolder(input)).flatMap(input => [input, `${input}.meta.yaml`])
  const rules = ruleFolders.map(folder => resolve(folder))
  const settings = settingFiles.map(file => resolve(file))
  const isSetting = (path: string): boolean =>
    settings.includes(path) || rules.some(folder => path === folder || path.startsWith(folder + sep))
  return {
    isSetting,
    places: [
      ...folders.map(folder => ({
        folder: resolve(folder),
        isDeep: true,
        accepts: (path: string, name: string) => !isNoDrop(name) && !outputs.has(path),
      })),
      ...rules.map(folder => ({ folder, isDeep: true, accepts: (_: string, name: string) => !name.startsWith('.') })),
      ...placesOfFiles([...files.map(file => resolve(file)), ...settings]),
    ],
  }
}

/** Files are watched by the folders they are in: editors put another file into the place of theirs. */
const placesOfFiles = (files: readonly string[]): readonly WatchedPlace[] => {
  const names = new Map<string, Set<string>>()
  for (const file of files) {
    const folder = dirname(file)
    names.set(folder, (names.get(folder) ?? new Set()).add(basename(file)))
  }
  return [...names].map(([folder, known]) => ({
    folder,
    isDeep: false,
    accepts: (_: string, name: string) => known.has(name),
  }))
}

const realOf = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
