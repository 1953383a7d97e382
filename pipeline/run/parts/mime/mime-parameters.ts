/** A parameter of a header field as it is written: its bytes, a character each, and their charset where it is told. */
export interface MimeParameter {
  readonly bytes: string
  /** Of a value by RFC 2231; undefined of a plain one, '' where it is not told. */
  readonly charset?: string
}

/** More pieces of one value are not looked at. */
const mostPieces = 1000

/**
 * The parameters of a header field by their names in lower case; of a name that comes again the first. A value in pieces or percent-encoded
 * (RFC 2231) goes before a plain one of the same name, which is there for programs that cannot read the other.
 */
export const parseParameters = (value: string): ReadonlyMap<string, MimeParameter> => {
  const plain = new Map<string, MimeParameter>()
  const extended = new Map<string, Piece[]>()
  for (const [, name = '', written = ''] of withoutComments(value).matchAll(parameter)) {
    const bytes = written.startsWith('"') ? written.slice(1, -1).replaceAll(/\\(.)/g, '$1') : written.trim()
    const [, key = '', index, star] = /^([^*]*)(?:\*(\d{1,3}))?(\*?)$/.exec(name.toLowerCase()) ?? []
    if (key === '') continue
    if (index === undefined && star === '') {
      if (!plain.has(key)) plain.set(key, { bytes })
      continue
    }
    const pieces = extended.get(key) ?? []
    extended.set(key, pieces)
    if (pieces.length < mostPieces) pieces.push({ at: Number(index ?? 0), bytes, isEncoded: star === '*' })
  }
  return new Map([...plain, ...[...extended].map(([key, pieces]) => [key, joinPieces(pieces)] as const)])
}

const parameter = /;\s*([\w.*-]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)/g

interface Piece {
  readonly at: number
  readonly bytes: string
  readonly isEncoded: boolean
}

/** Pieces stand in any order; only the first, where it is encoded, begins with charset and language. */
const joinPieces = (pieces: readonly Piece[]): MimeParameter => {
  const ordered = [...pieces].sort((a, b) => a.at - b.at)
  const [, charset, rest] =
    (ordered[0]!.isEncoded && /^([\w.:+-]{0,40})'[^']{0,40}'(.*)$/s.exec(ordered[0]!.bytes)) || []
  const bytes = ordered.map((piece, i) => {
    const written = i === 0 ? (rest ?? piece.bytes) : piece.bytes
    return piece.isEncoded ? written.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => byteOf(hex)) : written
  })
  return { bytes: bytes.join(''), charset: charset ?? '' }
}

const byteOf = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))

/** Comments are a few words; a bracket that does not close so soon opens none. */
const longestComment = 256

/**
 * A value without its comments (RFC 5322, 3.2.2), which are spaces. Brackets inside of a word, as in "plan (1).pdf", are the word's
 * own: few programs quote such names.
 */
export const withoutComments = (value: string): string => {
  if (!value.includes('(')) return value
  let kept = ''
  let isQuoted = false
  for (let i = 0; i < value.length; i++) {
    const character = value[i]!
    const end = character === '(' && !isQuoted ? commentEnd(value, i) : -1
    if (end > 0) {
      kept += ' '
      i = end
      continue
    }
    if (character === '"') isQuoted = !isQuoted
    kept += character
    if (character === '\\' && isQuoted) kept += value[++i] ?? ''
  }
  return kept
}

/** The index of the bracket that closes the comment; -1 where there is none, or a word goes on behind it. */
const commentEnd = (value: string, from: number): number => {
  let depth = 0
  for (let i = from; i < Math.min(value.length, from + longestComment); i++) {
    if (value[i] === '\\') i++
    else if (value[i] === '(') depth++
    else if (value[i] === ')' && --depth === 0) return /[\s;,<(]/.test(value[i + 1] ?? ' ') ? i : -1
  }
  return -1
}
