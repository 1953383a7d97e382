import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeArticle } from './make-article.mjs'
import { measureInTurns } from './turns.mjs'

const program = fileURLToPath(new URL('../dist/readout.js', import.meta.url))

/** Paragraphs of an article. */
const size = { least: 2, most: 4 }

/**
 * Prints how long a process takes from start to exit, with so many articles, each a file of its own: `readout run` into an empty folder,
 * as ratio to a Node that does nothing, both taking turns.
 */
export const reportProcesses = counts => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  console.log(`\n${'A whole process'.padEnd(42)} ${'time'.padStart(9)}  × bare Node  an article`)
  try {
    for (const count of counts) {
      const drops = join(folder, `drops-${count}`)
      writeArticles(drops, count)
      const out = join(folder, 'out')
      const contestants = {
        readout: () => {
          rmSync(out, { recursive: true, force: true })
          runNode(program, 'run', drops, '--out', out, '--quiet')
        },
        node: () => runNode('-e', '0'),
      }
      const { readout, node } = measureInTurns(contestants, run => run(), roundsFor(count))
      const each = (1000 * (readout - node)) / count
      console.log(
        `  ${`readout run, ${count.toLocaleString('en')} articles`.padEnd(40)} ${readout.toFixed(2).padStart(7)} s`,
        `${(readout / node).toFixed(1).padStart(11)}  ${each.toFixed(2).padStart(7)} ms`,
      )
      rmSync(drops, { recursive: true })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The longer a run takes, the less one moment of it counts. */
const roundsFor = count => ({ rounds: count < 50 ? 9 : count < 1000 ? 5 : 1, warmUp: count < 1000 ? 1 : 0 })

const writeArticles = (folder, count) => {
  mkdirSync(folder)
  for (let number = 1; number <= count; number++) {
    const { title, lines } = makeArticle(number, size)
    writeFileSync(join(folder, `report-${number}.txt`), [title, ...lines].join('\n\n'))
  }
}

const runNode = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
}
