import { createHash } from 'node:crypto'
import { buildId } from './build-id.ts'
import type { ExtractionSettings } from './extraction/create-extract.ts'
import type { DropOptions } from './load-drop.ts'

/** A hash of all that decides how an article's record comes out, the article apart: rules, options, this build of Readout. */
export const keyOfRun = (settings: ExtractionSettings, given: DropOptions): string => {
  const { rules, seconds: _, ...options } = settings
  const text = JSON.stringify([buildId, rules.hash, options, given])
  return createHash('sha256').update(text).digest('base64url')
}
