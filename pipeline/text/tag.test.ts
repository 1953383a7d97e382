import { describe, expect, it } from 'vitest'
import { Tag } from './lexicon.ts'
import { pairQuotations } from './quotations.ts'
import { createTagger } from './tag.ts'
import { freshLexicon } from './test-lexicon.ts'
import { formOf } from './token-text.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'

const lexicon = freshLexicon()
const tag = createTagger(lexicon)
const nameOf = Object.fromEntries(Object.entries(Tag).map(([name, value]) => [value, name]))

function tagged(text: string): Tokens {
  const tokens = tokenize(text, lexicon)
  const block = { from: 0, to: tokens.count }
  pairQuotations(tokens, block, false)
  tag(tokens, block)
  return tokens
}

describe('the tagger', () => {
  // Each word with a slash must get the tag behind it; the others only give the context.
  it.each([
    'The two sides agreed/VBD to promote/VB trade and support/VB the plan/NN .',
    'He also/RB stressed/VBD that/IN Vietnam values/VBZ the support/NN of its/PRPS friends/NNS .',
    'Gen. Lam highly/RB appreciated/VBD the role of the navy and hoped/VBD that/IN it would grow/VB .',
    'They have/VBP signed/VBN a letter and are/VBP seen/VBN as friends .',
    'The letter/NN signed/VBN by both sides was/VBD long/JJ .',
    'He praised the steps taken/VBN in May/NNP and proposed/VBN by the host .',
    'Defence officials say/VBP that/IN the talks/NNS matter/VBP .',
    'The minister says/VBZ the talks/NNS will/MD help/VB .',
    'Both thanked Mr. Will/NNP Tran and Ms. May/NNP Le for the visit/NN .',
    'The ship that/WDT arrived/VBD on Monday is new .',
    'On that/DT day the ships left/VBD .',
    "The host's/POS view/NN is clear; it 's/VBZ fair .",
    'They met her/PRP and praised her/PRPS work/NN .',
    'There/EX are/VBP ships there/RB .',
    'Expressing/VBG thanks/NNS to Laos , he laid/VBD stress/NN on trust .',
    "He did n't say/VB who would visit/VB .",
    'Vietnam always/RB wishes/VBZ its friends well and needs/VBZ their help .',
    'Both spoke of their strengths/NNS and needs/NNS .',
    'In building/VBG a port they asked for support/NN .',
    'The increased/JJ trade/NN helped/VBD .',
    'Tran stressed/VBD the need/NN to further/RB develop/VB and to further/VB the trade .',
    "the two countries'/POS ties are/VBP close",
  ])('%s', line => {
    const marked = line.replace(/ (?=[,.;?]|n't|'s\/)/g, '')
    const text = marked.replace(/\/[A-Z]+/g, '')
    const tokens = tagged(text)
    const expected: string[] = []
    const found: string[] = []
    let from = 0
    for (const { 1: word = '', 2: name = '' } of marked.matchAll(/([^\s/]+)\/([A-Z]+)/g)) {
      while (from < tokens.count && !word.endsWith(formOf(tokens, from))) from++
      while (
        from + 1 < tokens.count &&
        tokens.end[from] === tokens.start[from + 1] &&
        word.endsWith(formOf(tokens, from + 1))
      )
        from++
      expected.push(`${word}/${name}`)
      found.push(`${word}/${nameOf[tokens.tag[from]!]}`)
      from++
    }
    expect(found).toEqual(expected)
  })
})
