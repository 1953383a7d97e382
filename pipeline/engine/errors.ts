/** One thing wrong in a file. `line` and `column` count from 1; `file` is the path as it was given. */
export interface FileProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** The rule sets cannot be used: the run stops. Holds every problem of every file, in order of file and place. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly problems: readonly FileProblem[]

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** `file:line:column message`, the form that editors and terminals can follow; the middle of a long message is left out. */
export const formatProblem = ({ file, line, column, message }: FileProblem): string =>
  `${file}:${line}:${column} ${shorten(message)}`

/** Characters of a message: some quote what stands in the file, which may be all of it. */
const longest = 400

/** A message without its middle where it is long: what is wrong stands at its start, the remedy at its end. */
export const shorten = (message: string): string =>
  message.length <= longest ? message : `${message.slice(0, longest - 110)} … ${message.slice(-100)}`
