import { expect, it } from 'vitest'
import { loadRuleTexts } from '../../engine/load-rule-sets.ts'
import { eventCodesOf } from './event-codes.ts'

const text = `
set: events/harbour
revision: 1
about: What happens in a harbour.
rules:
  - id: event.harbour.regatta
    label: ceremony
    attributes: { plover: SUPPORT, cameo: "050" }
    pattern: [regatta]
    examples: [They held a regatta.]
    counterexamples: [They held a fair.]
  - id: event.harbour.race
    label: exercise
    pattern: [race]
    examples: [They held a race.]
    counterexamples: [They held a fair.]
`

it('takes the codes of a type from the rules that give some', () => {
  expect([...eventCodesOf(loadRuleTexts([{ file: 'harbour.yaml', text }]))]).toEqual([
    ['ceremony', { plover: 'SUPPORT', cameo: '050' }],
  ])
})
