import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldsNames } from './probe-folding.ts'
import { createRefuseClash } from './refuse-clash.ts'

const named = (...names: string[]) => names.map(name => ({ name, path: name }))

describe('records that would stand in the way of others', () => {
  const refuse = createRefuseClash(
    named('a.txt', 'a.txt.json', 'A.TXT.yaml', 'b.txt', 'B.txt.json/c.txt', 'd.ndjson', 'd.ndjson/e.txt', 'f.json'),
  )
  it.each<[string, string | undefined, string]>([
    ['a.txt.json', '1', 'in a folder named like the record of the file beside it'],
    ['A.TXT.yaml', '1', 'in a folder named like the record'],
    ['B.txt.json/c.txt', undefined, 'in a folder named like the record'],
    ['d.ndjson', '1', 'among those of the folder of its name'],
    ['.readout', 'run', 'among what Readout keeps of its runs'],
  ])('are refused: %s %s', (name, part, message) => {
    expect(() => refuse({ name, ...(part !== undefined && { part }) })).toThrow(message)
  })

  it('are none where both have a place', () => {
    for (const name of ['a.txt', 'a.txt.json', 'b.txt', 'd.ndjson/e.txt', '.readout']) refuse({ name })
    refuse({ name: 'f.json', part: '1' })
  })
})

describe('an output that folds names', () => {
  it('has room for one of names that differ in case, in how accents are composed, or in dots at the end', () => {
    const drops = named('A.txt', 'a.txt', 'c./d.txt', 'c/d.txt', 'e\u0301.txt', '\u00e9.txt', 'z.txt')
    const refuse = createRefuseClash(drops, true)
    const taken = drops.filter(({ name }) => {
      try {
        refuse({ name })
        return false
      } catch (error) {
        expect(String(error)).toMatch(
          /take the place of that of .+: the file system of the output .+ rename one of the two/,
        )
        return true
      }
    })
    expect(taken.map(({ name }) => name)).toEqual(['a.txt', 'c/d.txt', '\u00e9.txt'])
    for (const { name } of drops) createRefuseClash(drops)({ name })
  })

  it('is known by a file that answers to another name, and nothing stays of that', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-fold-'))
    const there = readdirSync(folder).length === 0 && (await foldsNames(folder))
    for (const other of ['.PROBE-\u00c9-', '.probe-e\u0301-']) {
      writeFileSync(join(folder, `${other}${process.pid}`), '')
      expect(await foldsNames(folder)).toBe(true)
      rmSync(join(folder, `${other}${process.pid}`), { force: true })
    }
    expect(await foldsNames(folder)).toBe(there)
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
