import { expandLists } from '../../../engine/kinds/line-regex.ts'
import { type LoadedRule, listWords, type RuleSets, rulesOf } from '../../../engine/rule-sets.ts'
import type { Block } from '../../../layers/blocks.ts'
import { compileElementTest, remembered, type SubjectTest } from './element-test.ts'

/** An element rule ready to be tried. */
export interface CompiledElementRule {
  readonly id: string
  readonly label: LoadedRule<'element'>['label']
  readonly role: Block['role']
  /** Label and mark: what later lines can ask for. */
  readonly names: readonly string[]
  readonly holds: SubjectTest
}

/** The element rules: for elements with all that is in them, and for single lines, each in the order in which they are tried. */
export interface ElementRules {
  readonly whole: readonly CompiledElementRule[]
  readonly lines: readonly CompiledElementRule[]
  /** Whether an inline element with these names is taken out of its line. */
  readonly isApart: (names: string) => boolean
}

const tiers = ['sure', 'likely', 'shape'] as const

/** Compiles the element rules in force. */
export const compileElementRules = (ruleSets: RuleSets): ElementRules => {
  const rules = rulesOf(ruleSets, 'read', 'element')
  const compile = (isWhole: boolean): CompiledElementRule[] =>
    tiers.flatMap(tier =>
      rules
        .filter(({ element, tier: own = 'likely' }) => (element.whole ?? false) === isWhole && own === tier)
        .map(rule => compileRule(rule, ruleSets)),
    )
  const apart = rules
    .filter(({ element }) => element.inline)
    .map(({ element, set }) => remembered(express(ruleSets, set, element.names ?? '')))
  return { whole: compile(true), lines: compile(false), isApart: names => apart.some(test => test(names)) }
}

const compileRule = (rule: LoadedRule<'element'>, ruleSets: RuleSets): CompiledElementRule => ({
  id: rule.id,
  label: rule.label,
  role: rule.role,
  names: rule.mark === undefined ? [rule.label] : [rule.label, rule.mark],
  holds: compileElementTest(rule.element, source => express(ruleSets, rule.set, source)),
})

const express = (ruleSets: RuleSets, set: string, source: string): RegExp =>
  new RegExp(
    expandLists(source, name => listWords(ruleSets, set, name)),
    'u',
  )
