import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { TracedArticle } from '../explain/create-tracer.ts'
import { explainArticle, idsIn, type Selection } from '../explain/explain-article.ts'
import { explainLeftOut } from '../explain/explain-left-out.ts'
import { createFindHolders } from '../explain/reference.ts'
import { occasionRecord } from '../run/test-occasions.ts'
import { sampleRecord } from '../run/test-record.ts'
import { formatArticle } from './explain-report.ts'
import { formatOverview } from './overview-report.ts'
import { formatLeftOut, formatLeftOutWords } from './page-report.ts'

const record = occasionRecord()
record.topics = [{ id: 't', score: 1, central: true, evidence: [{ ...record.cooperation[0]!, rule: 'topic.t' }] }]
const leftOut = [
  { selector: 'nav', characters: 11, words: 'World Sport', lines: ['World Sport'], rule: 'read.nav' },
  {
    selector: 'aside.tides',
    characters: 30,
    words: 'Get the tides',
    lines: ['Get the tides', '—', '“Every morning”'],
    rule: 'read.outside',
  },
]
const traced = {
  record,
  rules: [],
  candidates: [],
  leftOut,
  sentenceAt: () => record.blocks[0]!,
} as unknown as TracedArticle
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
        'left out (2, 41 characters)',
        '      11  nav  World Sport read.nav',
        '      30  aside.tides  Get the tides read.outside',
      ]),
    )
  })

  it('names the largest parts that were left out', () => {
    expect(formatLeftOut(leftOut, plain, 1)[0]).toBe(
      'left out (2, 41 characters)\n      30  aside.tides  Get the tides read.outside\n  and 1 smaller: --only left-out has all',
    )
    expect(formatLeftOut([], plain)).toEqual([])
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

  it('tell what was left out alone, and in which part words stand', () => {
    expect(told({ only: ['left-out'] })).toMatch(/^left out \(2, .*\n.*nav.*\n.*aside.*\n$/)
    expect(explainArticle(traced, { only: ['left-out'] }).leftOut[0]).not.toHaveProperty('lines')
    const lineOf = (words: string): string[] => explainLeftOut(traced, words).map(({ line }) => line)
    expect(lineOf('the tides, every')).toEqual(['Get the tides'])
    expect(lineOf('every morning')).toEqual(['“Every morning”'])
    expect([...lineOf('the tide'), ...lineOf('—'), ...lineOf('sport get')]).toEqual([])
    expect(formatLeftOutWords('every', explainLeftOut(traced, 'every')[0]!, plain)).toContain(
      'not in the text: left out as standing outside the article',
    )
  })

  it('tell what takes words', () => {
    const holders = createFindHolders(record)(record.cooperation[0]!)
    expect(holders.map(({ list, holder }) => [list, holder.id])).toEqual([
      ['topics', 't'],
      ['cooperation', 'c-1'],
    ])
  })
})

it('lets no control character of a name through to the terminal', () => {
  const named = structuredClone(record)
  const [sample] = sampleRecord().statements
  named.statements = [{ ...sample!, id: 's-1', speaker: { ...sample!.speaker, id: null, name: 'The\0host' } }]
  named.commitments[0]!.by.name = 'The\u001bguests'
  named.cooperation[0]!.statement = 's-1'
  const explained = explainArticle({ ...traced, record: named })
  const views = formatOverview(explained, plain) + formatArticle(explained, plain)
  expect(views.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(views).toContain('The\\u001bguests: will')
  expect(views).toContain('l-1  s-1 The\\u0000host')
})
