import { realpath, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { byName, type FoundDrop, standardInput } from './found-drop.ts'
import { StopError } from './stop-error.ts'
import { reasonOf } from './system-error.ts'
import { type WalkedDrop, walkFolder } from './walk-folder.ts'

/**
 * All drops of the inputs (files, folders with all below them, `-` for standard input), sorted by name; a file that two
 * inputs hold counts once. Names that start with `.` or `_`, `README*` and sidecars are no drops, unless given
 * themselves.
 *
 * @param ignored a folder that is never walked into: the output
 * @throws StopError where an input does not exist, or two drops would be written to the same record
 */
export const findDrops = async (inputs: readonly string[], ignored?: string): Promise<FoundDrop[]> => {
  const skip = ignored === undefined ? null : await realpath(ignored).catch(() => resolve(ignored))
  // Sorted first, so that of two names for one file the same is kept whatever the order of inputs and folders.
  const all = (await Promise.all(inputs.map(input => dropsOf(input, skip)))).flat()
  all.sort((a, b) => byName(a.drop, b.drop))
  const found = new Map<string, FoundDrop>()
  for (const { drop, real } of all) {
    const { path } = drop
    const key = real ?? (path === null ? '-' : await realpath(path).catch(() => resolve(path)))
    if (!found.has(key)) found.set(key, drop)
  }
  const drops = [...found.values()]
  for (const [i, drop] of drops.entries()) {
    const next = drops[i + 1]
    if (drop.name !== next?.name) continue
    const both = `${drop.path ?? 'standard input'} and ${next.path ?? 'standard input'}`
    throw new StopError(`${both} would both be written as ${drop.name}: give the folder above them, or run them apart`)
  }
  return drops
}

const dropsOf = async (input: string, skip: string | null): Promise<WalkedDrop[]> => {
  if (input === '-') return [{ drop: { name: standardInput, path: null } }]
  try {
    if ((await stat(input)).isDirectory()) return await walkFolder(input, skip)
  } catch (error) {
    throw new StopError(`${input}: ${reasonOf(error)}; an input is a file, a folder, or - for standard input`)
  }
  return [{ drop: { name: basename(resolve(input)), path: input } }]
}
