import { DropError } from './drop-error.ts'
import { remedyFor } from './media-type.ts'

interface Signature {
  /** What it is, and the ending under which the remedy for it is known. */
  readonly is: string
  readonly ending: string
  /** Bytes at the start, one UTF-16 code unit each. */
  readonly starts: readonly string[]
  /** Whether such a file may pass for a text. */
  readonly isText?: true
}

/** What files of forms that are never read begin with, after the WHATWG MIME Sniffing Standard and file(1). */
const signatures: readonly Signature[] = [
  { is: 'a PDF', ending: 'pdf', starts: ['%PDF-'], isText: true },
  { is: 'PostScript', ending: 'pdf', starts: ['%!PS'], isText: true },
  { is: 'RTF', ending: 'rtf', starts: ['{\\rtf'], isText: true },
  { is: 'a zip archive or an office file', ending: 'docx', starts: ['PK\x03\x04', 'PK\x05\x06'] },
  { is: 'an old office file', ending: 'doc', starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'] },
  { is: 'a web archive of Safari', ending: 'webarchive', starts: ['bplist00'] },
  { is: 'packed by bzip2', ending: 'bz2', starts: ['BZh91AY&SY'] },
  { is: 'packed by xz', ending: 'xz', starts: ['\xfd7zXZ\0'] },
  { is: 'packed by zstd', ending: 'zst', starts: ['\x28\xb5\x2f\xfd'] },
  { is: 'a 7-Zip archive', ending: '7z', starts: ['7z\xbc\xaf\x27\x1c'] },
  { is: 'a RAR archive', ending: 'rar', starts: ['Rar!\x1a\x07'] },
  {
    is: 'a picture',
    ending: 'png',
    starts: ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'],
  },
  {
    is: 'sound or film',
    ending: 'mp3',
    starts: ['ID3\x03', 'ID3\x04', 'OggS\0', '\x1aE\xdf\xa3', '\0\0\0\x18ftyp', '\0\0\0\x20ftyp'],
  },
  { is: 'a database', ending: 'sqlite', starts: ['SQLite format 3\0', 'PAR1\x15'] },
]

/**
 * Refuses by its first bytes what is no article, whatever it is called.
 *
 * @throws DropError `unsupported` for a document, `binary` for all else, with what to do instead
 */
export const refuseForeign = (bytes: Uint8Array): void => {
  const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 24)).toString('latin1')
  const found = signatures.find(({ starts }) => starts.some(start => top.startsWith(start)))
  if (found === undefined) return
  throw new DropError(
    found.isText ? 'unsupported' : 'binary',
    `it is ${found.is}, whatever its name says: ${remedyFor(found.ending)}`,
  )
}
