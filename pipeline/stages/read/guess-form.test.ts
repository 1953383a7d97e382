import { describe, expect, it } from 'vitest'
import { guessForm } from './guess-form.ts'

describe('guessForm', () => {
  const formOf = (mediaType: string, text: string, isGiven = false): string =>
    guessForm(mediaType, isGiven, text)?.mediaType ?? 'as called'

  it('sees a page that is called a text', () => {
    for (const start of [
      '<!DOCTYPE html>',
      '\n<html lang="en">',
      '<!-- saved --> <!doctype HTML>',
      '<?xml version="1.0"?><html>',
    ]) {
      expect(formOf('text/plain', `${start}<p>The talks were held.</p>`)).toBe('text/html')
    }
    expect(formOf('text/plain', '<html><p>Of tags.</p>', true)).toBe('as called')
    for (const text of ['The tag <html> opens a page.', '<p> is a tag', '<!-- '.repeat(500), '<header> of a letter']) {
      expect(formOf('text/plain', text)).toBe('as called')
    }
    expect(formOf('text/markdown', '<html>')).toBe('as called')
  })

  it('sees a text that is called a page', () => {
    expect(formOf('text/html', 'The talks were held.\n\nThey ended; 3 < 4 & 5.', true)).toBe('text/plain')
    for (const page of ['A line<br>and another', '</p>', '<!-- -->'])
      expect(formOf('text/html', page)).toBe('as called')
  })
})
