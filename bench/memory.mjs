// Measures how the memory of a process grows with the size of one drop: it should not.
// usage: npm run bench:memory -- [--extract] FILE…   FILEs as bench/generate.mjs writes them, from small to large
//
// Each file is read in a process of its own by `readout.open`, an article at a time; with --extract each article is made a record, too.
// Resident memory is the process's largest; the heap is what is alive after a last collection.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const [command, ...args] = process.argv.slice(2)
if (command === '--child') {
  const [file, extracts] = args
  const { createReadout } = await import('../dist/index.js')
  const readout = createReadout()
  let articles = 0
  let failures = 0
  const start = performance.now()
  const options = { onFailure: () => failures++ }
  for await (const article of readout.open(file, options)) {
    articles++
    if (extracts === 'true') readout.extract(article)
  }
  const seconds = (performance.now() - start) / 1000
  globalThis.gc()
  const heap = process.memoryUsage().heapUsed / 1e6
  console.log(JSON.stringify({ articles, failures, seconds, heap, resident: process.resourceUsage().maxRSS / 1e3 }))
} else {
  const files = [command, ...args].filter(arg => arg !== undefined && arg !== '--extract')
  if (files.length === 0) {
    console.error('usage: npm run bench:memory -- [--extract] FILE…')
    process.exit(2)
  }
  for (const file of files) {
    const self = fileURLToPath(import.meta.url)
    const extracts = String(files.length < [command, ...args].length)
    const child = spawnSync(process.execPath, ['--expose-gc', self, '--child', file, extracts], { encoding: 'utf8' })
    if (child.status !== 0) throw new Error(child.stderr)
    const { articles, failures, seconds, heap, resident } = JSON.parse(child.stdout)
    const size = statSync(file).size / 1e6
    console.log(
      basename(file).padEnd(24),
      `${size.toFixed(0)} MB`.padStart(9),
      `${articles.toLocaleString('en')} articles`.padStart(18),
      failures === 0 ? '' : `${failures} failures`,
      `${seconds.toFixed(1)} s`.padStart(9),
      `resident ${resident.toFixed(0)} MB`.padStart(18),
      `heap ${heap.toFixed(0)} MB`.padStart(12),
    )
  }
}
