import { expect, it } from 'vitest'
import { createTestReader } from './test-layers.ts'

const { read } = createTestReader()

it.each([
  ['Ana Ortega did not rule out a new drill.', 'state', true],
  ['Ana Ortega did not deny that the pier was old.', 'state', true],
  ['Ana Ortega refused to sign the plan.', 'reject', false],
  ['Ana Ortega never promised to mend the pier.', 'commit', true],
  ['Ana Ortega said the navy would only sail if the pier was mended.', 'commit', false],
  ['Ana Ortega said that the navies will not sail unless the pier is mended.', 'commit', false],
  ['Ana Ortega assured that the pier would be open.', 'commit', false],
  ['Ana Ortega said that the pier would be open.', 'state', false],
  ['Ana Ortega noted that three more yards wish to bid for spare parts.', 'state', false],
  ['Ana Ortega said: “We will talk about the price later. The pier is old.”', 'state', false],
  [
    'Ana Ortega said: “First, I would like to thank the crew, who sailed all night. We will not forget it.”',
    'thank',
    false,
  ],
  ['Ana Ortega would like to see more boats.', 'wish', false],
  ['Ana Ortega said that Lund called on Mayor Ruiz this afternoon.', 'state', false],
])('%s', (text, act, negated) => {
  expect(read(text)[0]?.attribution).toMatchObject({ act, negated })
})

it('keeps a negation before the infinitive in the content', () => {
  expect(read('Ana Ortega vowed never to sell the pier.')[0]?.content).toBe('never to sell the pier')
})

it('takes "promising" behind a comma for a second statement of the same speaker', () => {
  const told = read('Ana Ortega said that the pier was old, promising that a new one would come.')
  expect(told.map(({ cue }) => cue)).toEqual(['said', 'promising'])
})
