import { describe, expect, it } from 'vitest'
import { sniffType } from './sniff-type.ts'

const sniffed = (text: string): string | null => sniffType(Buffer.from(text))

describe('sniffType', () => {
  it('knows what only programs begin with', () => {
    const files: readonly [string, string][] = [
      ['<!DOCTYPE html>\n<p>The pier.', 'text/html'],
      ['\ufeff\n<?xml version="1.0"?>\n<!-- saved -->\n<html lang="en">', 'text/html'],
      ['<?xml version="1.0"?><rss version="2.0">', 'application/xml'],
      ['<feed xmlns="http://www.w3.org/2005/Atom">', 'application/xml'],
      ['WARC/1.1\r\nWARC-Type: warcinfo\r\n', 'application/warc'],
      ['From ana@post.example Wed Mar  4 10:00:00 2020\nSubject: Pier\n', 'application/mbox'],
      ['Received: by mx\n by it\nFrom: ana@post.example\nSubject: Pier\n\nThe pier.', 'message/rfc822'],
      [
        'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n--x',
        'multipart/related',
      ],
      ['{"title": "Pier", "text": "Open."}\n{"title": "Reef"}\n', 'application/x-ndjson'],
      ['{\n  "articles": [', 'application/json'],
      ['{"title": "Pier"}', 'application/json'],
      [' [\n{"title": "Pier"}]', 'application/json'],
    ]
    for (const [text, type] of files) expect(sniffed(text)).toBe(type)
  })

  it('leaves plain text plain', () => {
    for (const text of [
      '',
      'From Vesta Wed, the guests left at 10:15.',
      'Title: Pier opens\nDate: 2020-03-04\n\nThe pier.',
      'From: Ana Tuala\nDate: 4 March 2020\nSubject: Pier\n\nThe pier.',
      '[Photo: the pier]\nThe pier is open.',
      '["We part as friends," she said.]',
      '{The pier is open}',
      '<p>The pier',
      '<3 from the pier',
      'WARC is a format.',
      'The pier of <html> is open.',
    ]) {
      expect(sniffed(text)).toBeNull()
    }
  })
})
