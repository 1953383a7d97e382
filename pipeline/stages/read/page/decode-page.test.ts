import { describe, expect, it } from 'vitest'
import { decodePage } from './decode-page.ts'

const quoted = '<p>“Ports open,” said Zoë</p>'
/** “ ” and ë as windows-1252 has them. */
const windows = (html: string): Buffer =>
  Buffer.from(html.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('’', '\x92'), 'latin1')

describe('decodePage', () => {
  it('believes the server, then the page, and reads Latin-1 as its Windows superset', () => {
    expect(decodePage(windows(quoted), 'text/html; charset=ISO-8859-1')).toEqual({
      text: quoted,
      charset: 'windows-1252',
      notes: [],
    })
    const html = `<!-- charset=utf-8 --><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">${quoted}`
    expect(decodePage(windows(html))).toEqual({ text: html, charset: 'windows-1252', notes: [] })
    const korean = Buffer.from('<meta charset="ks_c_5601-1987"><p>\xc7\xd1\xb1\xdb</p>', 'latin1')
    expect(decodePage(korean)).toMatchObject({ charset: 'euc-kr', text: expect.stringContaining('한글'), notes: [] })
    const chinese = Buffer.from('<?xml version="1.0" encoding="GB2312"?><p>\xd6\xd0\xce\xc4</p>', 'latin1')
    expect(decodePage(chinese)).toMatchObject({ charset: 'gbk', text: expect.stringContaining('中文'), notes: [] })
  })

  it('takes utf-16 in a meta element for utf-8, and sees UTF-16 by its bytes', () => {
    const html = `<meta charset=utf-16>${quoted}`
    expect(decodePage(Buffer.from(html))).toEqual({ text: html, charset: 'utf-8', notes: [] })
    expect(decodePage(Buffer.from(`\ufeff${html}`, 'utf16le'), 'utf-8')).toMatchObject({
      text: html,
      charset: 'utf-16le',
    })
    expect(decodePage(Buffer.from(html, 'utf16le'), 'utf-8')).toMatchObject({ text: html, charset: 'utf-16le' })
  })

  it('finds out a charset that is not what it is said to be, and notes who said what', () => {
    const lie = decodePage(windows(`<meta charset="utf-8">${quoted}`))
    expect(lie).toMatchObject({ text: expect.stringContaining('Ports open,”'), notes: [{ code: 'charset-guessed' }] })
    expect(lie.notes[0]?.message).toMatch(/meta element says utf-8, but/)
    const other = decodePage(Buffer.from(quoted), 'iso-8859-1')
    expect(other).toMatchObject({
      text: quoted,
      charset: 'utf-8',
      notes: [{ code: 'charset-guessed', level: 'doubt' }],
    })
    expect(other.notes[0]?.message).toMatch(/server says windows-1252/)
    const cut = Buffer.from(`${quoted}ë`).subarray(0, -1)
    expect(decodePage(cut, 'iso-8859-1')).toMatchObject({ text: `${quoted}\ufffd`, charset: 'utf-8' })
    const broken = decodePage(Buffer.from('<p>caf\xe9 \xff\xff</p>', 'latin1'), 'euc-jp')
    expect(broken).toMatchObject({ charset: 'windows-1252', notes: [{ code: 'charset-guessed' }] })
  })

  it('asks the page where the server lies', () => {
    const russian = Buffer.from('<meta charset="windows-1251"><p>\xcf\xee\xf0\xf2</p>', 'latin1')
    const decoded = decodePage(russian, 'text/html; charset=utf-8')
    expect(decoded).toMatchObject({ charset: 'windows-1251', text: expect.stringContaining('Порт') })
    expect(decoded.notes[0]?.message).toMatch(/server says utf-8, but/)
  })

  it('does not take two Chinese characters for UTF-8', () => {
    const chinese = Buffer.from('\xc4\xa3\xca\xbd', 'latin1')
    expect(decodePage(chinese, 'gb2312')).toMatchObject({ charset: 'gbk', text: '模式', notes: [] })
  })

  it('passes over labels that mean nothing', () => {
    for (const label of ['', 'text/html', 'klingon', 'utf-7', 'charset=', '__proto__', 'x'.repeat(100_000)]) {
      expect(decodePage(Buffer.from(quoted), label)).toMatchObject({ text: quoted, charset: 'utf-8', notes: [] })
    }
    expect(decodePage(Buffer.from(`<meta charset="${'<meta '.repeat(2000)}`))).toMatchObject({ charset: 'utf-8' })
  })
})
