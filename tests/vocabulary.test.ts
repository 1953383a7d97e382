import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readGoldCases } from './gold.ts'

const rules = fileURLToPath(new URL('../pipeline/rules', import.meta.url))

it('no person of a sample stands in the rules', () => {
  const samples = readGoldCases(['vietnam-japan-defence-policy-dialogue', 'vietnam-japan-general-staff-reception'])
  const credited = samples.flatMap(({ text }) =>
    [...text.matchAll(/^Translated by (.+)$/gm)].map(([, name = '']) => name.trim()),
  )
  const names = [...samples.flatMap(({ gold }) => gold.people.map(({ name }) => name)), ...credited]
  // Forms that a text may call them by: the last two words, the last word behind a rank or an honorific.
  const forms = names.flatMap(name => {
    const last = name.split(' ').at(-1)!
    return [name, name.split(' ').slice(-2).join(' '), `Gen. ${last}`, `Mr. ${last}`, `General ${last}`]
  })
  const found = readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:yaml|tsv|json|mjs)$/.test(file))
    .flatMap(file => {
      const text = readFileSync(join(rules, file), 'utf8').toLowerCase()
      return forms.filter(form => text.includes(form.toLowerCase())).map(form => `${file}: ${form}`)
    })
  expect(found).toEqual([])
})
