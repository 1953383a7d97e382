import { cpSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { root, readout, put, reportOf, filesOf, remove } = createWorkspace()
afterAll(remove)
const input = join(root, 'input')

beforeAll(() => {
  put('input/good.txt', sampleArticle)
  put('input/visits/2024-06-04 second.md', `# A visit\n\n${sampleArticle}`)
})

describe('run', () => {
  it('keeps the last good record of a drop that fails', () => {
    put('fading/a.txt', sampleArticle)
    expect(readout(['run', 'fading', '--out', 'faded', '--quiet'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    const before = filesOf('faded')['a.txt.json']
    put('fading/a.txt', '')
    expect(readout(['run', 'fading', '--out', 'faded']).status).toBe(1)
    expect(filesOf('faded')['a.txt.json']).toBe(before)
  })

  it('gives the same bytes on a second run, from another folder, with inputs reversed, in another zone and language', () => {
    const format = ['--format', 'both']
    expect(readout(['run', 'input', '--out', 'first', ...format]).status).toBe(0)
    const first = filesOf('first')
    expect(Object.keys(first)).toContain('visits/2024-06-04 second.md.yaml')
    readout(['run', 'input', '--out', 'first', ...format])
    expect(filesOf('first')).toEqual(first)
    readout(['run', input, '--out', join(root, 'second'), ...format], {
      cwd: tmpdir(),
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect(filesOf('second')).toEqual(first)
    const parts = [join(input, 'good.txt'), join(input, 'visits')]
    expect(readout(['run', ...parts, '--out', 'third', '--format', 'csv']).status).toBe(0)
    readout(['run', ...parts.reverse(), '--out', 'fourth', '--format', 'csv'])
    expect(filesOf('fourth')).toEqual(filesOf('third'))
  })

  it('marks copies by the order of the run, whatever runs at once', () => {
    const longer = `${sampleArticle}\n\nThe pier will be open on Sunday.`
    const names = ['a.txt', 'b.txt', 'c/d.txt']
    for (const name of names) put(`copies/${name}`, `Photo: a pier ${name}\n\n${sampleArticle}`)
    put('copies/e.txt', longer.repeat(3))
    for (const jobs of ['1', '8']) {
      const { stdout } = readout(['run', 'copies', '--out', `copied-${jobs}`, '--format', 'both', '--jobs', jobs])
      expect(stdout).toContain('2 of the same text as another')
    }
    expect(filesOf('copied-8')).toEqual(filesOf('copied-1'))
    const records = names.map(name => JSON.parse(filesOf('copied-1')[`${name}.json`]!))
    const original = { file: 'a.txt', id: records[0].id }
    expect(records.map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, original, original])
    expect(reportOf('copied-1')).toMatchObject({
      counts: { duplicates: 2, reprints: 1 },
      duplicates: [
        { file: 'b.txt', kind: 'duplicate', of: { file: 'a.txt' }, similarity: 1 },
        { file: 'c/d.txt', kind: 'duplicate', of: { file: 'a.txt' }, similarity: 1 },
        { file: 'e.txt', kind: 'reprint', of: { file: 'a.txt' }, similarity: 1 },
      ],
    })
  })

  it('reads standard input and prints the report as JSON', () => {
    const { status, stdout } = readout(['run', '-', '--out', 'piped', '--json', '--date', '2024-06-03'], {
      stdin: sampleArticle,
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(reportOf('piped'))
    const record = JSON.parse(filesOf('piped')['stdin.json']!)
    expect(record.source.file).toBe('stdin')
    expect(record.article.published).toEqual({ edtf: '2024-06-03', basis: 'option' })
  })

  it('makes fewer statements where precision is asked for, more where recall is, and tells which it was', () => {
    put(
      'plain.txt',
      'Minister Orla Brandt said that the pier was safe. She favours a new pier. The pier seems to be safe.',
    )
    const counts = ['high', 'balanced', 'recall'].map(precision => {
      readout(['run', 'plain.txt', '--out', precision, '--precision', precision])
      const report = reportOf(precision)
      expect(report.precision).toBe(precision)
      return report.counts.statements
    })
    expect(counts).toEqual(counts.toSorted())
    expect(counts[0]).toBeLessThan(counts[2]!)
    put('readout.config.yaml', 'precision: high\n')
    readout(['run', 'plain.txt', '--out', 'configured'])
    rmSync(join(root, 'readout.config.yaml'))
    expect(reportOf('configured').precision).toBe('high')
    expect(readout(['run', 'plain.txt', '--precision', 'hihg']).status).toBe(2)
  })

  it('leaves the words out where asked', () => {
    readout(['run', 'input/good.txt', '--out', 'wordless', '--no-text'])
    const json = filesOf('wordless')['good.txt.json']!
    expect(JSON.parse(json)).not.toHaveProperty('text')
    expect(json).not.toContain('"exact"')
  })

  it('takes defaults from readout.config.yaml, and tells what is wrong in it', () => {
    cpSync(input, join(root, 'configured/input'), { recursive: true })
    put('configured/readout.config.yaml', 'out: records\nformat: yaml\n')
    expect(readout(['run', 'input'], { cwd: join(root, 'configured') }).status).toBe(0)
    expect(Object.keys(filesOf('configured/records'))).toContain('good.txt.yaml')
    put('configured/readout.config.yaml', 'out: records\nformt: yaml\n')
    const { status, stderr } = readout(['run', 'input'], { cwd: join(root, 'configured') })
    expect(status).toBe(2)
    expect(stderr).toContain('readout.config.yaml:2:1')
  })

  it('stops at broken rules with all their errors', () => {
    put('rules/one.yaml', 'set: topics/mine\nrevision: 0\nabout: Mine.\nrulez: []\n')
    put('rules/two.yaml', 'set: topics/other\nrevision: 1\nabout: [\n')
    const { status, stderr } = readout(['run', 'input', '--out', 'unruly', '--rules', 'rules'])
    expect(status).toBe(2)
    expect(stderr).toContain('rules/one.yaml:2:')
    expect(stderr).toContain('rules/one.yaml:4:1')
    expect(stderr).toContain('rules/two.yaml:')
    expect(readout(['rules', 'check', '--rules', 'rules']).status).toBe(2)
  })
})
