import { join } from 'node:path'
import { writeKeptFile } from '../engine/kept-file.ts'
import type { RuleSets } from '../engine/rule-sets.ts'
import { createPipeline, type PipelineOptions } from '../pipeline.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import type { CompiledPipeline } from './bounded-pipeline.ts'
import { buildId } from './build-id.ts'
import { cacheDirectory, tidyCache } from './cache-directory.ts'
import { readCompiledRules, writeCompiledRules } from './compiled-rules.ts'
import { loadShippedCompiled, loadShippedWords } from './load-shipped.ts'

/**
 * The pipeline over Readout's own words. What users' rules compile to is kept from run to run, by their hash; Readout's own are part of
 * the build.
 */
export const createCachedPipeline = (ruleSets: RuleSets, options: PipelineOptions): CompiledPipeline => {
  const shipped = loadShippedCompiled()
  const directory = cacheDirectory()
  if (directory === undefined || shipped === undefined || shipped.rules === ruleSets.hash) {
    const lexicon = createLexicon(loadShippedWords(shipped))
    return { lexicon, pipeline: createPipeline(ruleSets, lexicon, options) }
  }
  const file = join(directory, `compiled-${ruleSets.hash}.bin`)
  const kept = readCompiledRules(file, buildId)
  const lexicon = createLexicon(loadShippedWords(kept ?? shipped))
  const pipeline = createPipeline(ruleSets, lexicon, options)
  if (kept === undefined) {
    const { words } = shipped
    writeKeptFile(file, writeCompiledRules({ rules: ruleSets.hash, words, lexicon: lexicon.kept }, buildId))
    tidyCache(directory)
  }
  return { lexicon, pipeline }
}
