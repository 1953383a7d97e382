import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The stages that tell what an article is about; together they may take a fifth. */
const about = new Set(['topics', 'dates', 'events', 'agreements', 'cooperation', 'commitments'])

/** Dependencies that are CommonJS ask for Node's own modules by `require`. */
const bannerOfBundle =
  "import { createRequire as createBundleRequire } from 'node:module'\nconst require = createBundleRequire(import.meta.url)"

/** The pipeline with its stages, which the public API does not show, from the sources, over the rules and words of dist/. */
const loadPipeline = async () => {
  const bundle = join(root, `dist/stage-times.${process.pid}.mjs`)
  const from = (names, path) => `export { ${names} } from './pipeline/${path}.ts'`
  await build({
    stdin: {
      contents: [
        from('createPipeline', 'pipeline'),
        from('loadRules', 'run/load-rules'),
        from('loadShippedWords', 'run/load-shipped'),
        from('createLexicon', 'text/create-lexicon'),
      ].join('\n'),
      resolveDir: root,
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: bannerOfBundle },
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(bundle).href)
  } finally {
    rmSync(bundle, { force: true })
  }
}

/**
 * Prints where the time of one article goes: for each stage its share of the whole, from text to record. The clock is read as each stage
 * ends; the shares are medians of several rounds over all articles.
 */
export const reportStages = async (articles, { rounds, warmUp }) => {
  const { createPipeline, loadRules, loadShippedWords, createLexicon } = await loadPipeline()
  const { read, analyse, write } = createPipeline(loadRules([]), createLexicon(loadShippedWords()), { version: '0' })
  const shares = new Map()
  const wholes = []
  for (let round = -warmUp; round < rounds; round++) {
    const spent = new Map()
    for (const { name, text } of articles) {
      let last = performance.now()
      const passed = stage => {
        const now = performance.now()
        spent.set(stage, (spent.get(stage) ?? 0) + now - last)
        last = now
      }
      const article = read({ name, content: text })
      passed('read')
      const analysis = analyse(article, passed)
      write(analysis)
      passed('record')
    }
    if (round < 0) continue
    const whole = [...spent.values()].reduce((sum, each) => sum + each, 0)
    wholes.push(whole)
    spent.set(
      together,
      [...about].reduce((sum, stage) => sum + spent.get(stage), 0),
    )
    for (const [stage, each] of spent) shares.set(stage, [...(shares.get(stage) ?? []), each / whole])
  }
  const median = list => list.sort((a, b) => a - b)[list.length >> 1]
  console.log(`\nOne article, by stage: ${(median(wholes) / articles.length).toFixed(2)} ms`)
  for (const [stage, list] of shares)
    console.log(`  ${stage.padEnd(40)} ${(100 * median(list)).toFixed(1).padStart(8)} %`)
}

const together = 'topics to commitments, together'
