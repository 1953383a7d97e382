import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRuleSets, type RuleSets } from './rule-sets.ts'

const fileOf = (directory: string, key: string): string => join(directory, `rules-${key}.json`)

/** Rule sets kept under a key; undefined where there are none, or none that can be read. */
export const readCachedRuleSets = (directory: string, key: string): RuleSets | undefined => {
  try {
    return parseRuleSets(readFileSync(fileOf(directory, key), 'utf8'))
  } catch {
    return undefined
  }
}

/** Keeps rule sets under a key: written beside, then renamed. A directory that cannot be written to is no error: the next run parses again. */
export const writeCachedRuleSets = (directory: string, key: string, ruleSets: RuleSets): void => {
  const file = fileOf(directory, key)
  const beside = `${file}.${process.pid}`
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(beside, JSON.stringify(ruleSets))
    renameSync(beside, file)
  } catch {
    return
  }
}
