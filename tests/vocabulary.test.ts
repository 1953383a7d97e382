import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { rulesOf } from '../pipeline/engine/rule-sets.ts'
import { agreement, event } from '../pipeline/record/event.ts'
import { loadRules } from '../pipeline/run/load-rules.ts'
import { eventCodesOf } from '../pipeline/run/tables/event-codes.ts'
import { readGoldCases } from './gold.ts'

const rules = fileURLToPath(new URL('../pipeline/rules', import.meta.url))
const ruleSets = loadRules([])

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

/** Codes of event types: the category of PLOVER, and the event code of CAMEO. */
const eventCodes: Readonly<Record<string, string>> = {
  dialogue: 'CONSULT 046',
  meeting: 'CONSULT 040',
  reception: 'CONSULT 043',
  visit: 'CONSULT 042',
  call: 'CONSULT 041',
  'multilateral-meeting': 'CONSULT 046',
  'working-group': 'CONSULT 046',
  signing: 'SUPPORT 057',
  'joint-statement': 'SUPPORT 050',
  exercise: 'COOPERATE 062',
  'port-call': 'COOPERATE 062',
  patrol: 'COOPERATE 062',
  training: 'COOPERATE 062',
  seminar: 'CONSULT 040',
  deployment: 'AID 074',
  handover: 'AID 072',
  'arms-deal': 'COOPERATE 061',
  ceremony: 'SUPPORT 050',
}

it('event types have the codes of PLOVER and CAMEO that mean them', () => {
  const codes = eventCodesOf(ruleSets)
  expect(Object.fromEntries([...codes].map(([type, { plover, cameo }]) => [type, `${plover} ${cameo}`]))).toEqual(
    eventCodes,
  )
  expect([...Object.keys(eventCodes), 'other'].sort()).toEqual([...event.shape.type.options].sort())
})

it('rules name every kind of agreement, and no other', () => {
  const labels = rulesOf(ruleSets, 'agreements/documents', 'pattern').map(({ label }) => label)
  // Words that are no document, and words that lead back to one of any kind.
  const kinds = new Set(labels.filter(label => label !== 'none' && label !== 'again'))
  expect([...kinds].sort()).toEqual([...agreement.shape.kind.options].sort())
})

it('rules name statuses of agreements only', () => {
  const labels = rulesOf(ruleSets, 'agreements/statuses', 'pattern').map(({ label }) => label)
  expect(labels.filter(label => !(agreement.shape.status.options as readonly string[]).includes(label))).toEqual([])
})
