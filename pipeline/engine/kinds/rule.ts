import { type CueRule, cueRule } from './cue.ts'
import { type ElementRule, elementRule } from './element.ts'
import { type FrameRule, frameRule } from './frame.ts'
import { type LineRule, lineRule } from './line.ts'
import { type PatternRule, patternRule } from './pattern.ts'
import { type PhrasesRule, phrasesRule } from './phrases.ts'
import { type ProfileRule, profileRule } from './profile.ts'
import { type TopicRule, topicRule } from './topic.ts'

/** The rule of each kind, as it stands in a file; the kind's name is the key that shows it. */
export interface RuleOf {
  line: LineRule
  phrases: PhrasesRule
  pattern: PatternRule
  topic: TopicRule
  cue: CueRule
  frame: FrameRule
  element: ElementRule
  profile: ProfileRule
}
/** The kinds of rules. */
export type RuleKind = keyof RuleOf
/** A rule of any kind as it stands in its file. */
export type Rule = RuleOf[RuleKind]

/** The shape of each kind. */
export const ruleShapes = {
  line: lineRule,
  phrases: phrasesRule,
  pattern: patternRule,
  topic: topicRule,
  cue: cueRule,
  frame: frameRule,
  element: elementRule,
  profile: profileRule,
} as const

/** Their names, in the order in which messages tell them. */
export const ruleKinds = Object.keys(ruleShapes) as readonly RuleKind[]

/** The kind of a rule, seen from its keys; undefined where it has none, or more than one. */
export const kindOf = (rule: object): RuleKind | undefined => {
  const found = ruleKinds.filter(kind => kind in rule)
  return found.length === 1 ? found[0] : undefined
}
