import { describe, expect, it } from 'vitest'
import { checkConsistency } from './check-consistency.ts'
import { createRecordCheck } from './check-record.ts'
import { leaveOutText } from './leave-out-text.ts'
import { formatRecordProblem } from './record-problem.ts'
import { occasionRecord } from './test-occasions.ts'
import { sampleRecord } from './test-record.ts'

const check = await createRecordCheck()
const problemsOf = (value: unknown): string[] => check(value).map(formatRecordProblem)

describe('the shape', () => {
  it('takes a record, with or without its text', () => {
    expect(problemsOf(sampleRecord())).toEqual([])
    expect(problemsOf(leaveOutText(sampleRecord()))).toEqual([])
    expect(problemsOf(occasionRecord())).toEqual([])
    const wordless = leaveOutText(occasionRecord())
    expect(problemsOf(wordless)).toEqual([])
    expect(JSON.stringify(wordless)).not.toContain('"exact"')
  })

  it('names the place, what was expected and what stands there', () => {
    const record = sampleRecord()
    const [person] = record.people
    const [statement] = record.statements
    const wrong = {
      ...record,
      people: [{ ...person, rank: 3, country: { code: 'Norway', name: 'Norway', basis: 'place', extra: 1 } }],
      statements: [{ ...statement, act: 'shout', content: [] }],
    }
    expect(problemsOf(wrong)).toEqual([
      '/people/0/rank: expected an object or null, found 3',
      '/people/0/country/extra: expected no such key, found 1',
      '/people/0/country/code: expected text like ^[A-Z]{3}$, found "Norway"',
      expect.stringMatching(/^\/statements\/0\/act: expected one of state, .*, found "shout"$/),
      '/statements/0/content: expected a list of at least 1, found a list of 0',
    ])
  })

  it('says only that where the schema version is another', () => {
    expect(problemsOf({ schemaVersion: '9.0.0' })).toEqual([
      '/schemaVersion: expected 1.1.0, the schema version that this Readout knows, found "9.0.0"',
    ])
  })
})

describe('what the schema cannot say', () => {
  const consistencyOf = (change: (record: ReturnType<typeof sampleRecord>) => void): string[] => {
    const record = sampleRecord()
    change(record)
    return checkConsistency(record).map(formatRecordProblem)
  }

  it('takes a record, with or without its text', () => {
    expect(checkConsistency(sampleRecord())).toEqual([])
    expect(checkConsistency(leaveOutText(sampleRecord()))).toEqual([])
  })

  it('finds spans outside the text, and words that are not the slice', () => {
    const problems = consistencyOf(({ statements: [statement] }) => {
      statement!.content = [{ start: 26, end: 99 }]
      statement!.cue = { start: 17, end: 25, exact: 'propose', lemma: 'propose' }
    })
    expect(problems).toEqual([
      '/statements/0/cue/exact: expected "proposed", the text\'s slice, found "propose"',
      '/statements/0/content/0: expected start ≤ end ≤ 40, the length of the text, found 26 to 99',
    ])
  })

  it('finds words that no block holds, and blocks that overlap', () => {
    const between = consistencyOf(record => {
      record.blocks = [
        { ...record.blocks[0]!, end: 16, exact: 'Gen. Orla Brandt' },
        { ...record.blocks[0]!, start: 25, exact: ' yearly talks.' },
      ]
    })
    expect(between).toEqual([
      '/blocks/1: expected a block that starts at 16 or after white space, found "proposed" in no block',
    ])
    const overlap = consistencyOf(record => {
      record.blocks = [...record.blocks, { ...record.blocks[0]!, start: 38, exact: '.' }]
    })
    expect(overlap[0]).toContain('found a start at 38')
  })

  it('finds references that lead nowhere', () => {
    const problems = consistencyOf(({ statements: [statement] }) => {
      statement!.topics = ['t', 'u']
      statement!.speaker.id = 'p-2'
    })
    expect(problems).toEqual([
      '/statements/0/speaker/id: expected the id of one of /people or /organizations, found p-2',
      '/statements/0/topics/1: expected the id of one of /topics, found u',
    ])
  })
  it('finds events, agreements, items and commitments that lead nowhere, and events that hold themselves', () => {
    expect(checkConsistency(occasionRecord())).toEqual([])
    const record = occasionRecord()
    record.events[0]!.parent = 'e-2'
    record.agreements[0]!.date = { ...record.dates[0]!, edtf: '2032' }
    record.events[0]!.participants[0]!.id = 'p-9'
    record.agreements[0]!.event = 'e-9'
    record.cooperation[0]!.statement = 's-9'
    record.commitments[0]!.by.id = 'o-9'
    record.commitments.push(record.commitments[0]!)
    expect(checkConsistency(record).map(formatRecordProblem)).toEqual([
      '/commitments/1/id: expected an id of its own, found m-1 again',
      '/events/0/participants/0/id: expected the id of one of /people or /organizations, found p-9',
      '/agreements/0/date: expected one of /dates, found 2032 at 36 to 47',
      '/agreements/0/event: expected the id of one of /events, found e-9',
      '/cooperation/0/statement: expected the id of one of /statements, found s-9',
      '/commitments/0/by/id: expected the id of one of /people or /organizations, found o-9',
      '/commitments/1/by/id: expected the id of one of /people or /organizations, found o-9',
      '/events/0/parent: expected no event that lies in this one, found e-1 in e-2 in e-1',
    ])
  })

  it('finds lists out of the order of the text, evidence given twice, positions that do not rise', () => {
    const record = occasionRecord()
    record.events.reverse()
    record.events[0]!.evidence.push(record.events[0]!.evidence[0]!)
    record.cooperation[1]!.position = 1
    expect(checkConsistency(record).map(formatRecordProblem)).toEqual([
      '/events/1: expected a start at 67 or later, the list in the order of the text, found a start at 0',
      '/events/0/evidence/1: expected a place of its own, found 67 to 98 again',
      '/cooperation/1/position: expected a position after 1, that of the item of l-1 before it, found 1',
    ])
  })
})
