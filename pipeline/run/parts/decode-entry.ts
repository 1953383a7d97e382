import type { Decoded } from '../../stages/read/decode-bytes.ts'
import { decodePage } from '../../stages/read/page/decode-page.ts'
import type { Entry } from './part.ts'

/** The characters of a plain text whose charset stands outside it, in what `by` names: "the mail". */
export const decodeText = (bytes: Uint8Array, charset: string | undefined, by: string): Decoded => {
  const { notes, ...decoded } = decodePage(bytes, charset)
  return {
    ...decoded,
    notes: notes.map(note => ({ ...note, message: note.message.replace(/^the server /, `${by} `) })),
  }
}

/** An entry of bytes: a page is decoded where it is read, for it says itself how; a text here. */
export const entryOf = (bytes: Uint8Array, mediaType: string, charset: string, by: string): Entry => {
  if (mediaType !== 'text/plain') return { content: bytes, mediaType, ...(charset !== '' && { charset }) }
  const { text, ...decoded } = decodeText(bytes, charset || undefined, by)
  return { content: text, mediaType, ...decoded }
}
