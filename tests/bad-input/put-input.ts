import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BadInput } from './bad-input.ts'

/** Puts an input into a folder. */
export const putInput = (folder: string, { name, make }: BadInput): void => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  if (typeof make === 'function') writeFileSync(path, make())
  else make.at(path)
}
