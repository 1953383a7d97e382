import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const run = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], { encoding: 'utf8' })

it('leaves whole records however a run ends, and at last what an undisturbed run leaves', () => {
  expect(run('../pipeline/app/launch.mjs', '--version').status).toBe(0)
  const { status, stderr } = run('kills/run.mjs', '--kills', '3', '--articles', '40', '--jobs', '1')
  expect([status, stderr]).toEqual([0, ''])
})
