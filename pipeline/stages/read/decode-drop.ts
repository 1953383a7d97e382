import { type Decoded, decodeBytes, decodeString } from './decode-bytes.ts'
import type { Drop } from './drop.ts'
import { DropError } from './drop-error.ts'
import { guessForm } from './guess-form.ts'
import { defaultLimits } from './limits.ts'
import { isBlank } from './lines-of.ts'
import { formOf } from './media-type.ts'
import { decodePage } from './page/decode-page.ts'
import { refuseBinary } from './refuse-binary.ts'
import { refuseForeign } from './refuse-foreign.ts'
import { refuseTooLarge } from './refuse-too-large.ts'
import { unpack } from './unpack.ts'

/** The characters of a drop, and the form in which they are to be read. */
export interface DecodedDrop extends Decoded {
  readonly mediaType: string
  /** As they came: packed, where they were. */
  readonly bytes: Uint8Array
}

/**
 * Unpacks and decodes a drop within its limits.
 *
 * @throws DropError `unsupported`, `too-large`, `malformed`, `empty`, `binary`
 */
export const decodeDrop = (drop: Drop): DecodedDrop => {
  const { mediaType, isPacked } = formOf(drop.name, drop.mediaType)
  const limits = { ...defaultLimits, ...drop.limits }
  const bytes = typeof drop.content === 'string' ? Buffer.from(drop.content) : drop.content
  refuseTooLarge(bytes.length, limits.maxBytes)
  const content = isPacked ? unpack(bytes, limits) : drop.content
  refuseForeign(typeof content === 'string' ? bytes : content)
  const decoded = decode(content, mediaType, drop.charset)
  if (isBlank(decoded.text, { start: 0, end: decoded.text.length })) {
    throw new DropError('empty', 'there is no text in it')
  }
  refuseBinary(decoded.text)
  const guess = guessForm(mediaType, drop.mediaType !== undefined, decoded.text)
  if (guess === null) return { ...decoded, mediaType, bytes }
  const { text, charset, notes } = decode(content, guess.mediaType, drop.charset)
  return { text, charset, notes: [...notes, guess.note], mediaType: guess.mediaType, bytes }
}

/** Whether a media type is that of web pages. */
export const isPage = (mediaType: string): boolean => mediaType === 'text/html' || mediaType === 'application/xhtml+xml'

const decode = (content: Uint8Array | string, mediaType: string, charset: string | undefined): Decoded => {
  if (typeof content === 'string') return decodeString(content, charset)
  return isPage(mediaType) ? decodePage(content, charset) : decodeBytes(content)
}
