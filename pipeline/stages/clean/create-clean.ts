import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { Block, Blocks } from '../../layers/blocks.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { collectFacts } from './collect-facts.ts'
import { compileLineRules } from './compile-line-rules.ts'
import { cutBlocks } from './cut-blocks.ts'
import { cutLines, type Line } from './cut-lines.ts'
import { LinePart } from './line-part.ts'
import { createToPlain } from './plain-text.ts'
import { wordsKey } from './read-line.ts'
import { surveyLines } from './surroundings.ts'

/**
 * The stage that cuts a text into blocks: lines, and the pieces that stand at their heads and tails, each with its kind and the
 * rule that said so. The text stays as it is; between blocks stands white space only. Blocks that are known already are kept.
 */
export const createClean = (ruleSets: RuleSets, lexicon: Lexicon): Stage<{ article: Article }, Blocks> => {
  const toPlain = createToPlain()
  const rules = compileLineRules({ ruleSets, toPlain, lexicon })
  return ({ article }) => {
    const { text, known } = article
    const items = [...cutAround(article)]
    const lines = items.filter((item): item is Line => !('kind' in item))
    const facts = collectFacts(text, toPlain)
    const around = surveyLines(text, lines, toPlain, lexicon)
    const blocks: Block[] = []
    let next = 0
    for (const [paragraph, item] of items.entries()) {
      if ('kind' in item) {
        blocks.push({ ...item, paragraph })
        around.before = [item.kind, ...(item.role === undefined ? [] : [item.role])]
        if (item.kind === 'headline') around.headlines.add(wordsKey(toPlain(text.slice(item.start, item.end))))
        if (item.kind === 'body') around.hasBody = true
      } else cutBlocks(new LinePart(around, next++), { rules, facts, paragraph, rule: item.rule }, blocks)
    }
    const found = facts.facts()
    const headline = known.find(({ kind }) => kind === 'headline')
    return {
      blocks,
      facts: headline === undefined ? found : { ...found, title: text.slice(headline.start, headline.end) },
    }
  }
}

/** Known blocks, and the lines between them, in order. */
function* cutAround(article: Article): Iterable<Line | Article['known'][number]> {
  let from = 0
  for (const block of article.known) {
    yield* cutLines(article, from, block.start)
    yield block.isOpen ? openLine(block) : block
    from = block.end
  }
  yield* cutLines(article, from, article.text.length)
}

const openLine = ({ start, end, rule }: Article['known'][number]): Line => ({
  start,
  end,
  rule,
  hasBlankBefore: true,
  hasBlankAfter: true,
})
