/** Why a drop gave no record. A closed list: tools downstream switch on it. */
export type FailureCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unreadable'
  | 'unsupported'
  | 'malformed'
  | 'timeout'
  | 'crashed'
  | 'invalid-record'

/** Skip this drop: it is reported with its code and the run goes on. The message names the place and what to do. */
export class DropError extends Error {
  override readonly name = 'DropError'
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
