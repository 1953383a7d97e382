// Measures Readout as ratios against named peers in the same run, on this machine: all take turns, round by round; the first rounds, while
// the code is being compiled, do not count.
// usage: npm run bench -- [FOLDER] [--processes N,N…]   FOLDER holds .txt articles; without one, the sample drop of input/
//
// extraction       text to record against wink-nlp, compromise and the floor     peers.mjs
// stages           each stage's share of the time from text to record            stage-times.mjs
// whole processes  2, 100 and 10,000 articles against a bare Node                processes.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { reportExtraction } from './peers.mjs'
import { reportProcesses } from './processes.mjs'
import { reportStages } from './stage-times.mjs'

const { values, positionals } = parseArgs({
  options: { processes: { type: 'string', default: '2,100,10000' } },
  allowPositionals: true,
})
const folder = positionals[0] ?? fileURLToPath(new URL('../input', import.meta.url))
const articles = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => ({ name, path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
if (articles.length === 0) {
  console.error(`${folder}: no .txt file; name a folder that holds articles as plain text`)
  process.exit(2)
}
/** By so many articles times no longer fall. */
const warmArticles = 100
const turns = { rounds: 9, warmUp: Math.max(6, Math.ceil(warmArticles / articles.length)) }
const kilobytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000
console.log(
  `${articles.length} articles of ${basename(folder)}, ${kilobytes.toFixed(0)} kB; median of ${turns.rounds} rounds; Node ${process.version}`,
)
reportExtraction(articles, turns)
await reportStages(articles, turns)
reportProcesses(values.processes.split(',').map(Number))
