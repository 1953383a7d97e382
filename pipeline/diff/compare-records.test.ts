import { describe, expect, it } from 'vitest'
import { createReadout } from '../index.ts'
import type { Record } from '../record/record.ts'
import { leaveOutText } from '../run/leave-out-text.ts'
import { loadShippedWords } from '../run/load-shipped.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { compareRecords } from './compare-records.ts'
import { diffLists } from './difference.ts'

const lines = [
  'PORT ALMA, June 3, 2031 - Minister of Defence Orla Brandt received Sr. Lt. Gen. Tran Dinh Kha in Port Alma on Tuesday.',
  'Minister Orla Brandt said that the visit was “a good sign”. She proposed yearly talks on rescue at sea.',
  'Tran Dinh Kha thanked the host for the dock and affirmed that both sides would train young officers together.',
  'The two sides signed a memorandum on military medicine, and agreed to work on training, hydrography, and logistics.',
]
const readout = createReadout()
const read = (text: string): Record => readout.extract({ name: 'talks.txt', text })
const record = read(lines.join('\n\n'))
const lexicon = createLexicon(loadShippedWords())
const compare = (a: Record, b: Record) =>
  compareRecords(a, b, () => lexicon).map(({ place, ...difference }) => ({ ...difference, ...place() }))
const told = (a: Record, b: Record): string[] =>
  compare(a, b).flatMap(({ list, mark, changes }) =>
    changes.length === 0
      ? [`${list} ${mark}`]
      : changes.map(({ field, before, after }) => `${list} ${field}: ${before.join(', ')} → ${after.join(', ')}`),
  )
const changed = (change: (copy: Record) => void): Record => {
  const copy = structuredClone(record)
  change(copy)
  return copy
}

describe('two records of one article', () => {
  it('do not differ in the order of their lists, nor in words that one leaves out', () => {
    const reversed = changed(copy => {
      for (const list of diffLists) if (list !== 'articles') copy[list].reverse()
      for (const { mentions } of copy.people) mentions.reverse()
    })
    expect(told(record, reversed)).toEqual([])
    expect(told(record, leaveOutText(record))).toEqual([])
  })

  it('differ in a statement gained, lost, or said otherwise, each in its place under its rule', () => {
    const [first, ...others] = record.statements
    expect(compare({ ...record, statements: others }, record)).toEqual([
      expect.objectContaining({
        list: 'statements',
        mark: 'gained',
        rule: first!.rule,
        line: 3,
        column: 22,
        sentence: 'Minister Orla Brandt said that the visit was “a good sign”.',
        before: null,
        after: first,
      }),
    ])
    expect(told(record, { ...record, statements: others })).toEqual(['statements lost'])
    const shorter = changed(({ statements: [{ content } = { content: [] }] }) => {
      content[0] = { start: content[0]!.start + 5, end: content[0]!.end, exact: content[0]!.exact!.slice(5) }
    })
    expect(told(record, shorter)).toEqual([
      'statements content: “that the visit was “a good sign”” → “the visit was “a good sign””',
    ])
  })

  it('differ in whatever an entry says of itself', () => {
    const missed: string[] = []
    const walk = (value: unknown, path: readonly string[]): void => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
        return
      }
      const key = path.at(-1)!
      if (/^(?:schemaVersion|provenance)$/.test(path[0]!) || key === 'bytes' || key === 'exact') return
      // An entry's own id is no part of what it says; that of an enumeration goes with its items.
      if (path.join('.').match(/^(?:id|\w+\.\d+\.id|cooperation\.\d+\.list)$/)) return
      const other = changed(copy => {
        let holder = copy as unknown as { [key: string]: never }
        for (const step of path.slice(0, -1)) holder = holder[step]!
        const now = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value ?? ''}x`
        holder[key] = now as never
      })
      if (compare(record, other).length === 0) missed.push(path.join('.'))
    }
    walk(record, [])
    expect(missed).toEqual([])
    expect(record.events.length * record.agreements.length * record.cooperation.length).toBeGreaterThan(0)
  })

  it('tell a person renamed as one, and of the statements that it is the name alone', () => {
    const renamed = changed(copy => {
      const json = JSON.stringify(copy.people[0])
      copy.people[0] = JSON.parse(json.replaceAll(copy.people[0]!.id, 'p-new'))
      copy.people[0]!.name = 'Orla Anne Brandt'
      for (const statement of copy.statements) {
        if (statement.speaker.id === record.people[0]!.id) {
          statement.speaker.id = 'p-new'
          statement.speaker.name = 'Orla Anne Brandt'
        }
        for (const each of statement.addressees) if (each.id === record.people[0]!.id) each.id = 'p-new'
      }
      for (const { participants } of copy.events)
        for (const each of participants) if (each.id === record.people[0]!.id) each.id = 'p-new'
    })
    const differences = compare(record, renamed)
    expect(differences.filter(({ list }) => list === 'people')).toMatchObject([
      { mark: 'changed', changes: [{ field: 'name', before: ['Orla Brandt'], after: ['Orla Anne Brandt'] }] },
    ])
    const others = differences.filter(({ list }) => list !== 'people')
    expect(new Set(others.map(({ list }) => list))).toEqual(new Set(['statements']))
    expect(others.every(({ renamed: names }) => names?.[1] === 'Orla Anne Brandt')).toBe(true)
  })

  it('put topics and events that change under their rules', () => {
    const [topic] = record.topics.filter(({ id }) => record.statements.some(({ topics }) => topics.includes(id)))
    const without = changed(copy => {
      copy.topics = copy.topics.filter(({ id }) => id !== topic!.id)
      for (const each of copy.statements) each.topics = each.topics.filter(id => id !== topic!.id)
    })
    const rules = topic!.evidence.map(({ rule }) => rule)
    for (const { list, rule } of compare(without, record)) if (list === 'statements') expect(rules).toContain(rule)
  })

  it('of an article that was edited pair what stayed', () => {
    const edited = read(
      ['A new line.', lines[2], lines[0], lines[1]!.replace('rescue', 'search'), lines[3]].join('\n\n'),
    )
    const statements = compare(record, edited).filter(({ list }) => list === 'statements')
    expect(statements.map(({ mark }) => mark)).toEqual(['changed'])
    expect(statements[0]!.changes).toContainEqual({
      field: 'content',
      before: ['“yearly talks on rescue at sea”'],
      after: ['“yearly talks on search at sea”'],
    })
    const [article] = compare(record, edited)
    expect(article).toMatchObject({ list: 'articles', is: 'the article itself has changed' })
  })
})
