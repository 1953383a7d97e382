import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { readPageFacts } from './read-page-facts.ts'

describe('readPageFacts', () => {
  it('is bounded on hostile pages', () => {
    const long = 'x'.repeat(5_000_000)
    const deep = '['.repeat(100_000)
    const pages = [
      `<html lang="${long}"><meta name="author" content="${long}"><h1 class="${long}" itemprop="${long}">Tug sinks</h1>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tug sinks"}</script>'.repeat(10_000),
      `<script type="application/ld+json">${deep}</script><script type="application/ld+json">{"a":${deep}</script>`,
      `${'<div class="byline date" itemscope itemprop="author">'.repeat(10_000)}By Ana Vula`,
      `<script type="application/ld+json">${'{"a":"b",,'.repeat(90_000)}</script><title>${'a | '.repeat(100_000)}</title>`,
      `<h1>${'<b>'.repeat(10_000)}Tug</h1>${'<p class="date">June 3, 2024'.repeat(10_000)}`,
      '',
    ].map(html => load(html))
    const start = performance.now()
    for (const page of pages) expect(() => readPageFacts(page)).not.toThrow()
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
