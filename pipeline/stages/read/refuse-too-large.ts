import { DropError } from './drop-error.ts'
import { defaultLimits } from './limits.ts'

/**
 * Refuses an article of more than `maxBytes`: callers that know the size ask before they read the bytes.
 *
 * @throws DropError `too-large`
 */
export const refuseTooLarge = (bytes: number, maxBytes: number = defaultLimits.maxBytes): void => {
  if (bytes > maxBytes) throw tooLarge(bytes, maxBytes)
}

/** Why an article of so many bytes, or about so many, is not read; `place` says where it stands in its file: "line 3". */
export const tooLarge = (bytes: number, maxBytes: number, place?: string): DropError =>
  new DropError(
    'too-large',
    `${place === undefined ? '' : `${place}: `}${megabytes(bytes)}, read are at most ${megabytes(maxBytes)} an article: split it, or raise --max-size`,
  )

/** A size in words: "20.0 MB". */
export const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`
