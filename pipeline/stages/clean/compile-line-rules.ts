import { coverSource, expandLists } from '../../engine/kinds/line-regex.ts'
import { type LoadedRule, listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSource } from '../../engine/rule-sources.ts'
import type { Block } from '../../layers/blocks.ts'
import type { BlockKind } from '../../record/block.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { compileLineTest } from './compile-line-test.ts'
import { coverWithPattern, coverWithRegex, type TakenLength, wherePartRecurs, wholePart } from './cover-part.ts'
import type { ToPlain } from './plain-text.ts'

/** A line rule ready to be tried. */
export interface CompiledLineRule {
  readonly id: string
  readonly kind: BlockKind
  readonly role: Block['role']
  /** Kind, role and mark: what later lines can ask for. */
  readonly names: readonly string[]
  readonly facts: readonly RegExp[]
  /** How much it takes of the part, from its head or its tail; 0 where it does not hold. */
  readonly take: TakenLength
}

/** The line rules of the stage by what they take, each list in the order in which it is tried. */
export interface LineRules {
  readonly head: readonly CompiledLineRule[]
  readonly tail: readonly CompiledLineRule[]
  readonly whole: readonly CompiledLineRule[]
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
  const rules = rulesOf(context.ruleSets, 'clean', 'line')
  const ofPart = (part: 'head' | 'tail' | 'whole'): CompiledLineRule[] =>
    tiers.flatMap(tier =>
      rules
        .filter(rule => (rule.line.part ?? 'whole') === part && (rule.tier ?? 'likely') === tier)
        .map(rule => compileRule(rule, context)),
    )
  return { head: ofPart('head'), tail: ofPart('tail'), whole: ofPart('whole') }
}

const compileRule = (rule: LoadedRule<'line'>, { ruleSets, toPlain, lexicon }: LineRuleContext): CompiledLineRule => {
  const { label: kind, role, mark, line } = rule
  const plainWords = (list: string) => listWords(ruleSets, rule.set, list)?.map(toPlain)
  const regex = (source: string, flags = ''): RegExp =>
    new RegExp(expandLists(source, plainWords), `${line.flags ?? ''}${flags}`)

  const part = line.part ?? 'whole'
  const holds = compileLineTest(line, regex)
  const covers: TakenLength[] = []
  if (line.regex !== undefined) covers.push(coverWithRegex(part, line.regex, regex))
  if (line.pattern !== undefined) {
    covers.push(coverWithPattern(part, patternSource(ruleSets, rule.set, line.pattern, rule.id), lexicon))
  }
  if (line.recurs !== undefined && line.regex !== undefined) {
    covers.push(wherePartRecurs(line.recurs, rule.id, regex(coverSource(part, line.regex))))
  }
  const [cover = wholePart, ...others] = covers
  return {
    id: rule.id,
    kind,
    role,
    names: [kind, role, mark].filter(name => name !== undefined),
    facts: (rule.facts ?? []).map(source => regex(source, 'd')),
    take: line => {
      if (!holds(line)) return 0
      const length = cover(line)
      return others.every(other => other(line) === length) ? length : 0
    },
  }
}
