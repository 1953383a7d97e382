import { z } from 'zod'
import { outputFormats } from '../run/output-formats.ts'
import { precisions } from '../stages/attributions/precision.ts'
import { fieldsShape } from './fields-shape.ts'
import { readSettings } from './read-settings.ts'

/** What may stand in `readout.config.yaml`; options of the command line go before it. */
const config = z.strictObject({
  rules: z.array(z.string()).optional(),
  format: z.enum(outputFormats).optional(),
  out: z.string().min(1).optional(),
  precision: z.enum(precisions).optional(),
  fields: fieldsShape.optional(),
})

/** What a settings file may say. */
export type Config = z.infer<typeof config>

/** Reads a configuration file. @throws StopError */
export const readConfig = (file: string): Promise<Config> => readSettings(file, config)
