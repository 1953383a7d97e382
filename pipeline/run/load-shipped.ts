import { existsSync, readFileSync } from 'node:fs'
import { parseRuleSets, type RuleSets } from '../engine/rule-sets.ts'
import { createWordList, loadWordList, type WordList } from '../text/words.ts'
import { buildId } from './build-id.ts'
import { type CompiledRules, readCompiledRules } from './compiled-rules.ts'

/** Where Readout's own data is: beside the bundle, as built, or among the sources. */
const beside = (name: string): URL => new URL(name, import.meta.url)
const sources = new URL('../rules/', import.meta.url)

/** Readout's own rule sets as parsed at build; undefined where it runs from its sources. */
export const loadBuiltRules = (): RuleSets | undefined =>
  existsSync(beside('rules.json')) ? parseRuleSets(readFileSync(beside('rules.json'), 'utf8')) : undefined

/** What this build compiled of Readout's own rules and words; undefined where it runs from its sources. */
export const loadShippedCompiled = (): CompiledRules | undefined => readCompiledRules(beside('compiled.bin'), buildId)

/** Readout's own word list, with the lexicon that its rules were compiled with: what is not there is compiled anew. */
export const loadShippedWords = (compiled = loadShippedCompiled()): WordList =>
  compiled === undefined
    ? loadWordList(existsSync(beside('words.tsv')) ? beside('words.tsv') : new URL('segment/words.tsv', sources))
    : createWordList(compiled.words, compiled.lexicon)
