import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReadout } from '../index.ts'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { root, readout, put, reportOf, remove } = createWorkspace()
afterAll(remove)

const entry = JSON.stringify({ text: sampleArticle })
const ofBytes = (length: number): string =>
  sampleArticle.padEnd(length - Buffer.byteLength(sampleArticle) + sampleArticle.length)

beforeAll(() => {
  put('in/above.txt', ofBytes(10_001))
  put('in/exact.txt', ofBytes(10_000))
  put('in/unpacks.txt.gz', gzipSync(ofBytes(9001)))
  put('in/unpacks.html.gz', gzipSync(`<p>${ofBytes(8000)}</p>`))
  put('in/bomb.ndjson.gz', gzipSync(Buffer.alloc(5_000_000)))
  put('in/three.ndjson', `${entry}\n${entry}\n${entry}\n`)
  put('in/entry.ndjson', `${entry}\n${JSON.stringify({ text: ofBytes(10_001) })}\n`)
  put('in/mail.eml', `Subject: Talks\nContent-Type: text/plain\n\n${ofBytes(10_001)}`)
})

const outcomesOf = (out: string): [string, string][] =>
  reportOf(out).drops.map(drop => [
    drop.file,
    drop.status === 'written'
      ? String(drop.articles ?? 'written')
      : `${drop.code} ${/--[a-z-]+/.exec(drop.message)?.[0]}`,
  ])

const expected = [
  ['above.txt', 'too-large --max-size'],
  ['bomb.ndjson.gz', 'too-large --max-ratio'],
  ['entry.ndjson', '1'],
  ['entry.ndjson', 'too-large --max-size'],
  ['exact.txt', 'written'],
  ['mail.eml', 'too-large --max-size'],
  ['three.ndjson', '2'],
  ['three.ndjson', 'too-large --max-articles'],
  ['unpacks.html.gz', 'written'],
  ['unpacks.txt.gz', 'too-large --max-unpacked'],
]

describe('limits', () => {
  it('end what is above them, each with the option that raises it', () => {
    const limits = ['--max-size', '0.01', '--max-unpacked', '0.009', '--max-ratio', '5', '--max-articles', '2']
    readout(['run', 'in', '--out', 'given', '--quiet', ...limits])
    expect(outcomesOf('given')).toEqual(expected)
  })

  it('may stand in the settings, where the command line goes before them', () => {
    put(
      'set/readout.config.yaml',
      'limits: { maxSize: 1, maxUnpacked: 0.009, maxRatio: 5, maxArticles: 2, maxSeconds: 0 }\n',
    )
    const cwd = `${root}/set`
    readout(['run', '../in', '--out', '../settings', '--quiet', '--max-size', '0.01', '--max-seconds', '60'], { cwd })
    expect(outcomesOf('settings')).toEqual(expected)
    readout(['run', '../in/exact.txt', '../in/three.ndjson', '--out', '../timed', '--quiet'], { cwd })
    expect(outcomesOf('timed')).toEqual([
      ['exact.txt', 'timeout --max-seconds'],
      ['three.ndjson', 'timeout --max-seconds'],
      ['three.ndjson', 'timeout --max-seconds'],
      ['three.ndjson', 'too-large --max-articles'],
    ])
    put('set/readout.config.yaml', 'limits: { maxSize: much, maxPages: 1 }\n')
    const { status, stderr } = readout(['run', '../in', '--out', '../settings'], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringMatching(/:1:\d+ .*maxSize[\s\S]*maxPages/)])
  })

  it('may be given to the library', async () => {
    const { extract, open } = createReadout({ limits: { maxBytes: 500, maxArticles: 2 } })
    expect(extract({ name: 'a.txt', text: sampleArticle }).statements.length).toBeGreaterThan(0)
    expect(() => extract({ name: 'a.txt', text: ofBytes(501) })).toThrow('--max-size')
    const readAll = async (): Promise<void> => {
      for await (const article of open(`${root}/in/three.ndjson`)) extract(article)
    }
    await expect(readAll()).rejects.toMatchObject({ code: 'too-large' })
    const hasty = createReadout({ limits: { maxSeconds: 0 } })
    expect(() => hasty.extract({ name: 'a.html', text: `<p>${sampleArticle}</p>` })).toThrow('--max-seconds')
  })
})
