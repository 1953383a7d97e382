import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createNamePart } from './parts/part-ids.ts'
import { createFileSink } from './sinks/file-sink.ts'
import { createWriteBelow } from './write-file.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readout-write-'))
  mkdirSync(join(root, 'elsewhere'))
  mkdirSync(join(root, 'out'))
})
afterEach(() => rmSync(root, { recursive: true }))

const outside = (): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(n => !/^out\b/.test(n))

describe('files below a folder', () => {
  it('are not written through links that lead out of it', async () => {
    const write = createWriteBelow(join(root, 'out'))
    symlinkSync('../elsewhere', join(root, 'out/a.ndjson'))
    symlinkSync('../elsewhere/new', join(root, 'out/dangling'))
    for (const name of ['a.ndjson/1.json', 'a.ndjson/deep/1.json', 'dangling/1.json', '../elsewhere/1.json']) {
      await expect(write(name, 'x')).rejects.toThrow()
    }
    await expect(write('a.ndjson/1.json', 'x')).rejects.toMatchObject({ code: 'ELEAVES' })
    expect(outside()).toEqual(['elsewhere'])
  })

  it('replace a link in their place, and follow one that stays inside', async () => {
    const write = createWriteBelow(join(root, 'out'))
    writeFileSync(join(root, 'elsewhere/kept'), 'kept')
    symlinkSync('../elsewhere/kept', join(root, 'out/a.json'))
    mkdirSync(join(root, 'out/inner'))
    symlinkSync('inner', join(root, 'out/link'))
    await write('a.json', 'new')
    await write('link/b.json', 'new')
    expect(readFileSync(join(root, 'elsewhere/kept'), 'utf8')).toBe('kept')
    expect(lstatSync(join(root, 'out/a.json')).isSymbolicLink()).toBe(false)
    expect(readdirSync(join(root, 'out/inner'))).toEqual(['b.json'])
  })

  it('may have the longest of names', async () => {
    await createWriteBelow(join(root, 'out'))('x'.repeat(255), '')
    expect(readdirSync(join(root, 'out'))).toHaveLength(1)
  })

  it('lie there whatever drops and their entries are called', async () => {
    const sink = createFileSink(join(root, 'out'), ['.json'])
    symlinkSync('../elsewhere', join(root, 'out/link'))
    const nasty = fc.oneof(
      fc.constantFrom('..', '.', '../..', 'link', 'CON', '\0', '', '~', 'a.ndjson', '/etc/passwd', 'C:\\x', '%2e%2e'),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('.', '/', '\\', '\0', 'a', '\u202e', '\ud800', '\n'), { maxLength: 9 })
        .map(a => a.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 4 }), nasty, async (steps, id) => {
        await sink.write({ file: steps.join('/'), part: createNamePart()(1, id) }, ['{}']).catch(() => {})
      }),
      { numRuns: 300 },
    )
    expect(outside()).toEqual(['elsewhere'])
  })

  it('have names of entries that differ on every file system', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 30 }), ids => {
        const namePart = createNamePart()
        const names = ids.flatMap((id, i) => [namePart(2 * i + 1, id), namePart(2 * i + 2, id.toUpperCase())])
        expect(new Set(names.map(name => name.normalize('NFD').toLowerCase())).size).toBe(names.length)
        for (const name of names) {
          expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u)
          expect(Buffer.byteLength(`${name}.json`)).toBeLessThan(120)
        }
      }),
    )
  })
})
