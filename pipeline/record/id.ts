import { createHash } from 'node:crypto'

/**
 * A stable id: the prefix and twelve hexadecimal digits of the SHA-256 of what identifies the thing in its text.
 * @example stableId('s', 'statement', '30', '40') // "s-9b0e…"
 */
export const stableId = (prefix: string, ...identity: readonly (string | number)[]): string =>
  `${prefix}-${createHash('sha256').update(identity.join('\u0000')).digest('hex').slice(0, 12)}`
