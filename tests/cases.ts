import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * One case: a folder with a source, what it guards (`about.md`) and the record it must give (`expected.json`); some with
 * rules of their own (`rules/`).
 */
export interface Case {
  readonly slug: string
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Folders of rules that are laid over the shipped ones. */
  readonly rules: readonly string[]
}

const root = fileURLToPath(new URL('cases', import.meta.url))

/** All cases, in the order of their names. A folder with no source, or with two, is an error. */
export const readCases = (): Case[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name: slug }) => {
      const folder = join(root, slug)
      const sources = readdirSync(folder).filter(name => name.startsWith('source.'))
      if (sources.length !== 1) throw new Error(`${folder}: ${sources.length} sources; a case has one file source.*`)
      const rules = [join(folder, 'rules')].filter(existsSync)
      return { slug, folder, name: sources[0]!, bytes: readFileSync(join(folder, sources[0]!)), rules }
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
