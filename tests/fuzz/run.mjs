// Puts mutated articles, pages, files and rules through the pipeline: no crash, no hang, no invalid record.
// usage: npm run fuzz -- [--runs N] [--seed S] [--from I] [--only texts|pages|drops|rules|patterns] [--seconds S] [--save DIR]
//        npm run fuzz -- --replay FILE
//
// Input number I of a seed is always the same. Seconds of the processor are what one input may take. The first finding of each
// family is made small and written to DIR; where there is any, the exit code is 1.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../pipeline/app/build-all.mjs'

const root = join(import.meta.dirname, '../..')
const out = join(root, 'dist/fuzz', String(process.pid))
mkdirSync(out, { recursive: true })
try {
  for (const data of ['rules.json', 'words.tsv']) copyFileSync(join(root, 'dist', data), join(out, data))
  for (const { name, contents } of await bundle({ fuzz: 'tests/fuzz/fuzz.ts', worker: 'tests/fuzz/worker.ts' })) {
    writeFileSync(join(out, name), contents)
  }
  const { runFuzz } = await import(pathToFileURL(join(out, 'fuzz.js')).href)
  process.exitCode = await runFuzz(process.argv.slice(2), root, pathToFileURL(join(out, 'worker.js')))
} finally {
  rmSync(out, { recursive: true })
}
