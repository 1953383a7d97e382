import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { RuleSets } from '../../pipeline/engine/rule-sets.ts'
import { ruleExamples } from '../../pipeline/run/rule-examples.ts'
import { table } from '../bad-input/table.ts'
import { articleText, oddText } from '../generated-texts.ts'

/** A file to start from. */
export interface SeedFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** What inputs are made from. */
export interface Seeds {
  /** Articles and examples of rules, whole. */
  readonly texts: readonly string[]
  readonly pages: readonly string[]
  /** Small inputs of tests/bad-input, of any form. */
  readonly files: readonly SeedFile[]
  /** Readout's own rules. */
  readonly rules: RuleSets
  /** Its rule files as they are written. */
  readonly ruleTexts: readonly string[]
}

/** Files below a folder whose path fits, in order. */
const filesIn = (folder: string, fits: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => fits.test(name))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))

const longest = 8000
/** How inputs are called that take long to make and are too long. */
const large = /^(?:bomb|huge|many|fields)\b/

/** Inputs that are out of the ordinary, but for those that are so by their size. */
const smallFiles = (): SeedFile[] =>
  table.flatMap(({ name, make }) => {
    if (typeof make !== 'function' || large.test(name)) return []
    const content = make()
    return content.length > longest ? [] : [{ name, content }]
  })

/**
 * All that is mutated: what stands in tests/cases, the odd numbers of tests/gold (the even ones are not to be seen, and
 * findings show their inputs), tests/bad-input, generated texts, Readout's own rules and their examples.
 */
export const readSeeds = (root: string, rules: RuleSets): Seeds => {
  const tests = join(root, 'tests')
  const examples = ruleExamples(rules).map(({ text }) => text)
  const isPage = (text: string): boolean => text.includes('</')
  return {
    texts: [
      ...filesIn(join(tests, 'cases'), /source\.(?:txt|md)$/),
      ...filesIn(join(tests, 'gold'), /(?:elsewhere|outlets|occasions|enumerations)\/\d*[13579]\.txt$/),
      ...fc.sample(articleText, { seed: 1, numRuns: 200 }),
      ...fc.sample(oddText, { seed: 2, numRuns: 100 }),
      ...examples.filter(text => !isPage(text)),
    ],
    pages: [
      ...filesIn(join(tests, 'cases'), /source\.html$/),
      ...filesIn(join(tests, 'gold/pages'), /\/\d*[13579]\.html$/),
      ...examples.filter(isPage),
    ],
    files: smallFiles(),
    rules,
    ruleTexts: filesIn(join(root, 'pipeline/rules'), /\.yaml$/),
  }
}
