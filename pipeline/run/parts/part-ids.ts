import { createHash } from 'node:crypto'

/** Longer ids are cut: file systems take 255 bytes for a name, endings included. */
const longest = 80

/** Names parts. */
export type NamePart = (number: number, id?: string) => string

/**
 * Names the parts of one file: by what they are called there, as a file name that is safe everywhere, else by their number.
 * A name that cannot stand as it is, or that another part has in another case, is told apart by a hash of the id; a name that
 * comes again, by the entry's number.
 */
export const createNamePart = (): NamePart => {
  const taken = new Set<string>()
  return (number, id) => {
    const wanted = id === undefined || id.trim() === '' ? String(number).padStart(6, '0') : safeName(id)
    const name = taken.has(wanted.toLowerCase()) ? `${wanted}~${number}` : wanted
    taken.add(name.toLowerCase())
    return name
  }
}

const safeName = (id: string): string => {
  const plain = id
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-._]+|[-.]+$/g, '')
    .slice(0, longest)
  if (plain === id && !reserved.test(plain)) return plain
  return `${plain}${plain === '' ? '' : '-'}${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
