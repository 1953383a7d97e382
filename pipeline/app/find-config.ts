import { existsSync } from 'node:fs'
import type { Config } from './config-file.ts'

/** Where settings stand, in the working directory. */
export const configFile = 'readout.config.yaml'

/** The configuration of the working directory; empty where it has none. @throws StopError where it is broken */
export const findConfig = async (): Promise<Config> => {
  if (!existsSync(configFile)) return {}
  // Imported here: without the file neither zod nor yaml is needed.
  const { readConfig } = await import('./config-file.ts')
  return readConfig(configFile)
}
