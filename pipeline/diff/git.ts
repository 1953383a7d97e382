import { execFile } from 'node:child_process'
import { StopError } from '../run/stop-error.ts'

/**
 * Runs git in a folder, without a shell. Gives what it prints, or null where it fails.
 *
 * @throws StopError where there is no git
 */
export const runGit = (folder: string, args: readonly string[]): Promise<string | null> =>
  new Promise((resolve, reject) => {
    execFile('git', args, { cwd: folder, maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout) => {
      if (error === null) resolve(stdout)
      else if (error.code === ('ENOENT' as never))
        reject(new StopError('git is not installed: revisions are read by it'))
      else resolve(null)
    })
  })
