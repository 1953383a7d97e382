import type { FileProblem } from '../engine/errors.ts'
import type { ExpectedStatement } from '../engine/kinds/base.ts'
import type { RuleSets } from '../engine/rule-sets.ts'
import type { Statement } from '../record/statement.ts'
import { spansOverlap } from '../text/span.ts'
import { profileFaults } from './profile-faults.ts'
import type { FindFired, Reader, Reading } from './reading.ts'
import { type RuleExample, ruleExamples } from './rule-examples.ts'

/**
 * Reads every example and counterexample of the rules in force, and tells which do not do what they are there to show. Lines of
 * examples that are marked with `>>` must, or must not, be taken by their rule; unmarked ones are tested as a whole.
 */
export const checkExamples = (ruleSets: RuleSets, { read, findFired }: Reader): FileProblem[] =>
  ruleExamples(ruleSets).flatMap(example => {
    const { rule, isCounter, number, text, url } = example
    const name = rule.kind === 'element' || rule.kind === 'profile' ? 'example.html' : 'example.txt'
    const reading = read({ name, content: text, ...(url !== undefined && { url }) })
    const kind = isCounter ? 'counterexample' : 'example'
    return faultsOf(example, reading, findFired).map(fault => ({
      file: rule.file,
      line: rule.fileLine,
      column: 1,
      message: `${rule.id}, ${kind} ${number}: ${fault}`,
    }))
  })

const faultsOf = (example: RuleExample, reading: Reading, findFired: FindFired): string[] => {
  const { rule, isCounter, expected, gives } = example
  if (expected !== null) return statementFaults(expected, reading)
  if (rule.kind === 'line' && example.marked.length > 0) return lineFaults(example, reading)
  const fires = findFired(reading).has(rule.id)
  if (fires !== isCounter) return gives === undefined ? [] : profileFaults(rule.id, gives, reading)
  return [isCounter ? 'the rule fires' : 'the rule does not fire']
}

const lineFaults = ({ rule, isCounter, marked, text }: RuleExample, { layers }: Reading): string[] =>
  marked.flatMap(line => {
    const blocks = layers.blocks.blocks.filter(block => spansOverlap(block, line))
    const isTaken = blocks.some(block => block.rule === rule.id)
    if (isTaken !== isCounter) return []
    const words = text.slice(line.start, line.end)
    const others = blocks.map(block => `${block.kind} (${block.rule})`).join(', ')
    return [isCounter ? `the rule takes "${words}"` : `"${words}" is ${others === '' ? 'in no block' : others}`]
  })

const statementFaults = (
  { finds = [], not = [] }: NonNullable<RuleExample['expected']>,
  { record }: Reading,
): string[] => {
  const shown = (expected: ExpectedStatement): string =>
    Object.entries(expected)
      .map(([key, value]) => `${key} "${value}"`)
      .join(', ')
  const missing = finds.filter(expected => !record.statements.some(statement => isMet(expected, statement)))
  const wrong = not.filter(expected => record.statements.some(statement => isMet(expected, statement)))
  const found = record.statements.map(statement => `[${shown(partsOf(statement))}]`).join(' ')
  return [
    ...missing.map(expected => `no statement has ${shown(expected)}; found: ${found === '' ? 'none' : found}`),
    ...wrong.map(expected => `a statement has ${shown(expected)}`),
  ]
}

const partsOf = ({ speaker, cue, content, act }: Statement): Required<ExpectedStatement> => ({
  speaker: speaker.mention?.exact ?? '',
  cue: cue?.exact ?? '',
  content: content.map(({ exact }) => exact).join(' … '),
  act,
})

const isMet = (expected: ExpectedStatement, statement: Statement): boolean => {
  const parts = partsOf(statement)
  return (['speaker', 'cue', 'content', 'act'] as const).every(
    key => expected[key] === undefined || expected[key] === parts[key],
  )
}
