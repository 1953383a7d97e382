import { describe, expect, it } from 'vitest'
import type { Entry } from './part.ts'
import { readMail } from './read-mail.ts'
import { readInPieces } from './test-parts.ts'

const mail = (header: readonly string[], body: string): string =>
  [...header, '', body].join('\r\n').replaceAll(/\r?\n/g, '\r\n')
const multipart = (type: string, parts: readonly string[], boundary = `b-${type}`): string =>
  `Content-Type: multipart/${type}; boundary="${boundary}"\r\n\r\n` +
  `${parts.map(part => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`
const article = 'Minister Ana Tuala said that the pier of Vesta was open. She thanked the guests for their work on it.'
const from = ['From: Post <news@post.example>', 'Date: Wed, 4 Mar 2020 10:00:00 +1100', 'Subject: Pier opens']
const only = async (file: string): Promise<object | undefined> => (await readInPieces(readMail, file)).parts[0]
const entryOf = async (file: string): Promise<unknown> => ((await only(file)) as { entry?: unknown } | undefined)?.entry

describe('readMail', () => {
  it('gives the text of a mail and what its header says, whatever the pieces', async () => {
    const file = mail(
      [
        'Received: by mx.example; Wed, 4 Mar 2020 10:00:01 +1100',
        'From: =?UTF-8?Q?=22Tuala=2C_Lis=C3=A9?=\r\n =?utf-8?q?tte=22?= <lise@post.example>',
        'Date: Wed, 4 Mar 2020 10:00:00 +1100 (AEDT)',
        'Subject: Re: FW: [EXTERNAL] =?windows-1252?Q?Pier_=93open=94_in_Vesta?=',
        'Message-ID: <a1@post.example>',
        'Content-Type: text/plain; charset=windows-1252',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      'The pier is =93open=94, she sa=\r\nid.',
    )
    const whole = await readInPieces(readMail, file)
    expect(whole.parts).toEqual([
      {
        number: 1,
        isWhole: true,
        id: 'a1@post.example',
        entry: {
          content: 'The pier is “open”, she said.',
          mediaType: 'text/plain',
          charset: 'windows-1252',
          notes: [],
          stated: { title: 'Pier “open” in Vesta', authors: ['Lisétte Tuala'], published: '2020-03-04' },
        },
      },
    ])
    for (const size of [1, 7, 1000]) expect(await readInPieces(readMail, file, { size })).toEqual(whole)
  })

  it('takes the plain part, or the page where that says more', async () => {
    const plain = `Content-Type: text/plain\r\n\r\n${article}`
    const page = `Content-Type: text/html; charset=utf-8\r\n\r\n<style>p { color: red }</style><div style="display:none">See</div><table><td><p>${article}<br>Bye&nbsp;&amp; <b>all</b></p></table>`
    const stub = 'Content-Type: text/plain\r\n\r\nSee this mail in your browser: https://post.example/1'
    const strewn = `Content-Type: text/plain\r\n\r\n${article} ${'Pier <https://post.example/x?y=1> '.repeat(8)}`
    const alternative = (...parts: string[]): string =>
      `${mail(from.concat('MIME-Version: 1.0'), '').trimEnd()}\r\n${multipart('alternative', parts)}`
    expect(await entryOf(alternative(plain, page))).toMatchObject({ mediaType: 'text/plain', content: article })
    const asText = { mediaType: 'text/plain', content: `${article}\nBye & all` }
    expect(await entryOf(alternative(stub, page))).toMatchObject(asText)
    expect(await entryOf(alternative(strewn, page))).toMatchObject(asText)
    const wrapped = plain
      .replaceAll(/(.{60,70}) /g, '$1\r\n')
      .concat(`\r\n\r\n${article.replaceAll(/(.{60,70}) /g, '$1\r\n')}`)
    const twice = page.replace('<b>', `</p><p>${article}<b>`)
    expect(await entryOf(alternative(wrapped))).toMatchObject({ isHardWrapped: true })
    expect(await entryOf(alternative(wrapped, twice))).toMatchObject({ isHardWrapped: false })
    const site = page.replace('<table>', '<nav></nav><table>')
    expect(await entryOf(alternative(site))).toMatchObject({
      mediaType: 'text/html',
      content: expect.stringMatching('<nav>'),
    })
    expect(await entryOf(alternative(strewn))).toMatchObject({ mediaType: 'text/plain' })
  })

  it('makes folded lines whole, and takes the marks off what is quoted whole', async () => {
    const folded = 'The pier is \r\nopen.\r\n\r\n> They thanked \r\n> the guests.\r\n>> So did\r\n-- \r\nLis'
    const flowed = mail([...from, 'Content-Type: text/plain; format=flowed'], folded)
    expect(await entryOf(flowed)).toMatchObject({
      content: 'The pier is open.\n\n> They thanked the guests.\n>> So did\n-- \nLis',
    })
    const quoted = mail(
      from,
      `Begin forwarded message:\n\n> From: Post <news@post.example>\n> Subject: Pier\n> \n> ${article}`,
    )
    expect(await entryOf(quoted)).toMatchObject({
      content: `Begin forwarded message:\n\nFrom: Post <news@post.example>\nSubject: Pier\n\n${article}`,
    })
  })

  it('tells papers from people', async () => {
    const statedBy = async (from: string) => ((await entryOf(mail([`From: ${from}`], article))) as Entry).stated
    expect(await statedBy('Island Wire <ana@wire.example>')).toEqual({ publisher: 'Island Wire' })
    expect(await statedBy('Ana Tuala <ana@wire.example>')).toEqual({ authors: ['Ana Tuala'] })
  })

  it('believes the header of what is passed on, not of who passes it on', async () => {
    const forwarders: readonly [subject: string, block: string][] = [
      [
        'Fwd: Pier opens',
        '---------- Forwarded message ---------\nFrom: Island Post <news@post.example>\nDate: Tue, Mar 3, 2020 at 10:12 AM\nSubject: Pier opens\nTo: <lis@mod.example>',
      ],
      [
        'FW: Pier opens',
        '________________________________\nFrom: Island Post <news@post.example>\nSent: Tuesday, March 3, 2020 10:12 AM\nTo: Lis <lis@mod.example>; Bo <bo@mod.example>;\nCy <cy@mod.example>\nSubject: Pier opens',
      ],
      [
        'Fwd: Pier opens',
        'Begin forwarded message:\n\nFrom: Island Post <news@post.example>\nSubject: Pier opens\nDate: 3 March 2020 at 10:12:33 GMT+11\nTo: lis@mod.example',
      ],
      [
        'Fwd: Pier opens',
        '-------- Forwarded Message --------\nSubject: \tPier opens\nDate: \tTue, 3 Mar 2020 10:12:33 +1100\nFrom: \tIsland Post <news@post.example>\nTo: \tlis@mod.example',
      ],
      [
        'RE: [EXTERNAL] FW: Pier',
        'From: Island Post <news@post.example>\nSent: Tuesday, March 3, 2020 10:12 AM\nTo: Lis <lis@mod.example>\nSubject: Pier opens',
      ],
      [
        'I: Pier',
        '*From:* Island Post [mailto:news@post.example]\n*Sent:* Tuesday, March 3, 2020 10:12 AM\n*Subject:* Fwd: Pier opens',
      ],
      [
        'WG: Pier',
        'Von: Island Post <news@post.example>\nGesendet: Tuesday, March 3, 2020\nAn: Lis\nBetreff: WG: Pier opens',
      ],
      [
        'Fwd: Fwd: x',
        '---------- Forwarded message ---------\nFrom: Bo <bo@mod.example>\nDate: Wed, Mar 4, 2020\nSubject: Fwd: Pier\n\nFor you.\n\n---------- Forwarded message ---------\nFrom: Island Post <news@post.example>\nDate: Tue, Mar 3, 2020\nSubject: Pier opens',
      ],
    ]
    for (const [subject, block] of forwarders) {
      const file = mail(
        ['From: Lis Ona <lis@mod.example>', 'Date: Fri, 6 Mar 2020 10:00:00 +1100', `Subject: ${subject}`],
        `FYI\n\n${block}\n\n${article}\n`,
      )
      const stated = { title: 'Pier opens', publisher: 'Island Post', published: '2020-03-03' }
      const entry = (await entryOf(file)) as Entry
      expect(entry.stated).toEqual(stated)
      const known = (entry.known ?? []).map(({ start, end, rule }) => [rule, String(entry.content).slice(start, end)])
      expect(known[0]).toEqual(['read.covering-note', 'FYI'])
      expect(known.slice(1).filter(([rule, words]) => rule === 'read.covering-note' && words !== 'For you.')).toEqual(
        [],
      )
      expect(String(entry.content).slice(entry.known?.at(-1)?.end).trim()).toBe(article)
    }
    const reply = mail(
      ['From: Lis Ona <lis@mod.example>', 'Subject: Re: Pier'],
      `I agree.\n\nFrom: Bo <bo@mod.example>\nSent: Tuesday, March 3, 2020\nSubject: Pier\n\n${article}`,
    )
    expect(await entryOf(reply)).toHaveProperty('stated', { title: 'Pier', authors: ['Lis Ona'] })
  })

  it('knows people from offices and programs', async () => {
    const stated = async (header: string): Promise<unknown> =>
      ((await entryOf(mail([header], article))) as { stated: object }).stated
    expect(await stated('From: "Tuala, Ana (Press)" <ana@post.example>')).toEqual({ authors: ['Ana Tuala'] })
    expect(await stated('From: ana@post.example (Ana Tuala)')).toEqual({ authors: ['Ana Tuala'] })
    expect(await stated('From: Ana Tuala via Islands <islands@list.example>')).toEqual({ authors: ['Ana Tuala'] })
    expect(await stated('From: Ana Tuala <newsletter@post.example>')).toEqual({ publisher: 'Ana Tuala' })
    expect(await stated('From: Mail Robot <no-reply@post.example>')).toEqual({})
    expect(await stated('From: no-reply@post.example\r\nList-Id: "Island wire" <wire.post.example>')).toEqual({
      publisher: 'Island wire',
    })
  })

  it('gives mails, pages and texts that hang on a mail, and names what else does', async () => {
    const inner = `Content-Type: message/rfc822\r\n\r\nMessage-ID: <in@x>\r\nSubject: Inner\r\n\r\n${article}`
    const page = `Content-Type: text/html; name="a.html"\r\nContent-Disposition: attachment\r\n\r\n<p>${article}</p>`
    const text = `Content-Type: application/octet-stream; name="b.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(article).toString('base64')}`
    const pdf =
      "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''pi%C3%A8r.pdf\r\n\r\n%PDF"
    const note = 'Content-Type: text/plain\r\n\r\nSee below.'
    const file = `Message-ID: <out@x>\r\nSubject: Fwd: two\r\n${multipart('mixed', [note, inner, page, text, pdf])}`
    const whole = await readInPieces(readMail, file)
    expect(whole).toMatchObject({
      parts: [
        { number: 1, id: 'in@x', entry: { content: article, stated: { title: 'Inner' } } },
        { number: 2, id: 'out@x a.html', entry: { mediaType: 'text/html' } },
        { number: 3, id: 'out@x b.txt', entry: { content: article, mediaType: 'text/plain' } },
      ],
      passedOver: ['application/pdf', 'covering note'],
    })
    for (const size of [1, 7, 1000]) expect(await readInPieces(readMail, file, { size })).toEqual(whole)
    const long = `Content-Type: text/plain\r\n\r\n${article}`
    expect(await entryOf(`Subject: x\r\n${multipart('mixed', [long, pdf])}`)).toMatchObject({
      notes: [{ code: 'attachment-not-read', message: 'attached and not read: pièr.pdf (application/pdf)' }],
    })
  })

  it('tells why a mail gives none, and survives what is malformed', async () => {
    const picture = 'Content-Type: image/jpeg; name=pier.jpg\r\n\r\nxx'
    const read = (file: string): ReturnType<typeof readInPieces> => readInPieces(readMail, file)
    expect(await read(`Subject: x\r\n${multipart('mixed', [picture])}`)).toMatchObject({
      end: 'empty: there is no text in this mail, only pier.jpg (image/jpeg): save what is attached and drop that',
    })
    expect(await read('The pier is open.')).toMatchObject({ end: expect.stringMatching(/^malformed: it is no mail/) })
    expect(await readInPieces(readMail, mail(from, article), { limits: { maxBytes: 99 } })).toMatchObject({
      end: expect.stringMatching(/^too-large/),
    })
    const cut = `Subject: x\r\n${multipart('mixed', [`Content-Type: text/plain\r\n\r\n${article}`])}`.replace(
      '--b-mixed--',
      '',
    )
    expect((await read(cut)).parts).toMatchObject([{ entry: { content: expect.stringContaining(article) } }])
    const unbounded = `Subject: x\r\nContent-Type: multipart/mixed; boundary=no\r\n\r\n${article}`
    expect((await read(unbounded)).parts).toMatchObject([{ entry: { content: article } }])
    let nested = `Subject: x\r\n\r\n${article}`
    for (let i = 0; i < 40; i++)
      nested = `Subject: ${i}\r\n${multipart('mixed', [`Content-Type: message/rfc822\r\n\r\n${nested}`], `b${i}`)}`
    expect(await read(nested)).toMatchObject({
      parts: [],
      passedOver: expect.arrayContaining(['mail in a mail in a mail']),
    })
  })
})
