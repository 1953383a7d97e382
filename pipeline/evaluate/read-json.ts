import { readFileSync } from 'node:fs'
import { StopError } from '../run/stop-error.ts'
import { reasonOf } from '../run/system-error.ts'

/** The text of a file. @throws StopError where it cannot be read */
export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StopError(`${path}: it cannot be read: ${reasonOf(error)}`)
  }
}

/** What a JSON file holds. @throws StopError where it cannot be read or is no JSON */
export const readJson = (path: string): unknown => {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StopError(`${path}: no JSON: ${reason.replaceAll(/\p{Cc}/gu, ' ')}`)
  }
}
