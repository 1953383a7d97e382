import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { TracedArticle } from '../explain/create-tracer.ts'
import { explainArticle, idsIn, type Selection } from '../explain/explain-article.ts'
import { findHolders } from '../explain/reference.ts'
import { occasionRecord } from '../run/test-occasions.ts'
import { formatArticle } from './explain-report.ts'
import { formatOverview } from './overview-report.ts'

const record = occasionRecord()
record.topics = [{ id: 't', score: 1, central: true, evidence: [{ ...record.cooperation[0]!, rule: 'topic.t' }] }]
const traced = { record, rules: [], candidates: [], sentenceAt: () => record.blocks[0]! } as unknown as TracedArticle
const plain = pc.createColors(false)
const told = (selection: Selection): string => formatArticle(explainArticle(traced, selection), plain)

describe('the overview', () => {
  it('has a line for everything: parts below their event, items below their enumeration', () => {
    expect(formatOverview(explainArticle(traced), plain).split('\n')).toEqual(
      expect.arrayContaining([
        'events (2)',
        '  e-1  visit, held, 2031-06-03, EST NOR  "Gen. Orla Brandt visited Tallinn"',
        '    e-2  signing, held, EST NOR  "both sides signed a rescue plan"',
        'cooperation (2)',
        '  l-1  narrated',
        '    c-2  agreed, no topic  "sea rescue"',
        '  m-1  Norway: will  "will send two ships"',
        '  published  2031-06-04, metadata',
        '  "3 June 2031"  2031-06-03, day, as written',
      ]),
    )
  })
})

describe('the details', () => {
  it('tell of an event when, where, who, and what belongs to it', () => {
    expect(
      told({ ids: ['e-1'] })
        .split('\n')
        .slice(2),
    ).toEqual([
      '  told    "Gen. Orla Brandt visited Tallinn" events.visit',
      '  when    "3 June 2031": 2031-06-03, day, as written',
      '  where   "Tallinn": Tallinn, Estonia (place)',
      '  parties EST, NOR',
      '  there   Orla Brandt, visitor (NOR)',
      '  holds   e-2 signing, held "both sides signed a rescue plan"',
      '',
    ])
    expect(told({ ids: ['e-2'] })).toMatch(
      /series {2}Rescue Day, number 2\n.*\n {2}part of e-1 visit.*\n {2}signed {2}a-1 plan/,
    )
  })

  it('tell of agreements, items, commitments, dates, one by one or by groups', () => {
    expect(told({ ids: ['a-1'] })).toMatch(
      /^a-1 {2}plan, signed, likely\n.*\n.*\n {2}named {3}"a rescue plan" agreements/,
    )
    expect(told({ ids: ['c-1'] })).toContain('  topic   "ice patrols" topic.t\n')
    expect(told({ ids: ['l-1'] }).match(/^c-/gm)).toHaveLength(2)
    expect(told({ only: ['commitments'] })).toContain('  who     "Norway": Norway, named there\n')
    expect(told({ only: ['dates'] })).toContain('  of      e-1 visit, held "Gen. Orla Brandt visited Tallinn"\n')
    expect([...idsIn(traced)].sort()).toEqual(['a-1', 'c-1', 'c-2', 'e-1', 'e-2', 'l-1', 'm-1', 't'])
  })

  it('tell what takes words', () => {
    const holders = findHolders(record, record.cooperation[0]!)
    expect(holders.map(({ list, holder }) => [list, holder.id])).toEqual([
      ['topics', 't'],
      ['cooperation', 'c-1'],
    ])
  })
})
