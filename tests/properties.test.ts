import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReadout, DropError, type Record } from '../pipeline/index.ts'
import { record as recordShape } from '../pipeline/record/record.ts'
import { checkConsistency } from '../pipeline/run/check-consistency.ts'
import { readCases } from './cases.ts'
import { articleText, changedText, oddText } from './generated-texts.ts'

const readout = createReadout()
/** One that has read nothing before. */
const fresh = createReadout()

/** The record of a text; a text that holds no article is left out of the property. */
const read = (text: string): Record => {
  try {
    return readout.extract({ name: 'generated.txt', text })
  } catch (error) {
    if (!(error instanceof DropError) || error.code !== 'empty') throw error
    fc.pre(false)
    throw error
  }
}

type Leaf = Readonly<{ [key: string]: unknown }>

/** Every object in a value, itself included. */
const objectsIn = (value: unknown): Leaf[] => {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value as Leaf, ...inner]
}

const expectSound = (record: Record): void => {
  expect(recordShape.safeParse(record).error?.issues ?? []).toEqual([])
  const text = record.text ?? ''
  for (const { start, end, exact } of objectsIn(record)) {
    if (typeof start !== 'number' || typeof end !== 'number') continue
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(text.length)
    if (exact !== undefined) expect(exact).toBe(text.slice(start, end))
  }
  let at = 0
  for (const { start, end } of record.blocks) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(at, start)).toMatch(blank)
    at = end
  }
  expect(text.slice(at)).toMatch(blank)
  expect(checkConsistency(record)).toEqual([])
}

/** White space, characters that show nothing among it. */
const blank = /^[\s\p{Cc}\u200b\ufeff]*$/u

/** A record with ids numbered by their first use and offsets moved: what two texts with the same words have in common. */
const comparable = (record: Record, moved: (at: number) => number): unknown => {
  const numbers = new Map<string, string>()
  const plain = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map(item => plain(item, key))
    if (typeof value === 'number') return key === 'start' || key === 'end' ? moved(value) : value
    if (typeof value === 'string') {
      if (!/^[a-z]-[0-9a-f]{12}$/.test(value)) return value.replaceAll('\r\n', '\n')
      const number = numbers.get(value) ?? `${value[0]}${numbers.size}`
      numbers.set(value, number)
      return number
    }
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name)]))
  }
  const { source: _, ...rest } = record
  return plain(rest, '')
}

describe('every record', () => {
  it.each(readCases())('of $slug is sound, twice the same', ({ name, bytes }) => {
    const record = readout.extract({ name, bytes })
    expectSound(record)
    expect(JSON.stringify(readout.extract({ name, bytes }))).toBe(JSON.stringify(record))
    expect(JSON.stringify(fresh.extract({ name, bytes }))).toBe(JSON.stringify(record))
  })

  it('of a generated text is sound, twice the same', () => {
    fc.assert(
      fc.property(oddText, text => {
        const record = read(text)
        expectSound(record)
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(record))
      }),
      { numRuns: 150, seed: 20 },
    )
  })

  it('of a case with stretches dropped, doubled and moved is sound', () => {
    const texts = readCases().map(({ bytes }) => bytes.toString())
    fc.assert(
      fc.property(changedText(texts), text => expectSound(read(text))),
      { numRuns: 300, seed: 22 },
    )
  })

  it('is the same for LF and CRLF, but for offsets', () => {
    fc.assert(
      fc.property(articleText, text => {
        const windows = text.replaceAll('\n', '\r\n')
        const before = (at: number): number => at - (windows.slice(0, at).match(/\r/g)?.length ?? 0)
        expect(comparable(read(windows), before)).toEqual(comparable(read(text), at => at))
      }),
      { numRuns: 100, seed: 21 },
    )
  })

  it('is the same behind blank lines, but for offsets', () => {
    fc.assert(
      fc.property(articleText, text => {
        const lines = '\n \n\n'
        const plain = (text: string): Record => ({ ...read(text), text: '' })
        expect(comparable(plain(`${lines}${text}\n \n`), at => at - lines.length)).toEqual(
          comparable(plain(text), at => at),
        )
      }),
      { numRuns: 60, seed: 23 },
    )
  })

  it('keeps its statements where a paragraph comes behind them that nobody says', () => {
    const behind = 'The ferry to the island sails at nine, and the harbour is quiet in winter.'
    const statementsOf = (text: string) => read(text).statements.map(({ cue, content }) => ({ cue, content }))
    // In a transcript, what comes behind a turn is said by the same person.
    const plain = articleText.filter(text => !/^[^\n.]*:/m.test(text) && !/[.] \p{Lu}[^\n.]*: /u.test(text))
    fc.assert(
      fc.property(plain, text => {
        const statements = statementsOf(text)
        expect(statementsOf(`${text.trimEnd()}\n\n${behind}`).slice(0, statements.length)).toEqual(statements)
      }),
      { numRuns: 60, seed: 24 },
    )
  })
})
