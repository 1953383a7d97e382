import { describe, expect, it } from 'vitest'
import { settleAuthors } from './settle-authors.ts'
import type { Claim } from './trust.ts'

const authors = (...claims: (readonly [Claim['source'], string])[]): readonly string[] =>
  settleAuthors(
    claims.map(([source, value]) => ({ fact: 'authors', source, values: [value] })),
    () => false,
  )

describe('settleAuthors', () => {
  it('takes the first place that names somebody, and a later one that names more beside them', () => {
    expect(authors(['json-ld', 'admin'], ['meta', 'Ana Vula'], ['shown', 'Sam Foot'])).toEqual(['Ana Vula'])
    expect(authors(['json-ld', 'Ana Vula'], ['shown', 'By Ana Vula and Jone Ratu'])).toEqual(['Ana Vula', 'Jone Ratu'])
  })

  it('asks for the staff of a house last', () => {
    expect(authors(['json-ld', 'Coast Wire staff'], ['shown', 'By Ana Vula'])).toEqual(['Ana Vula'])
    expect(authors(['json-ld', 'Coast Wire staff'])).toEqual(['Coast Wire'])
  })

  it('believes two places that agree against the first alone', () => {
    expect(authors(['json-ld', 'Web Producer Sam'], ['meta', 'Ana Vula'], ['shown', 'By Ana Vula'])).toEqual([
      'Ana Vula',
    ])
    expect(authors(['json-ld', 'Sam Foot'], ['shown', 'By Ana Vula'], ['shown', 'By Ana Vula'])).toEqual(['Sam Foot'])
  })
})
