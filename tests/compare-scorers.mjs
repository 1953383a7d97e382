// Shows that `readout evaluate` prints what an independent scorer prints of the same records.
// usage: npm run build && node tests/compare-scorers.mjs SCORER.mjs GOLD [even|odd]
//   SCORER is run as `node SCORER GOLD RECORDS [--only even|odd]`; its last line is "N articles, …; name figure, name figure, …"
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [scorer, gold, part] = process.argv.slice(2)
const only = part === undefined ? [] : ['--only', part]
const readout = fileURLToPath(new URL('../dist/readout.js', import.meta.url))
const records = mkdtempSync(join(tmpdir(), 'readout-scorers-'))
const run = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })

const texts = existsSync(join(gold, 'text')) ? join(gold, 'text') : gold
run(readout, 'run', texts, '--out', records, '--quiet')
const theirs = run(scorer, gold, records, ...only)
  .stdout.trimEnd()
  .split('\n')
const written = JSON.parse(run(readout, 'evaluate', gold, '--records', records, '--json', ...only).stdout)
const inProcess = JSON.parse(run(readout, 'evaluate', gold, '--json', ...only).stdout)
rmSync(records, { recursive: true })

const expected = new Map(
  [
    ...theirs
      .at(-1)
      .replace(/^[^;]*; /, '')
      .matchAll(/(\w+) ([\d.]+)/g),
  ].map(([, name, value]) => [name, Number(value)]),
)
const shares = theirs.flatMap(line => [...line.matchAll(/\b(direct|indirect|mixed) ([\d.]+)% of (\d+)/g)])
const differences = [written, inProcess].flatMap(({ figures, kinds }) => [
  ...[...expected].filter(([name, value]) => (figures.find(figure => figure.name === name)?.value ?? 0) !== value),
  ...figures.filter(({ name }) => !expected.has(name)).map(({ name }) => name),
  ...shares.filter(([, name, recall, total]) => {
    const kind = kinds.find(each => each.name === name)
    return kind === undefined ? total !== '0' : kind.recall !== Number(recall) || kind.gold !== Number(total)
  }),
])
// Counts behind precision and recall, as the scorer's lines have them: "(12/14 pred, 15 gold)" or "(12 of 14 right, 12 of 15 found)".
for (const line of theirs) {
  const [, name, ...counts] =
    /^(\w+) .*\((\d+)\/(\d+) pred, (\d+) gold\)/.exec(line) ??
    /^(\w+) .*\((\d+) of (\d+) right, \d+ of (\d+) found\)/.exec(line) ??
    []
  if (name === undefined) continue
  const figure = written.figures.find(each => each.name === name) ?? { right: 0, predicted: 0, gold: 0 }
  if (counts.join() !== [figure.right, figure.predicted, figure.gold].join()) differences.push([name, counts])
}
console.log(
  `${gold} ${part ?? ''}: ${expected.size} figures of ${written.articles} articles`,
  differences.length === 0 ? 'equal' : differences,
)
process.exit(differences.length === 0 && expected.size > 0 ? 0 : 1)
