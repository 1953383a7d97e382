import type { PatternPlace, RegexPlace } from './base.ts'
import { type CueRule, cueRule } from './cue.ts'
import { type FrameRule, frameRule } from './frame.ts'
import { type LineRule, linePatterns, lineRegexes, lineRule } from './line.ts'
import { type PatternRule, patternPatterns, patternRule } from './pattern.ts'
import { type PhrasesRule, phrasesRule } from './phrases.ts'
import { type TopicRule, topicPatterns, topicRule } from './topic.ts'

/** The rule of each kind, as it stands in a file; the kind's name is the key that shows it. */
export interface RuleOf {
  line: LineRule
  phrases: PhrasesRule
  pattern: PatternRule
  topic: TopicRule
  cue: CueRule
  frame: FrameRule
}
export type RuleKind = keyof RuleOf
export type Rule = RuleOf[RuleKind]

/** The shape of each kind. */
export const ruleShapes = {
  line: lineRule,
  phrases: phrasesRule,
  pattern: patternRule,
  topic: topicRule,
  cue: cueRule,
  frame: frameRule,
} as const

export const ruleKinds = Object.keys(ruleShapes) as readonly RuleKind[]

/** The kind of a rule, seen from its keys; undefined where it has none, or more than one. */
export const kindOf = (rule: object): RuleKind | undefined => {
  const found = ruleKinds.filter(kind => kind in rule)
  return found.length === 1 ? found[0] : undefined
}

const patternsByKind: { readonly [K in RuleKind]?: (rule: RuleOf[K]) => PatternPlace[] } = {
  line: linePatterns,
  pattern: patternPatterns,
  topic: topicPatterns,
}

/** Every token pattern that stands in a rule. */
export const patternsOf = <K extends RuleKind>(kind: K, rule: RuleOf[K]): PatternPlace[] =>
  patternsByKind[kind]?.(rule) ?? []

/** Every regular expression that stands in a rule. */
export const regexesOf = <K extends RuleKind>(kind: K, rule: RuleOf[K]): RegexPlace[] => {
  if (kind !== 'line') return []
  const { line } = rule as LineRule
  return lineRegexes(rule as LineRule).map(({ path, pattern }) => ({ path, source: pattern, flags: line.flags ?? '' }))
}
