import { describe, expect, it } from 'vitest'
import { readMbox } from './read-mbox.ts'
import { readInPieces } from './test-parts.ts'

const separator = 'From ana@post.example Wed Mar  4 10:00:00 2020\n'
const mail = (id: string, body: string): string => `Message-ID: <${id}>\nSubject: ${id}\n\n${body}\n`
const content = (text: string): object => ({ entry: { content: text } })

describe('readMbox', () => {
  it('gives each mail, whatever the pieces, and what its writer quoted as it was', async () => {
    const mbox =
      `${separator}${mail('a', 'The pier is open.\n\n>From Vesta it is seen.\n>>From all sides.\n')}\n` +
      `From - Wed Mar  4 10:00:00 2020\n${mail('b', 'From 2019 on it was built.\n\nFrom Vesta, the guests left at 10:15.\n')}\n` +
      `From MAILER-DAEMON 2020-03-04 10:00\r\n${mail('a', 'They left.')}`
    const whole = await readInPieces(readMbox, mbox)
    expect(whole.parts).toMatchObject([
      { number: 1, id: 'a', ...content('The pier is open.\n\nFrom Vesta it is seen.\n>From all sides.\n\n\n') },
      { number: 2, id: 'b', ...content('From 2019 on it was built.\n\nFrom Vesta, the guests left at 10:15.\n\n\n') },
      { number: 3, id: 'a', ...content('They left.\n') },
    ])
    for (const size of [1, 7, 1000]) expect(await readInPieces(readMbox, mbox, { size })).toEqual(whole)
  })

  it('reports a mail that is too large or no mail, and goes on', async () => {
    const mbox = `${separator}${mail('a', 'Vesta '.repeat(500))}\n${separator}no header\n\n${separator}${mail('c', 'Open.')}`
    const whole = await readInPieces(readMbox, mbox, { limits: { maxBytes: 1000 } })
    expect(whole.parts).toMatchObject([
      { number: 1, failure: expect.stringMatching(/^too-large: a mail: /) },
      { number: 2, failure: expect.stringMatching(/^malformed/) },
      { number: 3, id: 'c', ...content('Open.\n') },
    ])
    expect(await readInPieces(readMbox, mbox, { size: 7, limits: { maxBytes: 1000 } })).toEqual(whole)
  })

  it('does not cut a mail at a sentence that begins as a separator does', async () => {
    const sentence = 'Vesta is open.\n\nFrom Monday 4 March at 10:00 the pier is, too.\n'
    const brief = 'From ana 2024-03-05 10:12\n'
    const mbox = `${brief}${mail('a', sentence)}\n${brief}${mail('b', `Open.\n\n${brief}`)}`
    const whole = await readInPieces(readMbox, mbox)
    expect(whole.parts).toMatchObject([
      { id: 'a', entry: { content: expect.stringContaining(sentence) } },
      { id: 'b', entry: { content: expect.stringContaining(brief) } },
    ])
    expect(await readInPieces(readMbox, mbox, { size: 1 })).toEqual(whole)
  })

  it('refuses what is no mailbox', async () => {
    expect(await readInPieces(readMbox, 'The pier is open.')).toMatchObject({
      end: expect.stringMatching(/^malformed: it is no mailbox/),
    })
    expect(await readInPieces(readMbox, '\n\n')).toEqual({ parts: [], passedOver: [] })
    const withoutFirst = await readInPieces(readMbox, mail('a', 'Open.'))
    expect(withoutFirst.parts).toMatchObject([{ id: 'a', ...content('Open.\n') }])
  })
})
