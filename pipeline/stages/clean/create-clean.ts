import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { Block, Blocks } from '../../layers/blocks.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { collectFacts, type FactCollector } from './collect-facts.ts'
import { type CompiledLineRule, compileLineRules, type LineRules } from './compile-line-rules.ts'
import { cutLines, type Line, trimSpan } from './cut-lines.ts'
import { endOf, LinePart, longLine, type Surroundings, wordsKey } from './line-part.ts'
import { createToPlain, type ToPlain } from './plain-text.ts'

/** Id that blocks carry where no rule says otherwise: running text. */
export const defaultRule = 'clean.body'

/** No line has more heads or tails than this. */
const mostPieces = 6

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
    const around: Surroundings = {
      text,
      lines,
      toPlain,
      lexicon,
      ...surveyLines(text, lines),
      countLines: createLineCounter(text, lines, toPlain),
      headlines: new Set(),
      hasBody: false,
      before: [],
    }
    const blocks: Block[] = []
    let next = 0
    for (const [paragraph, item] of items.entries()) {
      if ('kind' in item) {
        blocks.push({ ...item, paragraph })
        around.before = [item.kind, ...(item.role === undefined ? [] : [item.role])]
        if (item.kind === 'headline') around.headlines.add(wordsKey(toPlain(text.slice(item.start, item.end))))
        if (item.kind === 'body') around.hasBody = true
      } else cutBlocks(new LinePart(around, next++), rules, facts, paragraph, blocks)
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
    yield block
    from = block.end
  }
  yield* cutLines(article, from, article.text.length)
}

const createLineCounter = (text: string, lines: readonly Line[], toPlain: ToPlain): Surroundings['countLines'] => {
  const counts = new Map<string, number>()
  return (name, expression) => {
    const known = counts.get(name)
    if (known !== undefined) return known
    const matches = ({ start, end }: Line) =>
      expression.test(toPlain(text.slice(start, Math.min(end, start + longLine))))
    const count = lines.filter(matches).length
    counts.set(name, count)
    return count
  }
}

/** A line of this many words that ends as a sentence is running text; so is one of many words, however it ends. */
const prose = { sentence: 9, any: 40 } as const

const surveyLines = (text: string, lines: readonly Line[]): Pick<Surroundings, 'lastProse' | 'isSingleSpaced'> => ({
  lastProse: lines.findLastIndex(({ start, end }) => {
    if (end - start > longLine) return true
    const line = text.slice(start, end)
    const words = line.split(/\s+/).length
    return words >= prose.any || (words >= prose.sentence && endOf(line) === 'sentence')
  }),
  isSingleSpaced:
    lines.length > 3 && lines.filter(({ hasBlankBefore }) => hasBlankBefore).length <= lines.length / 10 + 1,
})

/** Cuts one line: pieces off its head, then off its tail, then what is left as a whole. */
const cutBlocks = (
  part: LinePart,
  rules: LineRules,
  facts: FactCollector,
  paragraph: number,
  blocks: Block[],
): void => {
  const { around } = part
  const emit = (rule: CompiledLineRule, start: number, end: number): void => {
    blocks.push({
      start,
      end,
      kind: rule.kind,
      ...(rule.role === undefined ? {} : { role: rule.role }),
      rule: rule.id,
      paragraph,
    })
    facts.take(rule, start, end)
    around.before = rule.names
    if (rule.kind === 'headline') around.headlines.add(wordsKey(around.toPlain(around.text.slice(start, end))))
    if (rule.kind === 'body' && isRunningText(part)) around.hasBody = true
  }
  const take = (list: readonly CompiledLineRule[]): [CompiledLineRule, number] | undefined => {
    for (const rule of list) {
      const length = rule.take(part)
      if (length > 0) return [rule, length]
    }
    return undefined
  }

  for (let pieces = 0; pieces < mostPieces && part.start < part.end; pieces++) {
    const found = take(rules.head)
    if (found === undefined) break
    const piece = trimSpan(around.text, part.start, part.start + found[1])
    if (piece.start === piece.end) break
    emit(found[0], piece.start, piece.end)
    part.narrow(trimSpan(around.text, part.start + found[1], part.end))
    part.hasHead = true
  }
  const tails: [CompiledLineRule, number, number][] = []
  while (tails.length < mostPieces && part.start < part.end) {
    const found = take(rules.tail)
    if (found === undefined) break
    const piece = trimSpan(around.text, part.end - found[1], part.end)
    if (piece.start === piece.end) break
    tails.unshift([found[0], piece.start, piece.end])
    part.tails.push(...found[0].names)
    part.narrow(trimSpan(around.text, part.start, part.end - found[1]))
  }
  if (part.start < part.end) emit(take(rules.whole)?.[0] ?? body, part.start, part.end)
  for (const [rule, start, end] of tails) emit(rule, start, end)
}

/** A word of a menu above the headline is no running text, even where no rule knows it. */
const isRunningText = (part: LinePart): boolean => part.words >= (part.ends === 'open' ? 12 : 3)

const body: CompiledLineRule = {
  id: defaultRule,
  kind: 'body',
  role: 'paragraph',
  names: ['body', 'paragraph'],
  facts: [],
  take: part => part.end - part.start,
}
