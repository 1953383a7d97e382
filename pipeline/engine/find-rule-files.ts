import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RuleError } from './errors.ts'

/** A rule file's path, as a directory and the names below it give it, and its content. */
export interface RuleFileText {
  readonly file: string
  readonly text: string
}

/**
 * All `.yaml` files below a directory, in order of their paths.
 *
 * @throws RuleError for a file that cannot be read; Error of the file system when there is no such directory
 */
export const findRuleFiles = (directory: string): RuleFileText[] =>
  readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const file = join(directory, entry.name)
      if (entry.isDirectory()) return findRuleFiles(file)
      return /\.ya?ml$/.test(entry.name) ? [{ file, text: readText(file) }] : []
    })

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    throw new RuleError([{ file, line: 1, column: 1, message: `the file cannot be read: ${reason}` }])
  }
}
