import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunReport } from '../run/run-report.ts'

const launcher = fileURLToPath(new URL('launch.mjs', import.meta.url))

/** What is kept of users' rules, for all workspaces. */
const cache = join(tmpdir(), 'readout-command-line-cache')

/**
 * A folder of its own to run the command line in, for tests. The command is the built one, built anew where it is
 * stale.
 */
export interface Workspace {
  readonly root: string
  /** Runs `readout` in the folder or below it. */
  readout(
    args: readonly string[],
    options?: { cwd?: string; stdin?: string; env?: { [name: string]: string } },
  ): { status: number | null; stdout: string; stderr: string }
  /** Writes a file, and the folders on its way. */
  put(name: string, content: string | Uint8Array): void
  reportOf(out: string): RunReport
  /** All files below a folder with their contents, but for what it remembers of its runs. */
  filesOf(folder: string): { [name: string]: string }
  remove(): void
}

/** An empty workspace. */
export const createWorkspace = (): Workspace => {
  const root = mkdtempSync(join(tmpdir(), 'readout-command-line-'))
  return {
    root,
    readout: (args, { cwd = root, stdin = '', env = {} } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
        cwd,
        input: stdin,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: cache, ...env },
      })
      return { status, stdout, stderr }
    },
    put: (name, content) => {
      mkdirSync(join(root, name, '..'), { recursive: true })
      writeFileSync(join(root, name), content)
    },
    reportOf: out => JSON.parse(readFileSync(join(root, out, '.readout/run.json'), 'utf8')),
    filesOf: folder => {
      const top = join(root, folder)
      const paths = readdirSync(top, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !entry.parentPath.includes('.readout'))
        .map(entry => join(entry.parentPath, entry.name))
        .sort()
      return Object.fromEntries(paths.map(path => [path.slice(top.length + 1), readFileSync(path, 'utf8')]))
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** A short article for tests. */
export const sampleArticle = [
  'On June 3, Minister of Defence Orla Brandt received Sr. Lt. Gen. Tran Dinh Kha in Oslo.',
  'Minister Orla Brandt said that the visit was “a good sign”. She proposed yearly talks on rescue at sea.',
  'Tran Dinh Kha thanked the host and affirmed that both sides would train young officers together.',
].join('\r\n\r\n')
