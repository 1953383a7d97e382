import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as standalone } from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { fingerprintSources } from './fingerprint.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds dist/ of this checkout. Each file is written beside its place and renamed; the fingerprint comes last, so that a
 * build that broke off is no fresh one.
 */
export const buildAll = async ({ hasTypes }) => {
  const fingerprint = fingerprintSources(root)
  const dist = join(root, 'dist')
  mkdirSync(dist, { recursive: true })
  const place = (name, content) => {
    const part = join(dist, `${name}.${process.pid}.part`)
    writeFileSync(part, content)
    renameSync(part, join(dist, name))
  }
  const bundles = await Promise.all([
    bundle('pipeline/index.ts', banner),
    bundle('pipeline/app/main.ts', `#!/usr/bin/env node\n${banner}`),
  ])
  place('rules.json', await parseRules(dist))
  place('words.tsv', readFileSync(join(root, 'pipeline/rules/segment/words.tsv')))
  place('index.js', bundles[0])
  place('readout.js', bundles[1])
  if (hasTypes) writeTypes()
  place('fingerprint.txt', fingerprint)
}

/** Dependencies that are CommonJS ask for Node's own modules by `require`. */
const banner = [
  "import { createRequire as createBundleRequire } from 'node:module'",
  'const require = createBundleRequire(import.meta.url)',
].join('\n')

/** Puts ajv's compiled code in the place of the module that compiles the schema. */
const compiledSchema = {
  name: 'compiled-schema',
  setup: ({ onLoad }) => {
    onLoad({ filter: /compile-record-schema\.ts$/ }, () => {
      const schema = JSON.parse(readFileSync(join(root, 'schemas/record.schema.json'), 'utf8'))
      const ajv = new Ajv2020({ allErrors: true, code: { source: true, esm: true } })
      const code = standalone.default(ajv, ajv.compile(schema))
      const contents = `${code}\nexport const compileRecordSchema = async () => validate\n`
      return { contents, loader: 'js', resolveDir: root }
    })
  },
}

const bundle = async (entry, js) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20.11',
    format: 'esm',
    banner: { js },
    plugins: [compiledSchema],
    external: ['recheck'],
    legalComments: 'none',
    logLevel: 'error',
  })
  return outputFiles[0].contents
}

/** The rule sets as JSON, read by the engine's own loader. Throws its RuleError. */
const parseRules = async dist => {
  const loader = join(dist, `load-rules.${process.pid}.mjs`)
  writeFileSync(loader, await bundle('pipeline/engine/load-rule-sets.ts', banner))
  try {
    const { loadRuleSets } = await import(pathToFileURL(loader).href)
    const before = process.cwd()
    process.chdir(root)
    try {
      return JSON.stringify(loadRuleSets(['pipeline/rules']))
    } finally {
      process.chdir(before)
    }
  } finally {
    rmSync(loader, { force: true })
  }
}

const writeTypes = () => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the types cannot be written')
}
