import { expect, it } from 'vitest'
import { createToPlain } from './plain-text.ts'

const toPlain = createToPlain()

it.each([
  ['‘a’ ‚b‛ ′c´ ʼdʻ ＇', "'a' 'b' 'c' 'd' '"],
  ['“a” „b‟ ″c«d» ＂', '"a" "b" "c"d" "'],
  ['a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
  ['·▪●◦‣■◆►▶⁃∙', '•••••••••••'],
  ['｜¦│┃', '||||'],
  ['đð ĐÐ ł Ł ø Ø ı', 'dd DD l L o O i'],
  ['Đặng Tuấn Łukasz Øst Şule Ñuñoa', 'Dang Tuan Lukasz Ost Sule Nunoa'],
  ['a\u00a0b\u2003c\td\ne', 'a b c d e'],
  ['\u0000a\u001f\u007f~', ' a\u001f\u007f~'],
  ['\u{1f600} né', '\u{1f600} ne'],
  ['plain', 'plain'],
  ['', ''],
])('%j reads %j, as long as it is', (text, plain) => {
  expect(toPlain(text)).toBe(plain)
  expect(toPlain(text)).toHaveLength(text.length)
  expect(toPlain(text)).toBe(plain)
})
