import { describe, expect, it } from 'vitest'
import { readHeadline } from './read-headline.ts'
import { createTestReader } from './test-layers.ts'

const { readLines } = createTestReader()

const speakerOf = (headline: string, names: readonly string[]): string | undefined => {
  const { segments } = readLines(headline)[0]!
  const { tokens } = segments
  const wordAt = (at: number): string => headline.slice(tokens.start[at], tokens.end[at])
  const isName = Uint8Array.from({ length: tokens.count }, (_, at) => (names.includes(wordAt(at)) ? 1 : 0))
  const found = readHeadline(
    segments,
    { from: 0, to: tokens.count },
    {
      noVoices: new Set(['question']),
      noLabels: new Set(['update']),
      headlineVoices: new Set(['report', 'officials']),
      kindOf: () => 0,
      isName,
    },
  )
  return found?.mention ? headline.slice(tokens.start[found.mention.from], tokens.end[found.mention.to - 1]) : undefined
}

describe('readHeadline', () => {
  it.each([
    ['Ortega: Ferry Will Run Again', 'Ortega'],
    ['Ana Ortega: Ferry Will Run Again', 'Ana Ortega'],
    ['Former Mayor Ana Ortega: Ferry Will Run Again', 'Former Mayor Ana Ortega'],
    ['Harbour Officials: Ferry Will Run Again', 'Harbour Officials'],
    ['Report: Ferry Will Run Again', 'Report'],
  ])('hears who speaks in “%s”', (headline, speaker) => {
    expect(speakerOf(headline, ['Ana', 'Ortega'])).toBe(speaker)
  })

  it.each([
    ['a name that no capitals lead to', 'Ferry of Ortega: It Will Run Again'],
    ['two names', 'Ana Meets Ortega: Ferry Will Run Again'],
    ['a longer phrase with a voice', 'Old Harbour Officials: Ferry Will Run Again'],
    ['a word that is no name', 'Harbour: Ferry Will Run Again'],
    ['a label', 'Update Ortega: Ferry Will Run Again'],
    ['an article', 'The Ortega: Ferry Will Run Again'],
    ['a colon too far off', 'Mayor And Council And Crew Of Ortega: Ferry Will Run'],
    ['nothing behind the colon', 'Ana Ortega: Ferry'],
    ['nothing before it', ': Ferry Will Run Again'],
    ['a quotation', 'Ana Ortega: “Ferry Will Run Again”'],
    ['no colon', 'Ana Ortega Runs The Ferry Again'],
    ['a line that is too long', `Ana Ortega: ${'Ferry Will Run Again And '.repeat(6)}Again`],
  ])('hears nobody behind %s', (_, headline) => {
    expect(speakerOf(headline, ['Ana', 'Ortega'])).toBeUndefined()
  })
})
