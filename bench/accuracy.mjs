// Writes docs/accuracy.md: what `readout evaluate` says of every corpus.
// usage: npm run accuracy -- READOUTS POLNEAR
//   READOUTS has vn/ and world/ (readouts with gold), POLNEAR has dev/ and train/ (PolNeAR 1.0); of train every third article is measured.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeAccuracyPage } from './accuracy-page.mjs'

const [readouts, polnear] = process.argv.slice(2)
if (polnear === undefined) {
  console.error('usage: npm run accuracy -- READOUTS POLNEAR')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const samples = mkdtempSync(join(tmpdir(), 'readout-samples-'))
for (const [index, slug] of [
  'vietnam-japan-defence-policy-dialogue',
  'vietnam-japan-general-staff-reception',
].entries()) {
  copyFileSync(join(root, 'tests/cases', slug, 'source.txt'), join(samples, `s${index}.txt`))
  copyFileSync(join(root, 'tests/cases', slug, 'gold.json'), join(samples, `s${index}.json`))
}
const gold = name => join(root, 'tests/gold', name)

const sets = [
  { name: 'The two sample articles', how: 'developed on', gold: samples },
  { name: 'Readouts, outlets of Vietnam', how: 'developed on', gold: join(readouts, 'vn') },
  { name: 'Readouts, elsewhere', how: 'developed on', gold: join(readouts, 'world') },
  {
    name: 'tests/gold, outlets of Vietnam, odd numbers',
    how: 'developed on',
    gold: gold('vietnamese-outlets'),
    only: 'odd',
  },
  {
    name: 'tests/gold, outlets of Vietnam, even numbers',
    how: 'held out',
    gold: gold('vietnamese-outlets'),
    only: 'even',
  },
  { name: 'tests/gold, elsewhere, odd numbers', how: 'developed on', gold: gold('elsewhere'), only: 'odd' },
  { name: 'tests/gold, elsewhere, even numbers', how: 'held out', gold: gold('elsewhere'), only: 'even' },
  { name: 'Occasions, odd numbers', how: 'developed on', gold: gold('occasions'), only: 'odd' },
  { name: 'Occasions, even numbers', how: 'held out', gold: gold('occasions'), only: 'even' },
  { name: 'Enumerations, odd numbers', how: 'developed on', gold: gold('enumerations'), only: 'odd' },
  { name: 'Enumerations, even numbers', how: 'held out', gold: gold('enumerations'), only: 'even' },
  { name: 'PolNeAR, two thirds of train', how: 'developed on', gold: join(polnear, 'train'), skip: '2/3' },
  { name: 'PolNeAR, a third of train', how: 'held out', gold: join(polnear, 'train'), only: '2/3' },
  { name: 'PolNeAR, dev', how: 'measured on', gold: join(polnear, 'dev') },
]

const settings = ['high', 'balanced', 'recall']
const evaluate = (set, precision = 'balanced') => {
  const choice = ['only', 'skip'].flatMap(option => (set[option] === undefined ? [] : [`--${option}`, set[option]]))
  const args = [join(root, 'dist/readout.js'), 'evaluate', set.gold, '--json', '--precision', precision, ...choice]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9, cwd: root })
  if (stdout === '') throw new Error(`${set.name}: ${stderr}`)
  const { figures, kinds, levels, ...rest } = JSON.parse(stdout)
  const hasStatements = figures.some(({ name, gold }) => name === 'full' && gold > 0)
  return {
    name: set.name,
    how: set.how,
    ...rest,
    figures: figures.filter(({ form, gold }) => form === 'rate' || gold > 0),
    kinds: hasStatements ? kinds : [],
    levels: hasStatements ? levels : [],
  }
}

const evaluations = sets.map(set => evaluate(set))
const bySetting = sets
  .map((set, index) => ({ set, balanced: evaluations[index] }))
  .filter(({ balanced }) => balanced.figures.some(({ name }) => name === 'cue'))
  .map(({ set, balanced }) => ({
    name: set.name,
    evaluations: settings.map(setting => (setting === 'balanced' ? balanced : evaluate(set, setting))),
  }))
rmSync(samples, { recursive: true })
const page = join(root, 'docs/accuracy.md')
mkdirSync(join(root, 'docs'), { recursive: true })
writeFileSync(page, writeAccuracyPage(evaluations, { settings, bySetting }))
console.log(
  `${page} written: ${evaluations.length} sets, ${evaluations.reduce((sum, { articles }) => sum + articles, 0)} articles`,
)
