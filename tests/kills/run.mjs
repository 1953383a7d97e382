// Kills runs (kill -9, the whole process) at random moments and goes on in the same folder; then a last run must leave what an
// undisturbed one leaves in a fresh folder, byte by byte: records, tables, lines and report. After each kill all that stands there must be
// whole. When a run has come to its end, the input is changed, or all is forced, or the output removed, so that kills go on hitting work.
// Every tenth time two runs are started at once: one must refuse. Interrupted (kill -2), it kills no more and goes on to the last runs.
// usage: npm run kills -- [--kills 200] [--articles 2000] [--format json|yaml|both|csv|ndjson] [--gzip] [--split MB] [--jobs N] [--seed N]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createRandom } from '../made-articles.mjs'
import { findBroken } from './check-output.mjs'
import { createCounts } from './count-kills.mjs'
import { compareWithUndisturbed, tryTwoAtOnce } from './last-runs.mjs'
import { makeInput } from './make-input.mjs'
import { runToEnd, startRun } from './start-run.mjs'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    articles: { type: 'string', default: '2000' },
    format: { type: 'string', default: 'json' },
    gzip: { type: 'boolean', default: false },
    split: { type: 'string' },
    jobs: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const [kills, articles, seed] = [values.kills, values.articles, values.seed].map(Number)
const { format, gzip, split, jobs } = values
const form = ['--format', format, ...(gzip ? ['--gzip'] : []), ...(split ? ['--split', split] : [])]
const options = [...form, ...(jobs ? ['--jobs', jobs] : [])]
const random = createRandom(seed)
const folder = mkdtempSync(join(tmpdir(), 'readout-kills-'))
const input = makeInput(join(folder, 'in'), articles, random)
const argsFor = out => ['in', '--out', out, ...options]
const out = join(folder, 'out')
mkdirSync(out)

const timeOf = async work => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const whole = await timeOf(() => runToEnd(argsFor('first'), folder))
/** What a run takes that finds nothing to do: about as long as any run takes until it has its first record. */
const idle = await timeOf(() => runToEnd(argsFor('first'), folder))
const seconds = time => `${(time / 1000).toFixed(1)} s`
console.log(
  `${articles} articles in ${input.size} files, ${options.join(' ')}, seed ${seed}: undisturbed ${seconds(whole)}, with nothing to do ${seconds(idle)}`,
)
/** A run goes on where the last one was killed, so that many short ones meet all of it; a fifth are killed in their start. */
const momentOf = () => (random() < 0.2 ? random() * idle : idle + random() * Math.max(1000, (whole - idle) / 10))
let isEnough = false
process.once('SIGINT', () => {
  isEnough = true
})

const counts = createCounts(out)
const faults = []
let isForced = false
/** What makes work for the runs to come, when one has ended. */
const makeWork = () => {
  const chance = random()
  isForced = chance < 0.2
  if (chance < 0.3) rmSync(out, { recursive: true })
  else input.change()
  mkdirSync(out, { recursive: true })
}
while (counts.kills < kills && faults.length === 0 && !isEnough) {
  const args = [...argsFor('out'), ...(isForced ? ['--force'] : [])]
  isForced = false
  const before = counts.look()
  const run = startRun(args, folder)
  const second = counts.kills % 10 === 9 ? startRun(args, folder) : null
  const winner = await Promise.race([
    setTimeout(momentOf(), 'time'),
    ...[run, second]
      .filter(Boolean)
      .map(({ ended }) => ended.then(({ code }) => (code === 2 ? new Promise(() => {}) : 'end'))),
  ])
  for (const each of [run, second]) each?.kill()
  for (const { code, told } of await Promise.all([run, second].filter(Boolean).map(({ ended }) => ended))) {
    const isRefused = code === 2 && told.includes('another run is writing there')
    if (isRefused) counts.refused++
    else if (code !== null && code !== 0 && code !== 1) faults.push(`ended with ${code}: ${told}`)
  }
  if (winner === 'time') {
    counts.addKill(before)
    faults.push(...findBroken(out, before.at))
    if (counts.kills % 20 === 0) console.log(counts.tell())
  } else {
    counts.ended++
    makeWork()
  }
}
faults.push(...findBroken(out))
if (faults.length === 0) faults.push(...(await compareWithUndisturbed({ folder, argsFor })))
console.log(counts.tell())
if (faults.length === 0) faults.push(...(await tryTwoAtOnce({ folder, argsFor, whole, random })))
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error(`${faults.length} faults; all is left in ${folder}`)
  process.exit(1)
}
rmSync(folder, { recursive: true })
console.log(
  'all that stood there was whole after every kill; the last run left what an undisturbed one leaves, byte by byte',
)
