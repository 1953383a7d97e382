import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createReadout } from '../pipeline/index.ts'
import type { Record } from '../pipeline/record/record.ts'

const folder = fileURLToPath(new URL('gold/vietnamese-outlets', import.meta.url))
const readout = createReadout()

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const menu =
  '<ul><li><a href="/a">Politics</a></li><li><a href="/b">Defence</a></li><li><a href="/c">Sport</a></li></ul>'
const asPage = (text: string): string => `<!doctype html><html lang="en"><head><title>News</title></head><body>
<header><nav>${menu}</nav></header><main><article>${text
  .split(/\s*\n\s*/)
  .map(line => `<p>${escapeText(line)}</p>`)
  .join(
    '',
  )}</article></main><aside class="sidebar"><h3>Most read</h3>${menu}</aside><footer>Imprint</footer></body></html>`

/** What is said by whom, without places. */
const saidIn = ({ statements }: Record): string[] =>
  statements.map(
    ({ act, speaker, content }) => `${speaker.name} ${act} ${content.map(({ exact }) => exact).join(' … ')}`,
  )

describe('an article', () => {
  it('gives the same statements as a text and as a page', () => {
    const differing: string[] = []
    for (const name of readdirSync(folder).filter(name => /^\d*[13579]\.txt$/.test(name))) {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll(/[^\S\n]+/g, ' ')
      const asText = saidIn(readout.extract({ name, text }))
      const fromPage = new Set(saidIn(readout.extract({ name: `${name}.html`, text: asPage(text) })))
      expect(asText).not.toEqual([])
      differing.push(...asText.filter(said => !fromPage.has(said)).map(said => `${name}: ${said}`))
    }
    expect(differing).toEqual([])
  })
})
