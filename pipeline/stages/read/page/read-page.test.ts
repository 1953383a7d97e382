import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../../engine/load-rule-sets.ts'
import { createReadPage } from './read-page.ts'

const read = createReadPage(loadRuleSets([fileURLToPath(new URL('../../../rules/read', import.meta.url))]))

const prose = [
  'The two navies met in the port on Monday, and the guests were received on the pier by the commander of the base.',
  'Both sides spoke of rescue at sea, of charts and of courses for young officers, and agreed to meet every spring.',
  'On the second day the guests went aboard a survey ship, where they were shown how the sea bed is measured.',
]
const paragraphs = prose.map(text => `<p>${text}</p>`).join('\n')

const page = `<html><head><title>Navies meet in the port - The Apia Wire</title></head><body>
<nav><a href=/world>World</a> <a href=/sport>Sport</a></nav>
<article>
  <h1>Navies meet in the port</h1>
  <p class="byline">By Ada Lindqvist</p>
  <div class="share-tools">Share this on the wire</div>
  <figure><img src=a.jpg><figcaption>The guests at the pier. Photo by hand</figcaption></figure>
  <p>${prose[0]}</p>
  <h2>On the second day</h2>
  <p>${prose[1]}</p>
  <p><a href=/other>Ministers to meet in the capital next year</a></p>
  <ul><li>A course for divers</li><li>A course for pilots</li></ul>
  <blockquote><p>The sea has no borders, the commander of the base said to the guests on the pier.</p></blockquote>
  <p>${prose[2]}</p>
  <p><em>Ada Lindqvist is a reporter at the wire. Follow her on the wire.</em></p>
</article>
<div id=comments><p>A reader: I was there, too, and it rained.</p></div>
</body></html>`

describe('a page', () => {
  const { text, known, leftOut } = read(page, {})
  const lines = known.map(({ start, end, kind, role }) => [role ?? kind, text.slice(start, end).slice(0, 24)])

  it('is read as its article, each line with its kind', () => {
    expect(lines).toEqual([
      ['headline', 'Navies meet in the port'],
      ['byline', 'By Ada Lindqvist'],
      ['caption', 'The guests at the pier. '],
      ['paragraph', 'The two navies met in th'],
      ['heading', 'On the second day'],
      ['paragraph', 'Both sides spoke of resc'],
      ['list-item', 'A course for divers'],
      ['list-item', 'A course for pilots'],
      ['quotation', 'The sea has no borders, '],
      ['paragraph', 'On the second day the gu'],
    ])
  })

  it('has a line for each row of a table', () => {
    const table = '<table><tr><th>Port<th>Ships</tr><tr><td>Apia<td><p>17</p></tr></table>'
    const { text, known } = read(`<article>${paragraphs}${table}${paragraphs}</article>`, {})
    expect(known.filter(({ role }) => role === 'table-row').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Port\tShips',
      'Apia\t17',
    ])
  })

  it('has a blank line between its lines', () => {
    expect(text.split('\n\n')).toHaveLength(lines.length)
  })

  it('tells what was left out, with the rule', () => {
    expect(leftOut.map(({ selector, rule, words }) => [selector, rule, words])).toEqual([
      ['nav', 'read.navigation.tag', 'World Sport'],
      ['div.share-tools', 'read.sharing.names', 'Share this on the wire'],
      ['p', 'read.teasers.linked-line', 'Ministers to meet in the capital next year'],
      ['p', 'read.calls.italic-last', 'Ada Lindqvist is a reporter at the wire. Follow her on the…'],
      ['div.comments', 'read.sharing.comments', 'A reader: I was there, too, and it rained.'],
    ])
  })
})

describe('a page out of the ordinary', () => {
  const bodyOf = (html: string): string[] => {
    const { text, known } = read(html, {})
    return known.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end))
  }

  it('that Readability takes a small part of is read by its densest region', () => {
    const divs = [...prose, ...prose].map(text => `<div class=part>${text}</div>`).join('')
    expect(bodyOf(`<body><div><div class=rest>${divs}</div></div></body>`)).toHaveLength(6)
  })

  it('with 10,000 nested elements is read', () => {
    expect(bodyOf(`${'<div>'.repeat(10_000)}${paragraphs}${'</div>'.repeat(10_000)}`)).toEqual(prose)
  })

  it('with 20,000 lists or tooltips, each inside the one before, is read', () => {
    for (const open of ['<ul><li>', '<span class="tooltip-text">']) {
      expect(bodyOf(`<article>${paragraphs}</article>${open.repeat(20_000)}`)).toEqual(prose)
    }
  })

  it('with an attribute of five megabytes is read', () => {
    expect(bodyOf(`<article class="${'long '.repeat(1_000_000)}">${paragraphs}</article>`)).toEqual(prose)
  })

  it('whose text is not shown until a script has run is read', () => {
    expect(bodyOf(`<div style="display:none">${paragraphs}</div>`)).toEqual(prose)
  })

  it('with lines cut by breaks has a paragraph for each two, and one line for one inside a sentence', () => {
    const html = `<div>${prose[0]}<br><br>Both sides<br>spoke of rescue at sea, of charts and of courses for young officers, and agreed to meet.<br/>\n<br/>${prose[2]}</div>`
    expect(bodyOf(html)).toEqual([
      prose[0],
      'Both sides spoke of rescue at sea, of charts and of courses for young officers, and agreed to meet.',
      prose[2],
    ])
  })

  it('without an article is refused', () => {
    expect(() => read('<script>document.write("<p>A text</p>")</script>', {})).toThrow('no article was found')
    expect(() => read('<frameset><frame src=a.html></frameset>', {})).toThrow('no article was found')
  })
})
