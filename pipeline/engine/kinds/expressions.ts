import type { ElementRule } from './element.ts'
import type { LineRule } from './line.ts'
import type { PatternRule } from './pattern.ts'
import type { RuleKind, RuleOf } from './rule.ts'
import type { TopicRule } from './topic.ts'

type Path = readonly (string | number)[]

/** A token pattern inside a rule, with its path there. */
export interface PatternPlace {
  readonly path: Path
  readonly pattern: string
}

/** A regular expression inside a rule, with its path there. */
export interface RegexPlace {
  readonly path: Path
  readonly source: string
  readonly flags: string
}

/** Every token pattern that stands in a rule. */
export const patternsOf = <K extends RuleKind>(kind: K, rule: RuleOf[K]): PatternPlace[] =>
  patternsByKind[kind]?.(rule) ?? []

const patternsByKind: { readonly [K in RuleKind]?: (rule: RuleOf[K]) => PatternPlace[] } = {
  line: ({ line: { pattern } }: LineRule) => (pattern === undefined ? [] : [{ path: ['line', 'pattern'], pattern }]),
  pattern: ({ pattern }: PatternRule) =>
    typeof pattern === 'string' ? [{ path: ['pattern'], pattern }] : placesOf('pattern', pattern),
  topic: (rule: TopicRule) => (['any', 'all', 'not'] as const).flatMap(key => placesOf(key, rule[key] ?? [])),
}

const placesOf = (key: string, patterns: readonly string[]): PatternPlace[] =>
  patterns.map((pattern, index) => ({ path: [key, index], pattern }))

/** Every regular expression that stands in a rule, as it stands in the file. */
export const regexesOf = <K extends RuleKind>(kind: K, rule: RuleOf[K]): RegexPlace[] => {
  if (kind === 'element') return elementRegexes(rule as ElementRule)
  if (kind !== 'line') return []
  const { line, facts = [] } = rule as LineRule
  const flags = line.flags ?? ''
  return [
    ...(['regex', 'has', 'lacks', 'next'] as const).flatMap(key => {
      const source = line[key]
      return source === undefined ? [] : [{ path: ['line', key], source, flags }]
    }),
    ...facts.map((source, index) => ({ path: ['facts', index], source, flags })),
  ]
}

const elementRegexes = ({ element }: ElementRule): RegexPlace[] =>
  elementRegexKeys.flatMap(key => {
    const source = element[key]
    return source === undefined ? [] : [{ path: ['element', key], source, flags: 'u' }]
  })

/** The keys of an element test that hold a regular expression. */
export const elementRegexKeys = [
  'names',
  'lacksNames',
  'around',
  'lacksAround',
  'itemprop',
  'role',
  'text',
  'lacks',
] as const
