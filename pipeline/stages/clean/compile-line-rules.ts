import { textsWithLists } from '../../engine/list-texts.ts'
import { type LoadedRule, listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSource } from '../../engine/rule-sources.ts'
import type { Block } from '../../layers/blocks.ts'
import type { BlockKind } from '../../record/block.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { compileLineTests } from './compile-line-test.ts'
import { coverWithExpression, coverWithPattern, type TakenLength, wherePartRecurs, wholePart } from './cover-part.ts'
import { type CoveredPart, createShapesOfLists, LineExpression, type ListWords } from './expressions/line-expression.ts'
import type { ShapeOfList } from './expressions/read-shape.ts'
import type { LinePart } from './line-part.ts'
import type { ToPlain } from './plain-text.ts'
import { createRulesByEnds, type RulesByEnds } from './rules-by-ends.ts'

/** A line rule ready to be tried. */
export interface CompiledLineRule {
  readonly id: string
  readonly kind: BlockKind
  readonly role: Block['role']
  /** Kind, role and mark: what later lines can ask for. */
  readonly names: readonly string[]
  readonly facts: readonly LineExpression[]
  /** How much it takes of the part, from its head or its tail; 0 where it does not hold. */
  readonly take: TakenLength
  /** Whether it can hold for a part between these two characters. */
  readonly mayTakeBetween: (first: number, last: number) => boolean
}

/** The line rules of the stage by what they take, each list in the order in which it is tried. */
export interface LineRules {
  readonly head: RulesByEnds
  readonly tail: RulesByEnds
  readonly whole: RulesByEnds
}

/** What the rules are compiled against. */
export interface LineRuleContext {
  readonly ruleSets: RuleSets
  readonly toPlain: ToPlain
  readonly lexicon: Lexicon
}

const tiers = ['sure', 'likely', 'shape'] as const

/**
 * Compiles the line rules in force.
 */
export const compileLineRules = (context: LineRuleContext): LineRules => {
  const { ruleSets, lexicon } = context
  const rules = rulesOf(ruleSets, 'clean', 'line')
  const listsOf = createListsOfSets(context)
  const expressions: { readonly set: string; readonly expression: LineExpression }[] = []
  const ofPart = (part: 'head' | 'tail' | 'whole'): RulesByEnds =>
    createRulesByEnds(
      tiers.flatMap(tier =>
        rules
          .filter(rule => (rule.line.part ?? 'whole') === part && (rule.tier ?? 'likely') === tier)
          .map(rule =>
            compileRule(rule, context, listsOf(rule.set), expression =>
              expressions.push({ set: rule.set, expression }),
            ),
          ),
      ),
    )
  const compiled = { head: ofPart('head'), tail: ofPart('tail'), whole: ofPart('whole') }
  const texts = expressions.map(({ set, expression: { text } }) => ({
    text,
    words: (list: string) => listWords(ruleSets, set, list),
  }))
  const { gauges } = lexicon.tables.keep('gauges of lines', textsWithLists(texts), () => ({
    gauges: expressions.map(({ expression }) => expression.gauge),
  }))
  for (const [index, { expression }] of expressions.entries()) expression.gauge = gauges[index]!
  return compiled
}

/** The lists that the rules of one set see. */
interface SeenLists {
  readonly words: ListWords
  readonly shapes: ShapeOfList
}

const createListsOfSets = ({ ruleSets, toPlain }: LineRuleContext): ((set: string) => SeenLists) => {
  const plainWords = new Map<readonly string[], readonly string[]>()
  const toPlainWords = (list: readonly string[]): readonly string[] => {
    const plain = plainWords.get(list) ?? list.map(toPlain)
    plainWords.set(list, plain)
    return plain
  }
  const shapeOf = createShapesOfLists()
  return set => {
    const words: ListWords = name => {
      const list = listWords(ruleSets, set, name)
      return list && toPlainWords(list)
    }
    return { words, shapes: (name, ignoresCase) => shapeOf(words(name) ?? noWords, ignoresCase) }
  }
}

const noWords: readonly string[] = []

const compileRule = (
  rule: LoadedRule<'line'>,
  { ruleSets, lexicon }: LineRuleContext,
  { words, shapes }: SeenLists,
  onExpression: (expression: LineExpression) => void,
): CompiledLineRule => {
  const { label: kind, role, mark, line } = rule
  const express = (source: string, covered?: CoveredPart, flags = ''): LineExpression => {
    const expression = new LineExpression(source, `${line.flags ?? ''}${flags}`, covered, words, shapes)
    onExpression(expression)
    return expression
  }

  const part = line.part ?? 'whole'
  const covers: TakenLength[] = []
  const covering = line.regex === undefined ? undefined : express(line.regex, part)
  if (covering !== undefined) covers.push(coverWithExpression(part, covering))
  if (line.pattern !== undefined) {
    covers.push(coverWithPattern(part, patternSource(ruleSets, rule.set, line.pattern, rule.id), lexicon))
  }
  if (line.recurs !== undefined && covering !== undefined) {
    covers.push(wherePartRecurs(line.recurs, rule.id, covering))
  }
  const [cover = wholePart, ...others] = covers
  const { mayHold, isConfirmed } = compileLineTests(line, express)
  return {
    id: rule.id,
    kind,
    role,
    names: [kind, role, mark].filter(name => name !== undefined),
    facts: (rule.facts ?? []).map(source => express(source, undefined, 'd')),
    mayTakeBetween: (first, last) => covering?.mayMatchBetween(first, last) ?? true,
    take: line => {
      if (!mayHold(line)) return 0
      const length = cover(line)
      if (length === 0 || !isConfirmed(line)) return 0
      return takeAll(others, line, length) ? length : 0
    },
  }
}

const takeAll = (covers: readonly TakenLength[], line: LinePart, length: number): boolean =>
  covers.every(cover => cover(line) === length)
