import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as standalone } from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { fingerprintSources } from './fingerprint.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds dist/ of this checkout. Each file is written beside its place and renamed; the fingerprint comes last, so that
 * a build that broke off is no fresh one.
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
  const entries = {
    index: 'pipeline/index.ts',
    readout: 'pipeline/app/main.ts',
    'load-rules': 'pipeline/run/load-rules.ts',
    'extraction-worker': 'pipeline/run/extraction/worker.ts',
  }
  const define = { READOUT_BUILD: JSON.stringify(createHash('sha256').update(fingerprint).digest('hex')) }
  const bundles = await bundle(entries, define)
  const words = readFileSync(join(root, 'pipeline/rules/segment/words.tsv'), 'utf8')
  const { rules, compiled } = await parseAndCompile(dist, words, define)
  place('rules.json', rules)
  place('compiled.bin', compiled)
  place('words.tsv', words)
  for (const { name, contents } of bundles) place(name, contents)
  removeChunks(dist, new Set(bundles.map(({ name }) => name)), hasTypes ? 0 : graceTime)
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

/**
 * Lets the library load the loader of users' rules, with zod and yaml, only when a caller names some: by `require`, for it must have
 * them at once.
 */
const rulesWhenAsked = {
  name: 'rules-when-asked',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/load-rules\.ts$/ }, ({ importer }) =>
      importer === join(root, 'pipeline/index.ts') ? { path: 'load-rules', namespace: 'when-asked' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'when-asked' }, () => ({
      contents: "export const loadRules = folders => require('./load-rules.js').loadRules(folders)",
    }))
    onResolve({ filter: /^\.\/load-rules\.js$/ }, ({ path }) => ({ path, external: true }))
  },
}

/**
 * Bundles of entry points, with chunks for what they share and for what is imported when needed (a third off the
 * start), the entries last.
 */
export const bundle = async (entryPoints, define = {}) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: { js: banner },
    define,
    plugins: [compiledSchema, rulesWhenAsked],
    // Loaded from their packages: a binary, a worker file beside its package, a tool that may be absent.
    external: ['classic-level', 'piscina', 'recheck'],
    legalComments: 'none',
    logLevel: 'error',
  })
  const files = outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }))
  const isEntry = ({ name }) => Object.hasOwn(entryPoints, basename(name, '.js'))
  return [...files.filter(file => !isEntry(file)), ...files.filter(isEntry)]
}

/**
 * Milliseconds for which a stale chunk stays when the launcher rebuilds: a process that has started from it may still
 * import it.
 */
const graceTime = 600_000

/** Removes chunks of earlier builds that are older than `age`; a full build, which may be packed, leaves none. */
const removeChunks = (dist, current, age) => {
  for (const name of readdirSync(dist)) {
    if (!name.endsWith('.js') || current.has(name)) continue
    if (Date.now() - statSync(join(dist, name)).mtimeMs >= age) rmSync(join(dist, name), { force: true })
  }
}

/** The rule sets as JSON, and what they compile to, both by Readout's own code. Throws its RuleError. */
const parseAndCompile = async (dist, words, define) => {
  const module = join(dist, `compile-rules.${process.pid}.mjs`)
  const [{ contents }] = await bundle({ 'compile-rules': 'pipeline/run/compile-rules.ts' }, define)
  writeFileSync(module, contents)
  try {
    const { loadRuleSets, compileRules } = await import(pathToFileURL(module).href)
    const before = process.cwd()
    process.chdir(root)
    try {
      const ruleSets = loadRuleSets(['pipeline/rules'])
      return { rules: JSON.stringify(ruleSets), compiled: compileRules(ruleSets, words) }
    } finally {
      process.chdir(before)
    }
  } finally {
    rmSync(module, { force: true })
  }
}

const writeTypes = () => {
  rmSync(join(root, 'dist/types'), { recursive: true, force: true })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the types cannot be written')
}
