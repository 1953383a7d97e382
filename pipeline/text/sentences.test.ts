import { describe, expect, it } from 'vitest'
import { pairQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { createTagger } from './tag.ts'
import { freshLexicon } from './test-lexicon.ts'
import { textOf } from './token-text.ts'
import { tokenize } from './tokenize.ts'

const lexicon = freshLexicon()
const tag = createTagger(lexicon)

/** The text with a bar at each end of a sentence. */
const split = (text: string): string => {
  const tokens = tokenize(text, lexicon)
  const block = { from: 0, to: tokens.count }
  const { quotations } = pairQuotations(tokens, block, false)
  tag(tokens, block)
  return splitSentences(tokens, block, quotations)
    .map(sentence => textOf(tokens, sentence))
    .join(' | ')
}

describe('splitSentences', () => {
  it.each([
    'The two sides met. | They agreed.',
    'Gen. Le and Lt. Col. A. B. Tran met Mr. Sok. | He left.',
    'It went to the U.N. General Assembly in the U.S. | The plan stands.',
    'At 3 p.m. Tran left. | At 4 p.m. | He came back.',
    'He came in Jan. 2024. | It was cold.',
    'It costs 2.5 million. | Both paid 3,000.',
    '“We agree. We go,” Tran said. | “It is well.” | He left.',
    '“Why now?” Tran asked. | “Why now?” | He looked at the ships.',
    '“Why now?” Gen. Le asked the guest. | “Go!” the minister said.',
    '“Done.” Tran said. | “Done.” | Tran said the ships had left.',
    '“So be it,” he said, “and we go.” | They went.',
    'It has a “four no’s” policy. | He said: “Good. We go.” | They left.',
    'It is a “dream.” | The two sides share it.',
    'He spoke of “peace”. | They clapped.',
    'He named it (for now.) | They agreed.',
    'What is it? | It is peace! | Yes.',
    'We wait... and see. | So… | They came.',
    '1. The first point. | 2. The second.',
    'The talks ended./. | Source: a paper',
    'Note: The talks ended; he left.',
    'Yahoo! is a company vs. the rest.',
    '“A new day.” | “A new way,” he said.',
  ])('%s', text => {
    expect(split(text.replaceAll(' | ', ' '))).toBe(text)
  })

  it('parts sentences that are glued', () => {
    expect(split('They met on July 4.During it, he said "Yes."Both left.')).toBe(
      'They met on July 4. | During it, he said "Yes." | Both left.',
    )
  })

  it.each(['! ', '.(', '." ', 'A. ', '!)', 'Gen. ', '" ', '“a.” ', 'agreed '])(
    'comes to an end on 100,000 times %s',
    piece => {
      expect(split(piece.repeat(100_000))).not.toBe('')
    },
    30_000,
  )
})
