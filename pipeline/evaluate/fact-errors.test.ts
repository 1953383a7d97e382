import { describe, expect, it } from 'vitest'
import type { Agreement, Commitment, CooperationItem, Event } from '../record/event.ts'
import type { Record } from '../record/record.ts'
import { createDescriber } from './describe-place.ts'
import { findFactErrors } from './fact-errors.ts'
import type { ReadoutGold } from './readout-gold.ts'

const text = 'In Oslo the two ministers talked. They agreed on ice patrols, sea rescue and a pilot school.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const describer = createDescriber(
  {
    files: { file: 'a.txt', text: 'a.txt', gold: 'a.json' },
    gold: { file: 'a.txt', text, statements: [], readout: null },
  },
  () => '',
)
const errorsOf = (gold: Partial<ReadoutGold>, facts: { [list in keyof Record]?: readonly unknown[] }) =>
  findFactErrors(
    text,
    { removed: [], people: [], statements: [], ...gold },
    { topics: [], events: [], agreements: [], cooperation: [], commitments: [], ...facts } as unknown as Record,
    describer,
  ).map(({ cause, expected, got }) => [cause, expected, got])

const talks = place('the two ministers talked')
const event = (type: string, parties: readonly string[], evidence = [talks]) =>
  ({ type, parties, evidence, status: 'held', date: null, rule: 'events.talks' }) as unknown as Event
const item = (words: string, topic: string | null, frame: string) =>
  ({ ...place(words), topic, frame, rule: 'items.list' }) as unknown as CooperationItem

describe('findFactErrors', () => {
  it('tells events that are missed, of another type, of other parties, and nobody’s', () => {
    const events = [{ type: 'meeting', parties: ['NOR', 'FIN'], evidence: talks, status: 'held', date: '2031' }]
    expect(errorsOf({ events }, {})).toEqual([['event-missed', 'meeting (FIN, NOR): the two ministers talked', null]])
    expect(errorsOf({ events }, { events: [event('visit', ['NOR'])] })).toEqual([
      ['wrong-event-type', expect.any(String), 'visit (NOR; events.talks): the two ministers talked'],
    ])
    expect(errorsOf({ events }, { events: [event('meeting', ['NOR']), event('call', [])] })).toEqual([
      ['wrong-event-date', '2031: the two ministers talked', 'none'],
      ['wrong-parties', 'FIN, NOR: the two ministers talked', 'NOR'],
      ['extra-event', null, 'call (none; events.talks): the two ministers talked'],
    ])
    expect(errorsOf({ events: [{ ...events[0]!, sure: false }] }, {})).toEqual([])
    expect(errorsOf({}, { events: [event('call', [])] })).toEqual([])
  })

  it('tells items of another extent, topic or frame, the last two where both coders agreed', () => {
    const agreed = { topic: true, frame: false }
    const cooperation = [{ ...place('ice patrols'), topic: 'maritime.naval', frame: 'agreed', agreed }]
    expect(errorsOf({ cooperation }, { cooperation: [item('ice patrols', 'maritime.sar', 'ongoing')] })).toEqual([
      ['wrong-item-topic', 'maritime.naval: ice patrols', 'maritime.sar'],
    ])
    const long = item('ice patrols, sea rescue and a pilot school', null, 'agreed')
    expect(errorsOf({ cooperation }, { cooperation: [long, item('sea rescue', null, 'agreed')] })).toEqual([
      [
        'wrong-item-extent',
        expect.any(String),
        expect.stringMatching(/^agreed, no topic \(items.list\): ice patrols, sea/),
      ],
      ['extra-item', null, 'agreed, no topic (items.list): sea rescue'],
    ])
  })

  it('tells the same of agreements, commitments and central topics', () => {
    const agreement = { kind: 'plan', evidence: [talks], rule: 'agreements.plan' } as unknown as Agreement
    const commitment = { ...place('sea rescue'), by: { name: null, type: 'group' }, rule: 'will' } as Commitment
    const topic = { id: 'maritime.naval', score: 2, central: true, evidence: [place('ice patrols')] }
    const gold = {
      agreements: [{ kind: 'minutes', evidence: talks }],
      commitments: [place('a pilot school')],
      articleTopics: ['maritime.sar'],
    }
    expect(errorsOf(gold, { agreements: [agreement], commitments: [commitment], topics: [topic] })).toEqual([
      ['central-topic-missed', 'maritime.sar', 'no evidence'],
      ['extra-central-topic', null, 'maritime.naval (score 2): ice patrols'],
      ['wrong-agreement-kind', 'minutes: the two ministers talked', 'plan'],
      ['commitment-missed', 'a pilot school', null],
      ['extra-commitment', null, 'group (will): sea rescue'],
    ])
  })
})
