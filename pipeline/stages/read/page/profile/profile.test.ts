import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets, loadRuleTexts } from '../../../../engine/load-rule-sets.ts'
import { createReadPage, type PageReading } from '../read-page.ts'
import { createFindProfile } from './find-profile.ts'

const base = loadRuleSets([fileURLToPath(new URL('../../../../rules/read', import.meta.url))])

const profileRule = (id: string, profile: string): string => `
  - id: ${id}
    profile: ${profile}
    examples: [{ url: "https://a.example/", page: "", gives: {} }]
    counterexamples: [{ url: "https://b.example/", page: "" }]`

const rulesWith = (...rules: readonly string[]) =>
  loadRuleTexts(
    [{ file: 'outlet.yaml', text: `set: read/outlet\nrevision: 1\nabout: Ours.\nrules:${rules.join('')}` }],
    base,
  )

const url = 'https://www.outlet.example/7'
const readBy = (profile: string, html: string): PageReading =>
  createReadPage(rulesWith(profileRule('read.outlet', `{ hosts: [.outlet.example], ${profile} }`)))(html, { url })

const kindsOf = ({ text, known }: PageReading): string[][] =>
  known.map(({ start, end, kind, role, rule }) => [role ?? kind, text.slice(start, end), rule])

const standing =
  '<article><p>The paper of this port is printed every week, and it has been since the first pier was built.</p></article>'

describe('a profile', () => {
  const page = `<title>Home</title>${standing}
    <b class=head>Pilots meet</b> <span class=day>3 June 2031</span>
    <aside class="related log">
      <p>By <a class=hand href=/a>Ada Roe</a> and <a class=hand href=/b>Bo Lund</a></p>
      <span class=under>At the quay</span>
      <p>Pilots <i class=aid>tide help</i> of both ports met.</p>
      <h2>Tugs</h2>
      <ul><li>Two tugs</li></ul>
      <div class=share-tools>Share this</div>
    </aside>
    <p>The paper has a new address, and letters to it are read on every day of the week but Sunday.</p>`
  const reading = readBy(
    'body: .log, title: b.head, date: .day, authors: a.hand, captions: .under, drop: [i.aid]',
    page,
  )

  it('goes before the general rules, and is the rule of what it chose', () => {
    expect(kindsOf(reading)).toEqual([
      ['headline', 'Pilots meet', 'read.outlet'],
      ['metadata', '3 June 2031', 'read.outlet'],
      ['byline', 'By Ada Roe and Bo Lund', 'read.outlet'],
      ['caption', 'At the quay', 'read.outlet'],
      ['paragraph', 'Pilots of both ports met.', 'read.outlet'],
      ['heading', 'Tugs', 'read.outlet'],
      ['list-item', 'Two tugs', 'read.outlet'],
    ])
    expect(reading.leftOut).toContainEqual(expect.objectContaining({ rule: 'read.outlet', words: 'tide help' }))
  })

  it('states facts', () => {
    expect(reading.facts).toMatchObject({
      title: 'Pilots meet',
      published: '2031-06-03',
      authors: ['Ada Roe', 'Bo Lund'],
    })
    expect(reading).toMatchObject({ profile: 'read.outlet', notes: [] })
  })

  it('whose body is not to be found leaves the page to the general rules, with a note', () => {
    const { text, notes, profile } = readBy('body: div.log, section: b.head', page)
    expect(text).toContain('since the first pier was built')
    expect(notes).toMatchObject([{ code: 'profile-found-nothing', message: expect.stringContaining('body "div.log"') }])
    expect(profile).toBe('read.outlet')
  })

  it('takes a caption from anywhere, and a body out of what is dropped', () => {
    const far = `<p class=under>At the quay</p>${'<div class=x>Tide</div>'.repeat(90)}<footer>${page}</footer>`
    expect(kindsOf(readBy('body: .log, captions: p.under, drop: [footer]', far)).map(([kind]) => kind)).toEqual([
      'caption',
      'byline',
      'paragraph',
      'paragraph',
      'heading',
      'list-item',
    ])
  })
})

describe('profiles', () => {
  const find = createFindProfile(
    rulesWith(
      ...[
        ['wide', '.outlet.example'],
        ['narrow', '.news.outlet.example'],
        ['exact', 'a.news.outlet.example'],
      ].map(([id, host]) => profileRule(`read.${id}`, `{ hosts: [${host}], body: p }`)),
    ),
  )

  it.each([
    ['https://outlet.example/7', 'read.wide'],
    ['https://OUTLET.example:8080/7', 'read.wide'],
    ['https://b.news.outlet.example/7', 'read.narrow'],
    ['https://a.news.outlet.example/7', 'read.exact'],
    ['https://b.a.news.outlet.example/7', 'read.narrow'],
    ['https://youtlet.example/7', undefined],
    ['outlet.example', undefined],
  ])('%s: %s', (address, id) => expect(find([null, address])?.id).toBe(id))

  it('go by the first address that has one', () => {
    expect(find(['https://mirror.example/7', url])?.id).toBe('read.wide')
  })

  it.each([
    ['hosts: ["https://outlet.example/"], body: p', 'a host is lower-case names'],
    ['hosts: [outlet.example]', 'a profile names at least one place'],
    ['hosts: [outlet.example], body: "p["', 'outlet.yaml:6:47 bad selector: Expected name'],
    ['hosts: [outlet.example], title: "p >"', 'nothing stands behind ">"'],
    ['hosts: [outlet.example], title: "p..x@y"', '"." begins no name'],
    ['hosts: [outlet.example], drop: [p, "p:foo"]', 'Unknown pseudo-class'],
    ['hosts: [outlet.example], drop: ["p@x"]', 'elements are meant here: no attribute "@x"'],
  ])('{ %s } are refused: %s', (profile, message) => {
    expect(() => rulesWith(profileRule('read.outlet', `{ ${profile} }`))).toThrow(message)
  })

  it.each(['a[href="/x@y.z > 1"]', 'div.a\\.b, p:has(> b)', '#naïve', 'meta[name=by]@content'])(
    '%s is a selector',
    title => {
      expect(() =>
        rulesWith(profileRule('read.outlet', `{ hosts: [outlet.example], title: '${title}' }`)),
      ).not.toThrow()
    },
  )
})
