import { describe, expect, it } from 'vitest'
import { readMime } from './mime-part.ts'

const contentOf = (file: string): string => readMime(Buffer.from(file, 'latin1')).content().toString()

describe('readMime', () => {
  it('drops white space that came to the ends of quoted-printable lines', () => {
    const header = 'Content-Transfer-Encoding: quoted-printable\r\n\r\n'
    expect(contentOf(`${header}The pier \t\r\nis =  \r\nopen=20\r\nnow `)).toBe('The pier\r\nis open \r\nnow')
  })

  it('reads a mail whose lines end with CR alone', () => {
    expect(contentOf('Subject: x\r\rThe pier\ris open.')).toBe('The pier\nis open.')
  })
})
