import type { PatternSource } from './compile-patterns.ts'
import type { PhraseEntry } from './compile-phrases.ts'
import type { Attributes } from './kinds/base.ts'
import { patternsOf } from './kinds/expressions.ts'
import type { RuleKind, RuleOf } from './kinds/rule.ts'
import { type LoadedRule, listWords, type RuleSets } from './rule-sets.ts'

/** What a phrase of a `phrases` rule stands for: the rule's attributes with those of the phrase's own entry over them. */
export interface PhraseValue {
  readonly rule: LoadedRule<'phrases'>
  readonly label: string
  readonly attributes: Attributes
  /** The phrase as written in the rule. */
  readonly phrase: string
}

/** The phrases of `phrases` rules, for `compilePhrases`. */
export const phraseEntries = (rules: readonly LoadedRule<'phrases'>[]): PhraseEntry<PhraseValue>[] =>
  rules.flatMap(rule =>
    rule.phrases.flatMap(entry => {
      const { any, attributes } = typeof entry === 'string' ? { any: [entry], attributes: {} } : entry
      return any.map(phrase => ({
        phrase,
        value: { rule, label: rule.label, attributes: { ...rule.attributes, ...attributes }, phrase },
      }))
    }),
  )

/** One pattern of a rule with the lists that its set sees, for `compilePatterns`. */
export const patternSource = <Value>(
  ruleSets: RuleSets,
  set: string,
  pattern: string,
  value: Value,
): PatternSource<Value> => ({
  pattern,
  value,
  words: name => listWords(ruleSets, set, name) ?? [],
})

/** All patterns of rules of any kind, each with its rule as value. */
export const patternSources = <K extends RuleKind>(
  ruleSets: RuleSets,
  rules: readonly LoadedRule<K>[],
): PatternSource<LoadedRule<K>>[] =>
  rules.flatMap(rule =>
    patternsOf(rule.kind as K, rule as RuleOf[K]).map(({ pattern }) =>
      patternSource(ruleSets, rule.set, pattern, rule),
    ),
  )
