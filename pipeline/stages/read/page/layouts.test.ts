import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadRuleSets } from '../../../engine/load-rule-sets.ts'
import { createReadPage } from './read-page.ts'

const read = createReadPage(loadRuleSets([fileURLToPath(new URL('../../../rules/read', import.meta.url))]))

const title = 'Deputy Minister receives Ambassador of Samoa'
const prose = [
  'Deputy Minister of Defence Ada Lindqvist received the Ambassador of Samoa, Tavita Fonoti, at the ministry on Tuesday morning.',
  'At the meeting, the two sides discussed training courses and rescue at sea, and agreed to hold the second dialogue next spring.',
  'The Ambassador thanked the ministry for its support after the cyclone, and said that the survey ship would visit Apia in June.',
  'Ms Lindqvist underlined that the two navies had a long record of cooperation.',
]
const menu = '<a href=/1>Home</a> <a href=/2>About the Ministry</a> <a href=/3>News</a> <a href=/4>Documents</a>'
const foot = '<div>Ministry of Defence, 1 Harbour Road.</div><div>Copyright 2031 Ministry of Defence.</div>'
const others = ['Minister opens new naval school', 'Chief of staff visits the coast guard', 'Survey ship returns home']
const list = `<ul>${others.map(text => `<li><a href=/n>${text}</a> <span>01/06/2031</span></li>`).join('')}</ul>`
const cards = others
  .map(
    text =>
      `<div class=col><h4><a href=/n>${text}</a></h4><p>The ministry said on Monday that more of it would be told in the coming days by its office.</p></div>`,
  )
  .join('')
const paragraphs = (texts: readonly string[], tag = 'p'): string =>
  texts.map(text => `<${tag}>${text}</${tag}>`).join('')

const layouts: { readonly [name: string]: string } = {
  'a table, and breaks between paragraphs': `<table><tr><td colspan=2>${menu}</td></tr><tr><td>${others.map(text => `<a href=/x>${text}</a><br>`).join('')}</td><td><b>${title}</b><br><font size=1>Tuesday, 3 June 2031</font><br><br>${prose.join('<br><br>')}</td></tr></table>`,
  'one form around all': `<form><div>${menu}</div><span id=lblTitle>${title}</span><br>${paragraphs(prose)}<div>Other news</div>${list}${foot}</form>`,
  'paragraphs that are divs, and cards below them': `<div>${menu}</div><div class=row><div class=main><h1>${title}</h1><div>03 June 2031</div>${paragraphs(prose, 'div')}</div>${cards}</div>`,
  'cards that are longer than the article': `<nav>${menu}</nav><main><article><h1>${title}</h1>${paragraphs(prose)}</article><section><h2>Latest news</h2>${cards}${cards}</section></main>`,
  'text with kept line breaks': `<div>${menu}</div><pre>\n${prose.join('\n\n')}\n</pre>`,
  'a print view with indents': `<pre>\n${prose.map(text => `    ${text.replace(/(.{50}) /g, '$1\n')}`).join('\n')}\n</pre>`,
  'a text cut into fields': `<main><h1>${title}</h1><div class=items>${prose.map(text => `<div class=item><div class=field><p>${text}</p></div></div>`).join('')}</div></main>`,
  'paragraphs that name a paywall': `<main><h1>${title}</h1>${prose.map(text => `<p class=paywall>${text}</p>`).join('')}</main>`,
  'a head that ends the article': `<main><h1>${title}</h1>${paragraphs(prose)}<p>-30-</p><p>MORE LIKE THIS</p><div class=like>${prose[0]}</div></main>`,
  'a lead above the body': `<div>${menu}</div><div><h1>${title}</h1><h2 class=article-lead>${prose[0]}</h2><div class=content>${paragraphs(prose.slice(1))}</div></div>`,
  'a picture in a table, and a signature': `<div>${menu}</div><div><h1>${title}</h1><p><strong>${prose[0]}</strong></p><table><tr><td><img src=a.jpg></td></tr><tr><td>At the reception. (Photo: Apia Wire)</td></tr></table>${paragraphs(prose.slice(1))}<p><strong>Ada Lindqvist</strong></p></div>${list}`,
}

it('tells a page that is laid out by a table from a table of data', () => {
  const rolesOf = (html: string): unknown[] => read(`<body>${html}`, {}).known.map(({ role }) => role)
  expect(rolesOf(`<table><tr><td>${prose.join('<br><br>')}</td></tr></table>`)).toEqual(prose.map(() => 'paragraph'))
  const table = '<table><tr><td>Training<td>12 officers</tr><tr><td>Rescue<td>2 ships</tr></table>'
  expect(rolesOf(`<div>${paragraphs(prose)}${table}${paragraphs(prose)}</div>`)).toContain('table-row')
})

it.each(Object.entries(layouts))('reads %s', (_, html) => {
  const { text, known } = read(`<title>${title}</title><body>${html}`, {})
  const body = known.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end))
  expect(body).toEqual(prose)
})
