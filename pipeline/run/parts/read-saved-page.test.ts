import { describe, expect, it } from 'vitest'
import { readSavedPage } from './read-saved-page.ts'
import { readInPieces } from './test-parts.ts'

const saved = (header: string, parts: readonly string[]): string =>
  `${header}MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n` +
  `${parts.map(part => `--x\r\n${part}\r\n`).join('')}--x--\r\n`
const frame = 'Content-Type: text/html\r\nContent-Location: http://ads.example/\r\n\r\n<p>Buy.</p>'
const pier =
  'Content-Type: text/html; charset=iso-8859-1\r\nContent-ID: <p1>\r\nContent-Location: http://post.example/1\r\n' +
  'Content-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D"a">The pi=\r\ner.</p>'
const page = {
  number: 1,
  isWhole: true,
  entry: {
    content: '<p class="a">The pier.</p>',
    mediaType: 'text/html',
    charset: 'iso-8859-1',
    stated: { url: 'http://post.example/1' },
  },
}

describe('readSavedPage', () => {
  it('gives the page, not its frames, whatever the pieces', async () => {
    const file = saved('From: <Saved by Blink>\r\nSnapshot-Content-Location: http://post.example/1\r\n', [
      frame,
      pier,
      'Content-Type: image/png\r\n\r\nxx',
    ])
    const whole = await readInPieces(readSavedPage, file)
    expect(whole).toEqual({ parts: [page], passedOver: ['text/html', 'image/png'] })
    for (const size of [1, 7, 1000]) expect(await readInPieces(readSavedPage, file, { size })).toEqual(whole)
    const byStart = saved('', [frame, pier]).replace('type="text/html"', 'start="<p1>"')
    expect((await readInPieces(readSavedPage, byStart)).parts).toEqual([page])
    expect((await readInPieces(readSavedPage, saved('', [pier, frame]))).parts).toEqual([page])
  })

  it('refuses a file without a page, and one that is none', async () => {
    const noPage = saved('', ['Content-Type: image/png\r\n\r\nxx'])
    expect(await readInPieces(readSavedPage, noPage)).toMatchObject({
      end: expect.stringMatching(/^empty: there is no page/),
    })
    expect(await readInPieces(readSavedPage, '<p>The pier.</p>')).toMatchObject({
      end: expect.stringMatching(/^malformed/),
    })
  })
})
