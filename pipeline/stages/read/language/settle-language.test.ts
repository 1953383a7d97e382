import { describe, expect, it } from 'vitest'
import { settleLanguage } from './settle-language.ts'

describe('settleLanguage', () => {
  it.each([
    ['en', undefined, 'en', []],
    ['en', 'en-GB', 'en', []],
    ['en', 'English', 'en', []],
    ['en', 'eng', 'en', []],
    ['en', 'English (US)', 'en', []],
    ['vi', 'Tiếng Việt', 'vi', ['language-not-read']],
    [null, 'und', 'en', []],
    ['en', 'vi', 'en', ['language-differs']],
    ['vi', 'en_US', 'vi', ['language-differs', 'language-not-read']],
    ['vi', 'vi-VN', 'vi', ['language-not-read']],
    ['id', 'ms-MY', 'ms', ['language-not-read']],
    ['und', 'lo', 'lo', ['language-not-read']],
    ['fr', 'written by hand', 'fr', ['language-not-read']],
    [null, undefined, 'en', []],
    [null, 'fr', 'fr', ['language-not-read']],
  ])('of %s in the text and %s stated makes %s', (found, stated, language, codes) => {
    const settled = settleLanguage(found, stated)
    expect(settled.language).toBe(language)
    expect(settled.notes.map(({ code }) => code)).toEqual(codes)
  })
})
