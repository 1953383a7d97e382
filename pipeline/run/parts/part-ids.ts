import { createHash } from 'node:crypto'
import { foldName } from '../fold-name.ts'
import { createSeenNames } from './seen-names.ts'

/** Bytes in UTF-8. Longer ids are cut: file systems take 255 for a name, endings included. */
const longest = 80

/** Names parts. */
export type NamePart = (number: number, id?: string) => string

/**
 * Names the parts of one file: by what they are called there, as a file name that is safe everywhere, else by their number.
 * A name that cannot stand as it is, or that another part has in another case, is told apart by a hash of the id; a name that
 * comes again, by the entry's number.
 */
export const createNamePart = (): NamePart => {
  const taken = createSeenNames()
  return (number, id) => {
    const wanted = id === undefined || id.trim() === '' ? numberName(number) : safeName(id)
    return taken.add(foldName(wanted)) ? `${wanted}~${number}` : wanted
  }
}

/** The name of an entry that is called nothing in its file. */
export const numberName = (number: number): string => String(number).padStart(6, '0')

const safeName = (id: string): string => {
  const start = id.slice(0, 4 * longest).replace(/^https?:\/\/(?:www\.)?/i, '')
  const plain = cutName(start.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[-._]+|[-.]+$/g, ''))
  if (plain === id && !reserved.test(plain)) return plain
  return `${plain}${plain === '' ? '' : '-'}${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}

/** The characters that fit into `longest` bytes. */
const cutName = (name: string): string => {
  let bytes = 0
  let cut = ''
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > longest) break
    cut += character
  }
  return cut
}

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i
