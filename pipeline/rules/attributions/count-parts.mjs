import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const here = import.meta.dirname

/** The parts of the engine that the counting scripts need, bundled into one module. */
export async function loadParts() {
  const folder = mkdtempSync(join(here, '../../../node_modules/.count-'))
  const outfile = join(folder, 'parts.mjs')
  const from = path => JSON.stringify(join(here, '../..', path))
  buildSync({
    stdin: {
      contents: `export { loadRuleSets } from ${from('engine/load-rule-sets.ts')}
        export { loadWordList } from ${from('text/words.ts')}
        export { createLexicon } from ${from('text/create-lexicon.ts')}
        export { createNames } from ${from('stages/names/create-names.ts')}
        export { signsOf } from ${from('stages/attributions/signs.ts')}
        export { endOf, namesOfSigns, toEndWeights, walkEnds } from ${from('stages/attributions/weigh-end.ts')}
        export { findGold } from ${from('evaluate/find-gold.ts')}
        export { loadGold } from ${from('evaluate/load-gold.ts')}
        export { chooseArticles } from ${from('evaluate/choose-articles.ts')}
        export { scoreArticle } from ${from('evaluate/score-article.ts')}
        export { shareOfRight } from ${from('stages/resolve/weigh-confidence.ts')}
        export { createPipeline } from ${from('pipeline.ts')}
        export { gate } from ${from('stages/attributions/gate.ts')}
        export { createSegment } from ${from('stages/segment/create-segment.ts')}
        export { listBrat } from ${from('evaluate/list-brat.ts')}
        export { readBrat } from ${from('evaluate/read-brat.ts')}
        export { compileKnowledge } from ${from('stages/attributions/create-attributions.ts')}
        export { readArticle } from ${from('stages/attributions/read-article.ts')}`,
      resolveDir: here,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The parts with what the shipped rules and words compile to: all that reads a text up to its candidates. */
export async function loadReader() {
  const parts = await loadParts()
  const ruleSets = parts.loadRuleSets([join(here, '..')])
  const lexicon = parts.createLexicon(parts.loadWordList(join(here, '../segment/words.tsv')))
  return {
    parts,
    segment: parts.createSegment(lexicon),
    readNames: parts.createNames(ruleSets, lexicon),
    knowledge: parts.compileKnowledge(ruleSets, lexicon),
  }
}

/** A block for every line of a text that is not empty. */
export function paragraphs(text) {
  const blocks = []
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    blocks.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      kind: 'body',
      rule: 'paragraph',
      paragraph: blocks.length,
    })
  }
  return blocks
}
