import { describe, expect, it } from 'vitest'
import { readMimeHeader } from './mime-header.ts'
import { withoutComments } from './mime-parameters.ts'

const parameter = (field: string, name: string): string => readMimeHeader(`X: ${field}\n\n`).header.parameter('x', name)

describe('parseParameters', () => {
  it('reads values of RFC 2231 in any order, before the plain one', () => {
    expect(parameter('a; name*1="plan.pdf"; name*0="the long "', 'name')).toBe('the long plan.pdf')
    expect(parameter(`a; name=Bau.pdf; name*=utf-8'de'B%C3%BCro.pdf`, 'name')).toBe('Büro.pdf')
    expect(parameter(`a; name*0*=iso-8859-1''B%FC; name*1="ro 5%25; b"`, 'name')).toBe('Büro 5%25; b')
    expect(parameter(`a; name*0="it's a 'b"; name*1=" c"`, 'name')).toBe("it's a 'b c")
    expect(parameter(`a; charset*=us-ascii'en-us'koi8-r`, 'charset')).toBe('koi8-r')
  })

  it('takes no comment for a part of a value', () => {
    expect(parameter('text/plain (of; x=y); charset=koi8-r (Russian (old))', 'charset')).toBe('koi8-r')
    expect(parameter('a; boundary=b1 (made); x=y', 'boundary')).toBe('b1')
    expect(parameter('a; name=plan (1).pdf', 'name')).toBe('plan (1).pdf')
    expect(parameter('a; name="plan (1)"', 'name')).toBe('plan (1)')
    expect(withoutComments('Wed (4\\) th), 4 Mar (a ( b')).toBe('Wed  , 4 Mar (a ( b')
  })

  it('takes time in proportion to a value of brackets', () => {
    expect(withoutComments('('.repeat(60_000))).toHaveLength(60_000)
  })
})

describe('decodeWords', () => {
  it('joins a character that is split between words whose charset is written in two ways', () => {
    const { header } = readMimeHeader('Subject: =?utf-8?Q?caf=C3?= =?UTF-8?B?qSBiYXI=?=\n\n')
    expect(header.words('subject')).toBe('café bar')
  })
})
