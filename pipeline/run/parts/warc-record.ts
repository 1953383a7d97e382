import { DropError } from '../../stages/read/drop-error.ts'
import type { ByteReader } from './byte-reader.ts'
import { parseFields } from './http-response.ts'

/** What the head of a record of a web archive says. */
export interface WarcHead {
  /** In lower case: response, resource, request … */
  readonly type: string
  readonly url: string | undefined
  /** Media type of the block, in lower case, with its parameters. */
  readonly contentType: string
  /** Bytes of the block; null where the head does not tell. */
  readonly length: number | null
}

/** Real heads have 500 bytes; addresses and lists of digests make some longer. */
const longestHead = 65_536

/**
 * The head of the next record, and the reader behind it; null at the end. What stands before the next line that begins a record
 * is passed over.
 *
 * @param isFirst whether the file must begin with it
 * @throws DropError `malformed` where the file does not
 */
export const readWarcHead = async (reader: ByteReader, isFirst: boolean): Promise<WarcHead | null> => {
  for (;;) {
    const line = await reader.line(longestHead)
    if (line === null) return null
    if (isVersion(line)) return parseHead(await readHead(reader))
    if (isFirst && line.some(byte => byte > 32)) {
      throw new DropError(
        'malformed',
        'it is no WARC, it does not begin with "WARC/1.": give it the ending of what it is',
      )
    }
  }
}

/** Whether bytes that follow a record are as they should be: empty lines, the next record or the end. */
export const endsRecord = (next: Buffer): boolean => /^[\r\n]*(?:WARC\/|$)/.test(next.toString('latin1'))

/** Where in a block the next record seems to begin, for the block's length was wrong; -1 where none does. */
export const findSwallowed = (block: Buffer): number => {
  const at = block.toString('latin1').search(/\nWARC\/[01]\.\d+\r?\n[\w-]+:/)
  return at < 0 ? -1 : at + 1
}

const isVersion = (line: Buffer): boolean => /^WARC\/[01]\.\d/.test(line.toString('latin1', 0, 16))

const readHead = async (reader: ByteReader): Promise<string> => {
  const lines: string[] = []
  let size = 0
  while (size < longestHead) {
    const line = await reader.line(longestHead)
    const text = line?.toString() ?? ''
    if (text.trim() === '') break
    lines.push(text)
    size += line!.length
  }
  return lines.join('')
}

const parseHead = (text: string): WarcHead => {
  const fields = parseFields(text)
  const length = fields.get('content-length') ?? ''
  return {
    type: fields.get('warc-type')?.toLowerCase() ?? '',
    // wget writes it in angle brackets.
    url: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1'),
    contentType: fields.get('content-type')?.toLowerCase() ?? '',
    length: /^\d{1,15}$/.test(length) ? Number(length) : null,
  }
}
