import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
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
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunReport } from '../run/run-report.ts'

const launcher = fileURLToPath(new URL('launch.mjs', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'readout-command-line-'))
const input = join(root, 'input')
/** Root reads every file, whatever its mode. */
const isRoot = process.getuid?.() === 0

const readout = (
  args: readonly string[],
  options: { cwd?: string; stdin?: string | Uint8Array; env?: { [name: string]: string } } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: options.cwd ?? root,
    input: options.stdin ?? '',
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  })
  return { status, stdout, stderr }
}
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), content)
}
const reportOf = (out: string): RunReport => JSON.parse(readFileSync(join(root, out, '.readout/run.json'), 'utf8'))
/** All files below a folder with their contents. */
const bytesOf = (folder: string): { [name: string]: string } =>
  Object.fromEntries(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(join(root, folder).length + 1), readFileSync(path, 'utf8')]),
  )

const article = [
  'On June 3, Minister of Defence Orla Brandt received Sr. Lt. Gen. Tran Dinh Kha in Oslo.',
  'Minister Orla Brandt said that the visit was “a good sign”. She proposed yearly talks on rescue at sea.',
  'Tran Dinh Kha thanked the host and affirmed that both sides would train young officers together.',
].join('\r\n\r\n')

beforeAll(() => {
  put('input/good.txt', article)
  put('input/visits/2024-06-04 second.md', `# A visit\n\n${article}`)
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('run', () => {
  beforeAll(() => {
    mkdirSync(join(root, 'bad/x.txt'), { recursive: true })
    put('bad/x.txt/inner.txt', article)
    put('bad/empty.txt', '')
    put(
      'bad/random.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729 + (i >> 7)) & 0xff),
    )
    put('bad/line.txt', Buffer.alloc(50_000_000, 'talk '))
    put('bad/invalid.txt', Buffer.concat([Buffer.from(article), Buffer.from([0xff, 0xfe, 0x80])]))
    put('bad/utf16.txt', Buffer.from(article, 'utf16le'))
    put('bad/page.html', '<p>')
    put('bad/sidecar.txt', article)
    put('bad/sidecar.txt.meta.yaml', 'title: A visit\ndate: soon\nauthor: Ida Lund\n')
    symlinkSync('nowhere', join(root, 'bad/dangling.txt'))
    put('bad/locked.txt', article)
    chmodSync(join(root, 'bad/locked.txt'), 0)
  })

  it('writes the good, reports each bad one with its code, and exits 1', () => {
    const { status, stdout, stderr } = readout(['run', 'bad', '--out', 'bad-out'])
    expect(status).toBe(1)
    const { drops, counts, notes } = reportOf('bad-out')
    expect(drops.map(drop => [drop.file, drop.status === 'failed' ? drop.code : 'written'])).toEqual([
      ['dangling.txt', 'unreadable'],
      ['empty.txt', 'empty'],
      ['invalid.txt', 'written'],
      ['line.txt', 'too-large'],
      ['locked.txt', isRoot ? 'written' : 'unreadable'],
      ['page.html', 'unsupported'],
      ['random.txt', 'binary'],
      ['sidecar.txt', 'malformed'],
      ['utf16.txt', 'written'],
      ['x.txt/inner.txt', 'written'],
    ])
    expect(counts).toMatchObject({ drops: 10, failed: isRoot ? 6 : 7 })
    expect(notes['charset-guessed']).toBe(2)
    expect(Object.keys(bytesOf('bad-out')).filter(name => !name.startsWith('.'))).toHaveLength(isRoot ? 4 : 3)
    expect(stdout).toContain('failed: binary')
    expect(stderr).toContain(
      'sidecar.txt: malformed: sidecar.txt.meta.yaml:2:7 date: expected a date such as 2024-06-01',
    )
    expect(stderr).toContain('sidecar.txt.meta.yaml:3:1')
  })

  it('keeps the last good record of a drop that fails', () => {
    put('fading/a.txt', article)
    expect(readout(['run', 'fading', '--out', 'faded', '--quiet'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    const before = bytesOf('faded')['a.txt.json']
    put('fading/a.txt', '')
    expect(readout(['run', 'fading', '--out', 'faded']).status).toBe(1)
    expect(bytesOf('faded')['a.txt.json']).toBe(before)
  })

  it('gives the same bytes on a second run, from another folder, with inputs reversed, in another zone and language', () => {
    const format = ['--format', 'both']
    expect(readout(['run', 'input', '--out', 'first', ...format]).status).toBe(0)
    const first = bytesOf('first')
    expect(Object.keys(first)).toContain('visits/2024-06-04 second.md.yaml')
    readout(['run', 'input', '--out', 'first', ...format])
    expect(bytesOf('first')).toEqual(first)
    readout(['run', input, '--out', join(root, 'second'), ...format], {
      cwd: tmpdir(),
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect(bytesOf('second')).toEqual(first)
    const parts = [join(input, 'good.txt'), join(input, 'visits')]
    readout(['run', ...parts, '--out', 'third', '--format', 'csv'])
    readout(['run', ...parts.reverse(), '--out', 'fourth', '--format', 'csv'])
    expect(bytesOf('fourth')).toEqual(bytesOf('third'))
  })

  it('reads standard input and prints the report as JSON', () => {
    const { status, stdout } = readout(['run', '-', '--out', 'piped', '--json', '--date', '2024-06-03'], {
      stdin: article,
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(reportOf('piped'))
    const record = JSON.parse(bytesOf('piped')['stdin.json']!)
    expect(record.source.file).toBe('stdin')
    expect(record.article.published).toEqual({ edtf: '2024-06-03', basis: 'option' })
  })

  it('leaves the words out where asked', () => {
    readout(['run', 'input/good.txt', '--out', 'wordless', '--no-text'])
    const json = bytesOf('wordless')['good.txt.json']!
    expect(JSON.parse(json)).not.toHaveProperty('text')
    expect(json).not.toContain('"exact"')
  })

  it('takes defaults from readout.config.yaml, and tells what is wrong in it', () => {
    cpSync(input, join(root, 'configured/input'), { recursive: true })
    put('configured/readout.config.yaml', 'out: records\nformat: yaml\n')
    expect(readout(['run', 'input'], { cwd: join(root, 'configured') }).status).toBe(0)
    expect(Object.keys(bytesOf('configured/records'))).toContain('good.txt.yaml')
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

describe('wrong usage', () => {
  it.each([
    [['rnu'], 'Did you mean run?'],
    [['run'], "missing required argument 'input'"],
    [['run', 'input', '--formt', 'json'], 'Did you mean --format?'],
    [['run', 'input', '--format', 'jsn'], 'did you mean "json"?'],
    [['run', 'nowhere'], 'nowhere: no such file or directory'],
    [['run', 'input', '--date', 'soon'], '--date soon: no date'],
    [['run', 'input', '--jobs', '0'], 'at least 1'],
    [['run', 'input', '--rules', 'nowhere'], 'nowhere: no such folder'],
    [['run', 'input', '--out', 'input'], 'input and output are the same folder'],
    [['validate', 'nowhere'], 'nowhere: no such file or directory'],
  ])('%j', (args, message) => {
    const { status, stderr } = readout(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('validate', () => {
  beforeAll(() => {
    readout(['run', 'input/good.txt', '--out', 'valid', '--format', 'both', '--quiet'])
    const record = JSON.parse(bytesOf('valid')['good.txt.json']!)
    put('broken/a.json', JSON.stringify({ ...record, id: 3, people: undefined }, null, 2))
    put('broken/half.json', '{"schemaVersion": "1.0.0",')
    put('broken/settings.json', '{"no": "record"}')
  })

  it('takes what run wrote', () => {
    expect(readout(['validate', 'valid'])).toMatchObject({ status: 0, stdout: '2 of 2 records are valid\n' })
  })

  it('names file, line, pointer, what was expected and what was found', () => {
    const { status, stdout } = readout(['validate', 'broken'])
    expect(status).toBe(1)
    expect(stdout).toContain('broken/a.json:3:9 /id: expected text, found 3\n')
    expect(stdout).toContain('/people: expected this key, found nothing\n')
    expect(stdout).toContain('broken/half.json:1:1 /: expected well-formed JSON')
    expect(stdout).toContain('0 of 2 records are valid\n')
  })

  it('reports for GitHub and as JUnit', () => {
    expect(readout(['validate', 'broken', '--reporter', 'github']).stdout).toContain(
      '::error file=broken/a.json,line=3,col=9,title=invalid record::/id: expected text, found 3\n',
    )
    expect(readout(['validate', 'broken', '--reporter', 'junit']).stdout).toContain('tests="2" failures="2"')
  })
})

describe('the terminal', () => {
  it('has colours where they are asked for, and none in a pipe', () => {
    const colour = '\u001b['
    expect(readout(['run', 'input', '--out', 'plain'], { env: { NO_COLOR: '', CI: 'true' } }).stdout).not.toContain(
      colour,
    )
    const coloured = { NO_COLOR: '', FORCE_COLOR: '1' }
    expect(readout(['run', 'input', '--out', 'plain'], { env: coloured }).stdout).toContain(colour)
  })

  it('shows help with examples', () => {
    const { status, stdout } = readout(['run', '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('readout run input --out output')
  })
})

it('the schemas committed are those of this code', () => {
  expect(
    readout(['schemas', '--check', '--out', fileURLToPath(new URL('../../schemas', import.meta.url))]),
  ).toMatchObject({
    status: 0,
    stderr: '',
  })
})
