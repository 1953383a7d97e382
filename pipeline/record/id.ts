import * as crypto from 'node:crypto'

/**
 * A stable id: the prefix and twelve hexadecimal digits of the SHA-256 of what identifies the thing in its text.
 * @example stableId('s', 'statement', '30', '40') // "s-9b0e…"
 */
export const stableId = (prefix: string, ...identity: readonly (string | number)[]): string =>
  `${prefix}-${sha256(identity.join('\u0000')).slice(0, 12)}`

/** In one call where Node has it (20.12): most of a short hash is the object that computes it. */
const sha256: (text: string) => string =
  'hash' in crypto
    ? text => crypto.hash('sha256', text)
    : text => crypto.createHash('sha256').update(text).digest('hex')
