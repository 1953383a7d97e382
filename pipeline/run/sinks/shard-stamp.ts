import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A finished shard as it was left, so that one that was touched since is not taken for it. */
export interface Shard {
  readonly name: string
  readonly size: number
  readonly mtimeMs: number
  readonly ino: number
}

/** A shard as it is now. Throws as the file system does. */
export const stampShard = async (out: string, name: string): Promise<Shard> => {
  const { size, mtimeMs, ino } = await stat(join(out, name))
  return { name, size, mtimeMs, ino }
}

/** Whether a shard is as it was left. */
export const isUntouched = (out: string, shard: Shard): Promise<boolean> =>
  stampShard(out, shard.name).then(
    ({ size, mtimeMs, ino }) => size === shard.size && mtimeMs === shard.mtimeMs && ino === shard.ino,
    () => false,
  )
