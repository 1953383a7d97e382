import type { Example, StatementExample } from '../engine/kinds/base.ts'
import type { PageExample, ProfileGives } from '../engine/kinds/profile.ts'
import type { LoadedRule, RuleSets } from '../engine/rule-sets.ts'

/** One example or counterexample of a rule, ready to be read. */
export interface RuleExample {
  readonly rule: LoadedRule
  /** True for a counterexample. */
  readonly isCounter: boolean
  /** Counted from 1, as people count. */
  readonly number: number
  /** Without the marks. */
  readonly text: string
  /** Lines of `text` that `>>` marked, as offsets; none where no line was marked. */
  readonly marked: readonly { readonly start: number; readonly end: number }[]
  /** Statements that must, and must not, be found; null for a plain text, where the rule itself must fire or not. */
  readonly expected: Pick<StatementExample, 'finds' | 'not'> | null
  /** Where a page of a profile comes from. */
  readonly url?: string
  /** What must come out of such a page. */
  readonly gives?: ProfileGives
}

/** All examples of the rules in force, in their order. */
export const ruleExamples = ({ rules }: RuleSets): RuleExample[] =>
  rules
    .filter(({ state }) => state === 'in-force')
    .flatMap(rule =>
      (['examples', 'counterexamples'] as const).flatMap(key =>
        (rule[key] as readonly (Example | PageExample)[]).map((example, index) => ({
          rule,
          isCounter: key === 'counterexamples',
          number: index + 1,
          ...takeExample(example),
        })),
      ),
    )

const takeExample = (
  example: Example | PageExample,
): Pick<RuleExample, 'text' | 'marked' | 'expected' | 'url' | 'gives'> => {
  if (typeof example === 'string') return { ...takeMarks(example), expected: null }
  if ('text' in example) return { ...takeMarks(example.text), expected: example }
  const { page, ...rest } = example
  return { text: page, marked: [], expected: null, ...rest }
}

const mark = /^>> ?/

const takeMarks = (source: string): Pick<RuleExample, 'text' | 'marked'> => {
  const marked: { start: number; end: number }[] = []
  const lines: string[] = []
  let start = 0
  for (const line of source.split('\n')) {
    const plain = line.replace(mark, '')
    if (mark.test(line)) marked.push({ start, end: start + plain.length })
    lines.push(plain)
    start += plain.length + 1
  }
  return { text: lines.join('\n'), marked }
}
