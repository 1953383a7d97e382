import type { DateMention, RecordSpan } from '../record/parts.ts'
import type { Record } from '../record/record.ts'
import { sampleRecord } from './test-record.ts'

const text =
  'Gen. Orla Brandt visited Tallinn on 3 June 2031. On the second day both sides signed a rescue plan and agreed on ice patrols and ' +
  'sea rescue. Norway will send two ships.\n'

const span = (words: string): RecordSpan => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, exact: words }
}

/** A valid record with a visit that holds a signing, an agreement, two cooperation items and a commitment, for tests. */
export const occasionRecord = (): Record => {
  const sample = sampleRecord()
  const date: DateMention = { ...span('3 June 2031'), edtf: '2031-06-03', precision: 'day', anchor: 'text' }
  const parties = ['EST', 'NOR']
  const item = { parties, frame: 'agreed', list: 'l-1', statement: null, rule: 'cooperation.list' } as const
  return {
    ...sample,
    text,
    article: { ...sample.article, title: 'Talks at sea', published: { edtf: '2031-06-04', basis: 'metadata' } },
    blocks: [{ ...sample.blocks[0]!, ...span(text.trimEnd()) }],
    statements: [],
    events: [
      {
        id: 'e-1',
        type: 'visit',
        status: 'held',
        date,
        place: { name: 'Tallinn', country: { code: 'EST', name: 'Estonia', basis: 'place' }, ...span('Tallinn') },
        parties,
        participants: [{ id: 'p-1', side: 'NOR', role: 'visitor' }],
        parent: null,
        series: null,
        evidence: [span('Gen. Orla Brandt visited Tallinn')],
        rule: 'events.visit',
        confidence: 'certain',
      },
      {
        id: 'e-2',
        type: 'signing',
        status: 'held',
        date: null,
        place: null,
        parties,
        participants: [],
        parent: 'e-1',
        series: { name: 'Rescue Day', number: 2 },
        evidence: [span('both sides signed a rescue plan')],
        rule: 'events.signing',
        confidence: 'likely',
      },
    ],
    agreements: [
      {
        id: 'a-1',
        kind: 'plan',
        title: 'rescue plan',
        parties,
        date: null,
        status: 'signed',
        event: 'e-2',
        evidence: [span('a rescue plan')],
        rule: 'agreements.plan',
        confidence: 'likely',
      },
    ],
    cooperation: [
      { id: 'c-1', ...span('ice patrols'), topic: 't', position: 1, ...item },
      { id: 'c-2', ...span('sea rescue'), topic: null, position: 2, ...item },
    ],
    commitments: [
      {
        id: 'm-1',
        ...span('will send two ships'),
        by: { type: 'country', id: null, name: 'Norway', members: [], via: 'name', mention: span('Norway') },
        due: null,
        strength: 'will',
        rule: 'commitments.will',
        confidence: 'likely',
      },
    ],
    dates: [date],
  }
}
