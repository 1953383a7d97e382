import type { StatementExample } from '../engine/kinds/base.ts'
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
}

/** All examples of the rules in force, in their order. */
export const ruleExamples = ({ rules }: RuleSets): RuleExample[] =>
  rules
    .filter(({ state }) => state === 'in-force')
    .flatMap(rule =>
      (['examples', 'counterexamples'] as const).flatMap(key =>
        rule[key].map((example, index) => {
          const source = typeof example === 'string' ? example : example.text
          const expected = typeof example === 'string' ? null : example
          return { rule, isCounter: key === 'counterexamples', number: index + 1, expected, ...takeMarks(source) }
        }),
      ),
    )

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
