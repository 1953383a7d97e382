// Measures how runs scale, on articles made up by number (tests/made-articles.mjs): whole processes, start included.
// usage: npm run bench:scale -- [--articles 10000] [--rounds 3] [--sizes 1000,10000,100000] [--only workers,again,growth]
//
// workers: --jobs 2 over --jobs 1, taking turns, and over --jobs 1 held on one core (by taskset, where it is there), for a run with one
// worker keeps more than one core busy; beside it two processes that extract with nothing in common, over one: cores that share their
// parts give no more. again: a second run with nothing changed over the first. growth: time an article takes, and the most memory that the
// process held at once (resident, all threads), from a small run to a large one: files of their own into records of their own, and one
// drop of lines into one file of lines.
import { execFile, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { makeLine, writeArticles } from '../tests/made-articles.mjs'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string', default: 'workers,again,growth' },
  },
})
const [articles, rounds] = [values.articles, values.rounds].map(Number)
const sizes = values.sizes.split(',').map(Number)
const program = fileURLToPath(new URL('../dist/readout.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'readout-scale-'))
const measured = join(folder, 'measured')
const measure = join(folder, 'measure.mjs')
writeFileSync(
  measure,
  `import { isMainThread } from 'node:worker_threads'
import { writeFileSync } from 'node:fs'
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.MEASURED, JSON.stringify({ processor: (user + system) / 1e6, resident: process.resourceUsage().maxRSS / 1e3 }))
})`,
)

/** Seconds of a run by the clock and of the processor, and megabytes. */
const run = (input, out, options, prefix = []) => {
  const args = [
    '--import',
    pathToFileURL(measure).href,
    program,
    'run',
    join(folder, input),
    '--out',
    join(folder, out),
  ]
  const start = performance.now()
  const [command, ...words] = [...prefix, process.execPath, ...args, '--quiet', ...options]
  const { status, stderr } = spawnSync(command, words, {
    env: { ...process.env, MEASURED: measured },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return { seconds: (performance.now() - start) / 1000, ...JSON.parse(readFileSync(measured, 'utf8')) }
}
const remove = name => rmSync(join(folder, name), { recursive: true, force: true })
const fresh = (input, options, prefix) => {
  remove('out')
  return run(input, 'out', options, prefix)
}
const onOneCore = ['taskset', '--cpu-list', '0']
const canHold = spawnSync(onOneCore[0], [...onOneCore.slice(1), process.execPath, '--version']).status === 0
const middle = list => list.sort((a, b) => a - b)[list.length >> 1]
const count = number => number.toLocaleString('en')
const tell = (what, ...figures) => console.log(`  ${what.padEnd(44)}`, ...figures.map(figure => figure.padStart(14)))
const load = () => `load of the machine ${loadavg()[0].toFixed(1)}`

const parts = {
  async workers() {
    console.log(`\nTwo workers over one, ${count(articles)} articles, ${rounds} rounds; ${load()}`)
    writeArticles(join(folder, 'in'), 0, articles)
    const overWorker = []
    const overCore = []
    for (let round = 0; round < rounds; round++) {
      const [one, two] = [1, 2].map(jobs => fresh('in', ['--format', 'ndjson', '--jobs', String(jobs)]))
      const held = canHold ? fresh('in', ['--format', 'ndjson', '--jobs', '1'], onOneCore) : null
      overWorker.push(one.seconds / two.seconds)
      overCore.push((held?.seconds ?? Number.NaN) / two.seconds)
      const seconds = [held, one, two].map(each => (each === null ? '' : `${each.seconds.toFixed(1)} s`))
      tell(`round ${round + 1}: on one core, one worker, two`, ...seconds)
    }
    tell('two workers over one, median', `× ${middle(overWorker).toFixed(2)}`)
    if (canHold) tell('two workers over one core, median', `× ${middle(overCore).toFixed(2)}`)
    remove('in')
    const gains = []
    for (let round = 0; round < rounds; round++) {
      const [alone] = await extractAlone(1)
      gains.push((2 * alone) / Math.max(...(await extractAlone(2))))
    }
    tell('two processes that share nothing, median', `× ${middle(gains).toFixed(2)}`)
  },
  again() {
    console.log(`\nA second run with nothing changed, ${count(articles)} articles; ${load()}`)
    writeArticles(join(folder, 'in'), 0, articles)
    for (const format of ['json', 'ndjson']) {
      const first = fresh('in', ['--format', format])
      const second = Array.from({ length: rounds }, () => run('in', 'out', ['--format', format]))
      const seconds = middle(second.map(each => each.seconds))
      const processor = middle(second.map(each => each.processor))
      tell(
        format,
        `${first.seconds.toFixed(1)} s`,
        `${seconds.toFixed(2)} s`,
        `× ${(first.seconds / seconds).toFixed(0)}`,
      )
      tell(
        '  of the processor',
        `${first.processor.toFixed(1)} s`,
        `${processor.toFixed(2)} s`,
        `× ${(first.processor / processor).toFixed(0)}`,
      )
    }
    remove('in')
  },
  growth() {
    const forms = [
      ['files into records', 'json', size => writeArticles(join(folder, 'in'), 0, size), 'in'],
      ['a drop of lines into lines', 'ndjson', size => writeLines(join(folder, 'in.ndjson'), size), 'in.ndjson'],
    ]
    for (const [name, format, write, input] of forms) {
      console.log(`\nGrowth, ${name}; ${load()}`)
      for (const size of sizes) {
        write(size)
        const { seconds, processor, resident } = fresh(input, ['--format', format])
        const each = time => `${((time / size) * 1000).toFixed(2)} ms each`
        tell(
          `${count(size)} articles`,
          `${seconds.toFixed(1)} s`,
          each(seconds),
          `processor ${each(processor)}`,
          `${resident.toFixed(0)} MB`,
        )
        remove(input)
      }
    }
  },
}

/** Seconds of so many processes at once, each with the same articles: what the machine itself gives. */
const extractAlone = processes => {
  const self = fileURLToPath(new URL('extract-alone.mjs', import.meta.url))
  const one = () => promisify(execFile)(process.execPath, [self, '1500'])
  return Promise.all(Array.from({ length: processes }, async () => Number((await one()).stdout)))
}

const writeLines = (file, size) => {
  const handle = openSync(file, 'w')
  for (let number = 0; number < size; number++) writeSync(handle, makeLine(number))
  closeSync(handle)
}

for (const part of values.only.split(',')) await parts[part]()
console.log(`\nat the end ${load()}`)
rmSync(folder, { recursive: true })
