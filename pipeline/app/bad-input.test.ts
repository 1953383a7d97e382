import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { root, readout, put, reportOf, filesOf, remove } = createWorkspace()
afterAll(remove)
/** Root reads every file, whatever its mode. */
const isRoot = process.getuid?.() === 0

describe('a folder of bad input', () => {
  beforeAll(() => {
    mkdirSync(join(root, 'bad/x.txt'), { recursive: true })
    put('bad/x.txt/inner.txt', sampleArticle)
    put('bad/empty.txt', '')
    put(
      'bad/random.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729 + (i >> 7)) & 0xff),
    )
    put('bad/line.txt', Buffer.alloc(50_000_000, 'talk '))
    put('bad/invalid.txt', Buffer.concat([Buffer.from(sampleArticle), Buffer.from([0xff, 0xfe, 0x80])]))
    put('bad/utf16.txt', Buffer.from(sampleArticle, 'utf16le'))
    put('bad/page.pdf', '<p>')
    put('bad/alias.txt', sampleArticle)
    put('bad/alias.txt.meta.yaml', 'title: *news\n')
    put('bad/sidecar.txt', sampleArticle)
    put('bad/sidecar.txt.meta.yaml', 'title: A visit\ndate: soon\nmood: bright\nauthor: Ida Lund\n')
    symlinkSync('nowhere', join(root, 'bad/dangling.txt'))
    put('bad/locked.txt', sampleArticle)
    chmodSync(join(root, 'bad/locked.txt'), 0)
  })

  it('writes the good, reports each bad one with its code, and exits 1', () => {
    const { status, stdout, stderr } = readout(['run', 'bad', '--out', 'bad-out'])
    expect(status).toBe(1)
    const { drops, counts, notes } = reportOf('bad-out')
    expect(drops.map(drop => [drop.file, drop.status === 'failed' ? drop.code : 'written'])).toEqual([
      ['alias.txt', 'malformed'],
      ['dangling.txt', 'unreadable'],
      ['empty.txt', 'empty'],
      ['invalid.txt', 'written'],
      ['line.txt', 'too-large'],
      ['locked.txt', isRoot ? 'written' : 'unreadable'],
      ['page.pdf', 'unsupported'],
      ['random.txt', 'binary'],
      ['sidecar.txt', 'malformed'],
      ['utf16.txt', 'written'],
      ['x.txt/inner.txt', 'written'],
    ])
    expect(counts).toMatchObject({ drops: 11, failed: isRoot ? 7 : 8 })
    expect(notes['charset-guessed']).toBe(2)
    expect(Object.keys(filesOf('bad-out')).filter(name => !name.startsWith('.'))).toHaveLength(isRoot ? 4 : 3)
    expect(stdout).toContain('failed: binary')
    expect(stderr).toContain(
      'sidecar.txt: malformed: sidecar.txt.meta.yaml:2:7 date: expected a date such as 2024-06-01',
    )
    expect(stderr).toContain('sidecar.txt.meta.yaml:3:1 Unrecognized key: "mood"; known are title, date,')
  })
})
