import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, sampleArticle } from './test-workspace.ts'

const { readout, put, reportOf, filesOf, remove } = createWorkspace()
afterAll(remove)

const mail = (id: string): string =>
  `From ana@post.example Wed Mar  4 10:00:00 2020\r\nFrom: Post <news@post.example>\r\nMessage-ID: <${id}@post.example>\r\n` +
  `Date: Wed, 4 Mar 2020 10:00:00 +1100\r\nSubject: Talks ${id}\r\n\r\n${sampleArticle}\r\n\r\n`
const page = `<!doctype html><title>Talks in Oslo</title><article><h1>Talks in Oslo</h1><p>${sampleArticle.replaceAll('\r\n\r\n', '</p><p>')}</p></article>`
const answer = (path: string, status = '200 OK'): Buffer => {
  const block = `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  const head = `WARC-Type: response\r\nWARC-Target-URI: https://post.example/${path}\r\nContent-Type: application/http`
  return gzipSync(`WARC/1.0\r\n${head}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`)
}

beforeAll(() => {
  put('input/box.mbox', mail('a') + mail('b'))
  put('input/site.warc.gz', Buffer.concat([answer('talks'), answer('gone', '404 Not Found')]))
})

describe('run', () => {
  it('writes a record of each mail and page, and tells what it passed over', () => {
    const { status, stdout } = readout(['run', 'input', '--out', 'out'])
    expect(status).toBe(0)
    expect(stdout).toContain('passed over in site.warc.gz: 1 × status 404')
    const files = filesOf('out')
    const names = Object.keys(files).filter(name => !name.startsWith('.'))
    expect(names.map(name => name.replace(/-[0-9a-f]{8}\.json$/, ''))).toEqual([
      'box.mbox/a-post.example',
      'box.mbox/b-post.example',
      'site.warc.gz/post.example-talks',
    ])
    expect(reportOf('out').drops).toMatchObject([{ articles: 2 }, { articles: 1, passedOver: { 'status 404': 1 } }])
    const records = names.map(name => JSON.parse(files[name]!))
    for (const { statements } of records) expect(statements.length).toBeGreaterThan(2)
    expect(records[0].article).toMatchObject({ title: 'Talks a', publisher: 'Post', published: { edtf: '2020-03-04' } })
    expect(records[2].source).toMatchObject({ url: 'https://post.example/talks', mediaType: 'text/html' })
    const part = records[1].source.part
    expect(readout(['explain', 'input/box.mbox', '--part', part]).stdout).toContain('Orla Brandt')
  })

  it('reads standard input as what it is, and anything as what it is said to be', () => {
    const read = (args: readonly string[], stdin = ''): { title: string; mediaType: string } => {
      expect(readout(['run', ...args, '--out', 'piped', '--quiet'], { stdin })).toMatchObject({ status: 0, stderr: '' })
      const files = filesOf('piped')
      const name = Object.keys(files).find(name => name.endsWith('.json') && !name.startsWith('.'))!
      const { article, source } = JSON.parse(files[name]!)
      return { title: article.title, mediaType: source.mediaType }
    }
    expect(read(['-'], page)).toEqual({ title: 'Talks in Oslo', mediaType: 'text/html' })
    expect(read(['-', '--type', 'txt'], sampleArticle)).toMatchObject({ mediaType: 'text/plain' })
    expect(read(['-', '--type', 'message/rfc822'], `Subject: Pier\r\n\r\n${sampleArticle}`)).toMatchObject({
      title: 'Pier',
    })
    put('talks', page)
    expect(readout(['run', 'talks', '--type', 'html', '--out', 'typed', '--quiet']).status).toBe(0)
    expect(JSON.parse(filesOf('typed')['talks.json']!).source.mediaType).toBe('text/html')
    expect(readout(['run', 'talks', '--type', 'htlm']).stderr).toContain('did you mean "htm"?')
    expect(readout(['explain', '-', '--part', 'a-post.example'], { stdin: mail('a') }).stderr).toContain(
      'there are a-post',
    )
  })
})
