// Measures Readout as ratios against named peers in the same run, on this machine.
// usage: npm run bench -- [FOLDER]   FOLDER holds .txt articles; without one, the sample drop of input/
//
// Extraction: the articles are in memory as strings. Readout makes each one's whole record, as an object; a second figure adds
// JSON.stringify, as `readout run` writes it. wink-nlp reads each one and hands out its sentences, tags and entities as arrays.
// All run in this thread and take turns, round by round; the first rounds, while the code is being compiled, do not count.
// By stage: each stage's share of the time from text to record.
// A whole process: from start to exit, with two articles, rules read and compiled anew.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createReadout } from '../dist/index.js'
import { reportStages } from './stage-times.mjs'

const rounds = 9
/** Rounds before those: by then times no longer fall. */
const warmUp = 6
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2] ?? join(root, 'input')
const articles = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
if (articles.length === 0) {
  console.error(`${folder}: no .txt file; name a folder that holds articles as plain text`)
  process.exit(2)
}
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6

const readout = createReadout()
const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
const its = wink.its
const extraction = {
  'readout, text to record': ({ name, text }) => readout.extract({ name, text }),
  'readout, text to JSON': ({ name, text }) => JSON.stringify(readout.extract({ name, text })),
  'wink-nlp, sentences + tags + entities': ({ text }) => {
    const document = wink.readDoc(text)
    return [document.sentences().out(), document.tokens().out(its.pos), document.entities().out()]
  },
}

/** Median seconds of several rounds, the contestants taking turns so that a slow moment of the machine hits all. */
function measure(contestants, run, { warmUp }) {
  const seconds = new Map(Object.keys(contestants).map(name => [name, []]))
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, contestant] of Object.entries(contestants)) {
      const start = performance.now()
      run(contestant)
      if (round >= 0) seconds.get(name).push((performance.now() - start) / 1000)
    }
  return Object.fromEntries([...seconds].map(([name, list]) => [name, list.sort((a, b) => a - b)[rounds >> 1]]))
}

function report(title, unit, figures, peer) {
  console.log(`\n${title}`)
  for (const [name, seconds] of Object.entries(figures))
    console.log(
      `  ${name.padEnd(40)} ${unit(seconds).padStart(10)}   ${(figures[peer] / seconds).toFixed(2)} × the speed of ${peer}`,
    )
}

console.log(
  `${articles.length} articles of ${basename(folder)}, ${megabytes.toFixed(2)} MB; median of ${rounds} rounds; Node ${process.version}`,
)
const peer = 'wink-nlp, sentences + tags + entities'
report(
  'Extraction, one thread',
  seconds => `${(megabytes / seconds).toFixed(2)} MB/s`,
  measure(extraction, run => articles.forEach(run), { warmUp }),
  peer,
)
await reportStages(articles, { rounds, warmUp })

const out = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const drops = readdirSync(join(root, 'input'))
  .filter(name => name.endsWith('.txt'))
  .map(name => join(root, 'input', name))
  .slice(0, 2)
const command = args => () => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
}
const whole = {
  'readout run, two drops': command([join(root, 'dist/readout.js'), 'run', ...drops, '--out', out, '--quiet']),
  'node -e 0': command(['-e', '0']),
}
report(
  'A whole process',
  seconds => `${(seconds * 1000).toFixed(0)} ms`,
  measure(whole, run => run(), { warmUp: 1 }),
  'node -e 0',
)
rmSync(out, { recursive: true })
