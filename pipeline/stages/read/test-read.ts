import { fileURLToPath } from 'node:url'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { createRead, type Read } from './read-article.ts'

/** Reads drops by the shipped rules of this stage. */
export const readWithRules = (): Read =>
  createRead(loadRuleSets([fileURLToPath(new URL('../../rules/clean', import.meta.url))]))
