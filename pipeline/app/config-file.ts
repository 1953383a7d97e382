import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { formatProblem } from '../engine/errors.ts'
import { outputFormats } from '../run/output-formats.ts'
import { StopError } from '../run/stop-error.ts'
import { reasonOf } from '../run/system-error.ts'
import { precisions } from '../stages/attributions/precision.ts'
import { readYaml } from '../stages/read/yaml-document.ts'

/** What may stand in `readout.config.yaml`; options of the command line go before it. */
const config = z.strictObject({
  rules: z.array(z.string()).optional(),
  format: z.enum(outputFormats).optional(),
  out: z.string().min(1).optional(),
  precision: z.enum(precisions).optional(),
})

/** What a settings file may say. */
export type Config = z.infer<typeof config>

/**
 * The configuration that a text states.
 *
 * @throws StopError with all that is wrong in it, each as file:line:column
 */
const parseConfig = (file: string, text: string): Config => {
  const read = readYaml(file, text, config)
  if ('value' in read) return read.value
  throw new StopError(read.problems.map(formatProblem).join('\n'))
}

/** Reads a configuration file. @throws StopError */
export const readConfig = async (file: string): Promise<Config> => {
  const text = await readFile(file, 'utf8').catch(error => {
    throw new StopError(`${file}: it cannot be read: ${reasonOf(error)}`)
  })
  return parseConfig(file, text)
}
