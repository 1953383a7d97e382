/** One thing wrong in a rule file. `line` and `column` count from 1; `file` is the path as it was given. */
export interface RuleProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** The rule sets cannot be used: the run stops. Holds every problem of every file, in order of file and place. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly problems: readonly RuleProblem[]

  constructor(problems: readonly RuleProblem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** `file:line:column message`, the form that editors and terminals can follow. */
export const formatProblem = ({ file, line, column, message }: RuleProblem): string =>
  `${file}:${line}:${column} ${message}`
