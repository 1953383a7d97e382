import { DropError } from './drop-error.ts'
import { defaultLimits } from './limits.ts'

/**
 * Refuses an article of more than `maxBytes`: callers that know the size ask before they read the bytes.
 *
 * @throws DropError `too-large`
 */
export const refuseTooLarge = (bytes: number, maxBytes: number = defaultLimits.maxBytes): void => {
  if (bytes <= maxBytes) return
  throw new DropError(
    'too-large',
    `${megabytes(bytes)}, read are at most ${megabytes(maxBytes)} an article: split it, or raise --max-size`,
  )
}

/** A size in words: "20.0 MB". */
export const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`
