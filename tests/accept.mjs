// Writes expected.json of the cases named, from what the build in dist/ makes of them now. Read the difference before you commit it.
// usage: npm run accept -- SLUG…
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createReadout } from '../dist/index.js'

const slugs = process.argv.slice(2)
if (slugs.length === 0) {
  console.error('usage: npm run accept -- SLUG…   a slug is the name of a folder in tests/cases')
  process.exit(2)
}
const shipped = createReadout()
for (const slug of slugs) {
  const folder = new URL(`cases/${slug}/`, import.meta.url)
  const name = readdirSync(folder).find(entry => entry.startsWith('source.'))
  const rules = new URL('rules', folder)
  const readout = existsSync(rules) ? createReadout({ rules: [fileURLToPath(rules)] }) : shipped
  const record = readout.extract({ name, bytes: readFileSync(new URL(name, folder)) })
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(record, null, 2)}\n`)
  console.log(`${slug}: ${record.statements.length} statements, ${record.people.length} people`)
}
