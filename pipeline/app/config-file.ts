import { z } from 'zod'
import { outputFormats } from '../run/output-formats.ts'
import { precisions } from '../stages/attributions/precision.ts'
import { fieldsShape } from './fields-shape.ts'
import { readSettings } from './read-settings.ts'

const megabytes = z.number().min(0)
const limits = z.strictObject({
  maxSize: megabytes.optional(),
  maxUnpacked: megabytes.optional(),
  maxRatio: z.number().min(1).optional(),
  maxArticles: z.int().min(1).optional(),
  maxSeconds: z.number().min(0).optional(),
})

/** What may stand in `readout.config.yaml`; options of the command line go before it. */
const config = z.strictObject({
  rules: z.array(z.string()).optional(),
  format: z.enum(outputFormats).optional(),
  out: z.string().min(1).optional(),
  precision: z.enum(precisions).optional(),
  fields: fieldsShape.optional(),
  limits: limits.optional(),
})

/** What a settings file may say. */
export type Config = z.infer<typeof config>

/** Reads a configuration file. @throws StopError */
export const readConfig = (file: string): Promise<Config> => readSettings(file, config)
