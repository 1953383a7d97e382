/**
 * Stop the run: wrong usage, a broken configuration, an output that cannot be written to. The message says where and
 * what to do.
 */
export class StopError extends Error {
  override readonly name = 'StopError'
}
