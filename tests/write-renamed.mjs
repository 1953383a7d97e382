// Writes the samples and their renamed copies, each with its gold, into a folder, so that any scorer can be run over them.
// usage: node tests/write-renamed.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node tests/write-renamed.mjs FOLDER')
  process.exit(2)
}
const entry = `
  export { readGoldCases } from './gold.ts'
  export { renameCase } from './rename.ts'
  export { renamings } from './renamings.ts'`
const here = fileURLToPath(new URL('.', import.meta.url))
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: here, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  define: { 'import.meta.url': JSON.stringify(import.meta.url) },
})
const source = Buffer.from(outputFiles[0].contents).toString('base64')
const { readGoldCases, renameCase, renamings } = await import(`data:text/javascript;base64,${source}`)

const samples = readGoldCases(['vietnam-japan-defence-policy-dialogue', 'vietnam-japan-general-staff-reception'])
const all = samples.flatMap(sample => [sample, ...renamings.map(renaming => renameCase(sample, renaming))])
mkdirSync(folder, { recursive: true })
for (const [index, { slug, text, gold }] of all.entries()) {
  // Scorers of gold folders look for names such as 07.txt.
  const name = String(index).padStart(2, '0')
  writeFileSync(join(folder, `${name}.txt`), text)
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(gold, null, 1)}\n`)
  console.log(`${name}.txt  ${slug}`)
}
