import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['clean', 'attributions', 'resolve'].map(stage => `pipeline/stages/${stage}`)

/**
 * Test files of the stages under mutation, by their path from the root, in order. The cases are not among them: they take longer than all
 * these together, for every other stage runs in them, too.
 */
export const findTestFiles = root =>
  folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true })
      .filter(name => name.endsWith('.test.ts'))
      .sort()
      .map(name => `${folder}/${name}`),
  )
