/** What is fuzzed, in the order of the summary. */
export const kinds = ['texts', 'pages', 'drops', 'rules', 'patterns'] as const
/** One of them. */
export type Kind = (typeof kinds)[number]

/** One input: a file, or a pattern. */
export interface FuzzInput {
  readonly kind: Kind
  /** Its ending tells the form. */
  readonly name: string
  /** A string where lone surrogates may be in it, which bytes cannot hold. */
  readonly content: string | Uint8Array
}

/** What is wrong with how an input was taken. */
export interface Fault {
  /** The same for faults that have the same cause, as far as their words tell. */
  readonly family: string
  readonly message: string
}

/** What became of an input. */
export interface Outcome {
  /** `record`, `empty`, `malformed`, `refused` … for the counts. */
  readonly came: string
  readonly faults: readonly Fault[]
}

/** A fault whose family is its message without figures, ids and quoted words. */
export const fault = (sort: string, message: string): Fault => ({
  family: `${sort}: ${message
    .split('\n', 1)[0]!
    .replaceAll(/"[^"]*"|'[^']*'|\b[a-z]-[0-9a-f]{12}\b/g, '…')
    .replaceAll(/\d+/g, '#')
    .slice(0, 160)}`,
  message: `${sort}: ${message}`,
})

/** A fault for what was thrown, with the place in the code. */
export const crash = (error: unknown): Fault => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  const told = fault('crash', words)
  return { family: told.family, message: `${told.message}\n${cause instanceof Error ? cause.stack : ''}` }
}
