import { describe, expect, it } from 'vitest'
import { restoreText } from './mail-text.ts'

describe('restoreText', () => {
  it('ends a folded line before a signature', () => {
    const folded = 'The pier is \nopen and \n-- \nLis'
    expect(restoreText(folded, { isFlowed: true, dropsSpace: false })).toBe('The pier is open and \n-- \nLis')
  })
})
