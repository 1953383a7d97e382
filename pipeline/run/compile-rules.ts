import { sealContent } from '../engine/kept-file.ts'
import type { RuleSets } from '../engine/rule-sets.ts'
import { createPipeline } from '../pipeline.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { createWordList, parseWordTables } from '../text/words.ts'
import { buildId } from './build-id.ts'
import { writeCompiledRules } from './compiled-rules.ts'
import { version } from './version.ts'

/** What `loadRuleSets` gives, and its compiled form are all that a build needs. */
export { loadRuleSets } from '../engine/load-rule-sets.ts'

/** The bytes of a file with all that rules compile to over the words of a TSV. */
export const compileRules = (ruleSets: RuleSets, tsv: string): Buffer => {
  const words = parseWordTables(tsv)
  const lexicon = createLexicon(createWordList(words))
  createPipeline(ruleSets, lexicon, { version })
  return sealContent(writeCompiledRules({ rules: ruleSets.hash, words, lexicon: lexicon.kept }, buildId))
}
