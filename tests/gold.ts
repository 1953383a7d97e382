import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadoutGold } from '../pipeline/evaluate/readout-gold.ts'
import { readCases } from './cases.ts'

/** An article with what a person has read from it. */
export interface GoldCase {
  readonly slug: string
  readonly text: string
  readonly gold: ReadoutGold
}

/** The cases that have gold made by hand beside them. */
export const readGoldCases = (slugs: readonly string[]): GoldCase[] =>
  readCases()
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ slug, folder, bytes }) => ({
      slug,
      text: new TextDecoder().decode(bytes),
      gold: JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as ReadoutGold,
    }))
