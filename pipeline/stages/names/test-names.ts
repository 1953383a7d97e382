import { fileURLToPath } from 'node:url'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { BlockKind } from '../../record/block.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { pairQuotations } from '../../text/quotations.ts'
import { splitSentences } from '../../text/sentences.ts'
import { createTagger } from '../../text/tag.ts'
import { tokenizeSpans } from '../../text/tokenize.ts'
import { loadWordList } from '../../text/words.ts'
import { createNames } from './create-names.ts'

const rules = fileURLToPath(new URL('../../rules/', import.meta.url))
const lexicon = createLexicon(loadWordList(`${rules}segment/words.tsv`))
const names = createNames(await loadRuleSets([`${rules}names`]), lexicon)
const tag = createTagger(lexicon)

/** For tests: the names of an article of one block a line; a line may begin with its kind ("caption: …"). */
export function readNames(...lines: readonly string[]) {
  const text = lines.join('\n')
  let at = 0
  const blocks = lines.map((line, paragraph) => {
    const mark = /^(caption|headline|dateline|credit): /.exec(line)
    const start = at + (mark?.[0].length ?? 0)
    const end = at + line.length
    at = end + 1
    return { start, end, kind: (mark?.[1] ?? 'body') as BlockKind, rule: 'test', paragraph }
  })
  const tokens = tokenizeSpans(text, lexicon, blocks)
  const blockOf = Uint32Array.from({ length: tokens.count }, (_, token) =>
    blocks.findIndex(({ end }) => tokens.start[token]! < end),
  )
  const sentences = blocks.flatMap((_, block) => {
    const range = { from: blockOf.indexOf(block), to: blockOf.lastIndexOf(block) + 1 }
    tag(tokens, range)
    return splitSentences(tokens, range, pairQuotations(tokens, range, false).quotations).map(found => ({
      ...found,
      block,
    }))
  })
  const sentenceOf = Uint32Array.from({ length: tokens.count }, (_, token) =>
    sentences.findIndex(({ to }) => token < to),
  )
  const facts = { title: null, translator: null, authors: [], published: null }
  const segments = {
    tokens,
    blockOf,
    sentenceOf,
    quotationOf: new Int32Array(tokens.count).fill(-1),
    quotations: [],
    sentences,
  }
  const found = names({ article: { text } as Article, blocks: { blocks, facts }, segments })
  const place = ({ from, to }: { from: number; to: number }) => text.slice(tokens.start[from]!, tokens.end[to - 1]!)
  return {
    ...found,
    mentionsOf: (person: number) =>
      found.mentions
        .filter(({ kind, entity }) => kind === 'person' && entity === person)
        .map(({ range }) => place(range)),
  }
}
