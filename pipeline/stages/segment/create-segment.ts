import type { Article } from '../../layers/article.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { pairQuotations } from '../../text/quotations.ts'
import type { Quotation, Segments, Sentence } from '../../text/segments.ts'
import { splitSentences } from '../../text/sentences.ts'
import { createTagger } from '../../text/tag.ts'
import { tokenizeSpans } from '../../text/tokenize.ts'
import { noteOddities } from './note-oddities.ts'

/** What the stage reads. */
export interface SegmentNeeds {
  readonly article: Article
  readonly blocks: Blocks
}

/**
 * The stage that cuts every block into tokens, quotations and sentences; none of them crosses a block's end. A quotation that a body block
 * leaves open may go on in the next body block, other blocks in between aside. An article in another language than English has no
 * tokens, so that no later stage finds anything in it.
 */
export function createSegment(lexicon: Lexicon): Stage<SegmentNeeds, Segments> {
  const tag = createTagger(lexicon)
  return ({ article, blocks: layer }) => {
    const blocks = isRead(article) ? layer.blocks : []
    const tokens = tokenizeSpans(article.text, lexicon, blocks)
    const blockOf = new Uint32Array(tokens.count)
    const sentenceOf = new Uint32Array(tokens.count)
    const quotationOf = new Int32Array(tokens.count).fill(-1)
    const quotations: Quotation[] = []
    const sentences: Sentence[] = []
    let isContinued = false
    let to = 0
    for (const [index, block] of blocks.entries()) {
      const from = to
      while (to < tokens.count && tokens.start[to]! < block.end) to++
      const range = { from, to }
      blockOf.fill(index, from, to)
      const isBody = block.kind === 'body'
      const found = pairQuotations(tokens, range, isBody && isContinued)
      if (isBody) isContinued = found.isLeftOpen
      tag(tokens, range)
      for (const sentence of splitSentences(tokens, range, found.quotations)) {
        sentenceOf.fill(sentences.length, sentence.from, sentence.to)
        sentences.push({ ...sentence, block: index })
      }
      const first = quotations.length
      for (const quotation of found.quotations) {
        if (quotation.parent < 0) quotationOf.fill(quotations.length, quotation.from, quotation.to)
        quotations.push(quotation.parent < 0 ? quotation : { ...quotation, parent: first + quotation.parent })
      }
    }
    return { tokens, blockOf, sentenceOf, quotationOf, quotations, sentences, notes: noteOddities(tokens) }
  }
}

/** Rules read English. */
const isRead = ({ facts: { language } }: Article): boolean => /^en\b/.test(language)
