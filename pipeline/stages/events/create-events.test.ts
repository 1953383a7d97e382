import { expect, it } from 'vitest'
import { createReadout } from '../../index.ts'

const readout = createReadout()

interface Telling {
  readonly lines: readonly string[]
  /** Type, status and parties of each event, then where the text first reports it. */
  readonly events: readonly string[]
}

const tellings: Readonly<Record<string, Telling>> = {
  'tells of one occasion once, and of its parts': {
    lines: [
      'SUVA, May 4 (Lake Wire) - Fijian Defence Minister Paula Tuwai received Peruvian Defence Minister Ramiro Quispe in Suva on Tuesday.',
      'At the reception, Tuwai said that the meeting was a milestone. Quispe invited her to Lima.',
      'After the meeting the two ministers signed a memorandum on hydrography.',
    ],
    events: ['reception held FJI PER', 'visit invited FJI PER', 'signing held FJI PER'],
  },
  'tells a numbered dialogue from the next one': {
    lines: [
      'LIMA, May 4 (Lake Wire) - Peruvian Deputy Defence Minister Ramiro Quispe and Fijian Permanent Secretary for Defence Paula Tuwai co-chaired the 3rd defence policy dialogue in Lima on Tuesday.',
      'They agreed to hold the 4th dialogue in Suva next year.',
    ],
    events: ['dialogue held PER FJI', 'dialogue planned PER FJI'],
  },
  'tells talks with another host from a reception, and one paper from another': {
    lines: [
      'SUVA, May 4 (Lake Wire) - Fijian Prime Minister Sela Vuki received Peruvian Defence Minister Ramiro Quispe in Suva on Tuesday.',
      'Earlier, Fijian Defence Minister Paula Tuwai held talks with Quispe.',
      'They signed a memorandum on hydrography. They also witnessed the initialling of a contract for mine detectors.',
    ],
    events: ['reception held FJI PER', 'meeting held FJI PER', 'signing held FJI PER', 'signing held FJI PER'],
  },
  'takes what three hold together for theirs, and what two do for theirs alone': {
    lines: [
      'SUVA, May 4 (Lake Wire) - The defence ministers of Fiji, Peru and Ghana met in Suva on Tuesday.',
      'The three agreed to hold a naval exercise in October.',
      'Fiji and Peru will hold a bilateral meeting in August.',
    ],
    events: ['multilateral-meeting held FJI PER GHA', 'exercise planned FJI PER GHA', 'meeting planned FJI PER'],
  },
  'leaves kinds of cooperation, hopes and press conferences out': {
    lines: [
      'LIMA, May 4 (Lake Wire) - Peruvian Defence Minister Ramiro Quispe spoke at a press conference on Tuesday.',
      'Quispe praised delegation exchanges, port calls and joint exercises. He hoped that the Fijian minister would visit Lima.',
      'The two navies meet every year.',
    ],
    events: [],
  },
}

it.each(Object.entries(tellings))('%s', (_, { lines, events: expected }) => {
  const { events } = readout.extract({ name: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) })
  expect(events.map(({ type, status, parties }) => [type, status, ...parties].join(' '))).toEqual(expected)
})

it('says at which event a statement was made, and on whose occasion papers are signed', () => {
  const { lines } = tellings['tells of one occasion once, and of its parts']!
  const { events, statements } = readout.extract({ name: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) })
  const [reception, , signing] = events
  expect(statements[0]?.event).toBe(reception?.id)
  expect(signing?.parent).toBe(reception?.id)
})

it.each([
  ['The 12th drill was held in Suva in 2023. Lima will host the next one.', ['exercise held', 'exercise planned']],
  ['The frigate Tana put into Suva on Monday, beginning a three-day stay.', ['port-call held']],
  ['Minister Ana Tora met virtually with Gen. Kofi Darko on Monday.', ['call held']],
  ['The 22nd ASEAN Chiefs of Defence Forces’ Meeting opened in Lima on Monday.', ['multilateral-meeting held']],
  ['Drills had become fewer, and joint patrols had fallen by half since 2019.', []],
  ['If the chiefs had met in May, nothing would have happened. No meeting is planned.', []],
  ['The 3rd seminar on floods was shelved on Monday.', ['seminar cancelled']],
])('reads %s', (sentence, expected) => {
  const text = `SUVA, May 4, 2023 (Lake Wire) - ${sentence}`
  const { events } = readout.extract({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  expect(events.map(({ type, status }) => `${type} ${status}`)).toEqual(expected)
})

it('tells who was there from who speaks of it, who calls from who is called on, and who signs', () => {
  const lines = [
    'The dialogue was co-chaired by Fijian Deputy Defence Minister Paula Tuwai and Peruvian Deputy Defence Minister Ramiro Quispe.',
    'Tuwai hailed the recent call of the frigate BAP Tana at Suva.',
    'At the end of the dialogue, the two head delegates signed a memorandum on hydrography.',
    'In the afternoon, Quispe visited the Fiji Naval Academy.',
  ]
  const { events, people } = readout.extract({ name: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) })
  const nameOf = (id: string) => people.find(person => person.id === id)?.family
  expect(events.map(({ type, parent }) => [type, parent !== null])).toEqual([
    ['dialogue', false],
    ['port-call', false],
    ['signing', true],
    ['visit', false],
  ])
  expect(events.map(({ participants }) => participants.map(({ id, role }) => `${nameOf(id)}: ${role}`))).toEqual([
    ['Tuwai: co-chair', 'Quispe: co-chair'],
    [],
    ['Tuwai: signatory', 'Quispe: signatory'],
    ['Quispe: visitor'],
  ])
})
