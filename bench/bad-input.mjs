// Measures how long each input of tests/bad-input takes (of the processor, start of the program included), and how much memory: every
// one in a process of its own.
// usage: npm run bench:bad-input -- [NAME…]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'readout-bad-input-'))
const load = async file => {
  const outfile = join(folder, `${file}.mjs`)
  await build({
    entryPoints: [join(root, 'tests/bad-input', `${file}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  return import(pathToFileURL(outfile).href)
}
const { table } = await load('table')
const { putInput } = await load('put-input')
const { outcomesOf } = await load('outcomes')

const measure = join(folder, 'measure.mjs')
writeFileSync(
  measure,
  `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.MEASURED, JSON.stringify([(process.cpuUsage().user + process.cpuUsage().system) / 1000, process.resourceUsage().maxRSS])))`,
)
const names = process.argv.slice(2)
const wanted = table.filter(({ name }) => names.length === 0 || names.includes(name))
for (const [i, input] of wanted.entries()) {
  const place = join(folder, String(i))
  mkdirSync(join(place, 'in'), { recursive: true })
  putInput(join(place, 'in'), input)
  const measured = join(place, 'measured.json')
  const args = ['--import', pathToFileURL(measure).href, fileURLToPath(new URL('../dist/readout.js', import.meta.url))]
  const { status, signal } = spawnSync(
    process.execPath,
    [...args, 'run', join(place, 'in'), '--out', join(place, 'out'), '--quiet'],
    {
      env: { ...process.env, MEASURED: measured },
      timeout: 120_000,
      encoding: 'utf8',
    },
  )
  const [milliseconds, kilobytes] = signal === null ? JSON.parse(readFileSync(measured, 'utf8')) : [120_000, 0]
  const came = signal ?? (status > 1 ? `exit ${status}` : (outcomesOf(join(place, 'out')).get(input.name) ?? 'no drop'))
  const shown = JSON.stringify(input.name).slice(1, -1)
  console.log(
    (shown.length > 28 ? `${shown.slice(0, 27)}…` : shown).padEnd(28),
    `${(milliseconds / 1000).toFixed(1)} s`.padStart(7),
    `${(kilobytes / 1000).toFixed(0)} MB`.padStart(8),
    ` ${came}${came === input.gives ? '' : `   EXPECTED ${input.gives}`}`,
  )
  rmSync(place, { recursive: true })
}
rmSync(folder, { recursive: true })
