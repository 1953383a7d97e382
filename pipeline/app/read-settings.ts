import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { formatProblem } from '../engine/errors.ts'
import { StopError } from '../run/stop-error.ts'
import { reasonOf } from '../run/system-error.ts'
import { readYaml } from '../stages/read/yaml-document.ts'

/**
 * What a YAML file that a user writes says.
 *
 * @throws StopError with all that is wrong in it, each as file:line:column
 */
export const readSettings = async <Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.infer<Shape>> => {
  const text = await readFile(file, 'utf8').catch(error => {
    throw new StopError(`${file}: it cannot be read: ${reasonOf(error)}`)
  })
  const read = readYaml(file, text, shape)
  if ('value' in read) return read.value
  throw new StopError(read.problems.map(formatProblem).join('\n'))
}
