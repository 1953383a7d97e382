import { describe, expect, it } from 'vitest'
import { plainWords } from './plain-words.ts'
import { settleTitle } from './settle-title.ts'
import { createSiteTest } from './site-test.ts'
import type { Claim } from './trust.ts'

const isSite = createSiteTest(['The Harbour Daily'], ['news.harbourdaily.example'])
const titleOf = (...titles: (readonly [Claim['source'], string])[]): string | undefined =>
  settleTitle(
    titles.map(([source, title]) => ({ fact: 'title', source, values: [plainWords(title)] })),
    isSite,
    new Set(['world']),
  ).title

describe('settleTitle', () => {
  it.each([
    ['Tug sinks - Harbour Daily', 'Tug sinks'],
    ['Tug sinks | World | HarbourDaily.com', 'Tug sinks'],
    ['Harbour Daily: Tug sinks', 'Tug sinks'],
    ['Port News » Tug sinks', 'Port News » Tug sinks'],
    ['Tug sinks: a year on - what has changed', 'Tug sinks: a year on - what has changed'],
    ['A tug has sunk off the coast | Somewhere Else', 'A tug has sunk off the coast'],
    ['Tugs | Ferries', 'Tugs | Ferries'],
    ['Why The Harbour Daily - for once - closes', 'Why The Harbour Daily - for once - closes'],
    ['Tug &amp;amp; ferry <b>collide</b>', 'Tug & ferry collide'],
  ])('makes of "%s" "%s"', (title, stripped) => expect(titleOf(['open-graph', title])).toBe(stripped))

  it('prefers what the page shows as a heading, and whole titles', () => {
    expect(titleOf(['json-ld', 'Tug news you need'], ['open-graph', 'Tug sinks'], ['heading', 'TUG SINKS'])).toBe(
      'Tug sinks',
    )
    expect(titleOf(['json-ld', 'Tug sinks off the…'], ['title-element', 'Tug sinks off the coast'])).toBe(
      'Tug sinks off the coast',
    )
    expect(titleOf(['json-ld', 'The Harbour Daily'], ['heading', 'Tug sinks'])).toBe('Tug sinks')
    expect(titleOf(['title-element', 'Home'])).toBeUndefined()
  })
})
