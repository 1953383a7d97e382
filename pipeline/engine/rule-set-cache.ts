import { join } from 'node:path'
import { readKeptFile, writeKeptFile } from './kept-file.ts'
import { parseRuleSets, type RuleSets } from './rule-sets.ts'

const fileOf = (directory: string, key: string): string => join(directory, `rules-${key}.json`)

/** Rule sets kept under a key; undefined where there are none, or none that can be read. */
export const readCachedRuleSets = (directory: string, key: string): RuleSets | undefined => {
  const content = readKeptFile(fileOf(directory, key))
  return content && parseRuleSets(content.toString('utf8'))
}

/** Keeps rule sets under a key, where the directory can be written to. */
export const writeCachedRuleSets = (directory: string, key: string, ruleSets: RuleSets): void =>
  writeKeptFile(fileOf(directory, key), Buffer.from(JSON.stringify(ruleSets)))
