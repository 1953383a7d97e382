import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'

/**
 * Test files and all that they import as one script. Gives a function that makes a new instance of it: an object with a loader for
 * each test file, whose modules are the instance's own. Packages and loaded rule sets are shared by all instances.
 */
export const bundleTests = async ({ files, root, framework, activation }) => {
  const loaders = files.map(file => `${JSON.stringify(file)}: () => require('./${file}')`)
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {${loaders.join(',')}}`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    supported: { 'dynamic-import': false },
    logLevel: 'error',
    plugins: [shareRuleSets, adaptModules(activation !== undefined)],
  })
  const source = `((require, module, mutant) => {${outputFiles[0].text}\nreturn module.exports})`
  const script = new Script(source, { filename: join(root, 'tests.cjs') })
  const requireHere = createRequire(resolve(root, 'package.json'))
  const requireShared = name => (name === 'vitest' ? framework : requireHere(name))
  return () => script.runInThisContext()(requireShared, { exports: {} }, activation)
}

/** Rule sets are plain data, and reading them takes longer than most tests. */
const shareRuleSets = {
  name: 'share-rule-sets',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/load-rule-sets\.ts$/ }, ({ path, resolveDir, namespace }) =>
      namespace === 'shared' ? undefined : { path: join(resolveDir, path), namespace: 'shared' },
    )
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      resolveDir: resolve(path, '..'),
      contents: `import { shared } from 'vitest'
        import * as loader from ${JSON.stringify(path)}
        export * from ${JSON.stringify(path)}
        export const loadRuleSets = (folders, options) =>
          options === undefined ? shared(folders.join(), () => loader.loadRuleSets(folders)) : loader.loadRuleSets(folders, options)`,
    }))
  },
}

/** Modules know where they stand; in a run for mutants they ask for the active one in the shortest way, and count no coverage. */
const adaptModules = isForMutants => ({
  name: 'adapt-modules',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const placed = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents: isForMutants ? askShortly(placed) : placed, loader: 'ts' }
    })
  },
})

/** Asking as the instrumentation does, and counting which test reaches which mutant, takes longer than the tests themselves. */
const askShortly = text =>
  text
    .replace(/stryCov_9fa48\((?:"\d+",?\s*)+\)/g, '0')
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '(mutant.active === $1 && mutant.hit())')
