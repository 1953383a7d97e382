import { describe, expect, it } from 'vitest'
import { createReadout } from '../../index.ts'
import type { Agreement } from '../../record/event.ts'

const readout = createReadout()
const agreementsIn = (text: string): readonly Agreement[] => readout.extract({ name: 'a.txt', text }).agreements
const toldBy = (text: string): string[] =>
  agreementsIn(text).map(({ kind, title, status }) => `${kind}: ${title}: ${status}`)

describe('agreements', () => {
  it('are named with what they are on, and what happens to them', () => {
    expect(toldBy('After the talks, the two ministers signed a letter of intent on rescue at sea.')).toEqual([
      'letter-of-intent: letter of intent on rescue at sea: signed',
    ])
    expect(toldBy('The two navies should soon finish the text of the 2027 diving plan.')).toEqual([
      'plan: 2027 diving plan: under-negotiation',
    ])
  })
  it('are found once, however often they are named', () => {
    const text =
      'The generals initialled a memorandum of understanding on flight safety. The document took two years. The memorandum covers drones.'
    expect(toldBy(text)).toEqual(['memorandum: memorandum of understanding on flight safety: initialled'])
    expect(agreementsIn(text)[0]!.evidence).toHaveLength(3)
  })
  it('stay apart where they are about different things', () => {
    const text = 'The agreement on ports is in force. The ministers signed an agreement on pilots.'
    expect(toldBy(text)).toEqual([
      'sectoral-agreement: agreement on ports: in-force',
      'sectoral-agreement: agreement on pilots: signed',
    ])
  })
  it('are documents: agreeing on something makes none, nor does a spokesman with a statement', () => {
    expect(toldBy('The sides reached agreement on the date, the statement said. The text was short.')).toEqual([])
  })
})
