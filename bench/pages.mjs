// Measures how fast pages are read, against named peers in the same run.
// usage: npm run bench:pages -- FOLDER   FOLDER holds saved pages (.html, .html.gz)
//
// Readout makes of each page, from its decoded characters, the article that the stages take: text, blocks, facts, and what was left
// out. Readability on linkedom gives body and title; defuddle, on linkedom, too, gives them and some facts. All take turns in this thread.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { createReadout } from '../dist/index.js'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npm run bench:pages -- FOLDER')
  process.exit(2)
}
const rounds = 3
const pages = readdirSync(folder)
  .filter(name => /\.html?(?:\.gz)?$/.test(name))
  .sort()
  .map(name => {
    const bytes = readFileSync(join(folder, name))
    return { name: name.replace(/\.gz$/, ''), html: String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes) }
  })
const megabytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1e6
const readout = createReadout()
const readArticle = async ({ name, html }) => {
  for await (const article of readout.open({ name, text: html })) return article
}
const contestants = {
  readout: readArticle,
  'linkedom + Readability': ({ html }) => new Readability(parseHTML(html).document).parse(),
  'defuddle on linkedom': ({ html }) =>
    Defuddle(parseHTML(html).document, 'https://news.example/', { useAsync: false }),
}
const seconds = new Map(Object.keys(contestants).map(name => [name, []]))
const failures = new Map()
console.error = () => {}
console.warn = () => {}
for (let round = -1; round < rounds; round++)
  for (const [name, run] of Object.entries(contestants)) {
    const start = performance.now()
    for (const page of pages) {
      try {
        await run(page)
      } catch {
        failures.set(name, (failures.get(name) ?? 0) + 1)
      }
    }
    if (round >= 0) seconds.get(name).push((performance.now() - start) / 1000)
  }
const median = list => list.sort((a, b) => a - b)[rounds >> 1]
const own = median(seconds.get('readout'))
console.log(`${pages.length} pages, ${megabytes.toFixed(1)} MB; median of ${rounds} rounds; Node ${process.version}`)
for (const [name, list] of seconds) {
  const time = median(list)
  const failed = failures.has(name) ? `  (${failures.get(name) / (rounds + 1)} pages failed)` : ''
  console.log(
    `  ${name.padEnd(26)} ${`${(megabytes / time).toFixed(1)} MB/s`.padStart(11)}   readout: ${(time / own).toFixed(2)} × its speed${failed}`,
  )
}
