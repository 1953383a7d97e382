import type { TokenRange } from './span.ts'
import type { Tokens } from './tokens.ts'

/** A mark that may open or close a quotation. */
export interface QuotationMark {
  readonly token: number
  readonly isDouble: boolean
  /** What the character itself says: "“" opens, "”" closes, straight marks say nothing. */
  readonly glyph: Side
  /** What the white space around it says: open when only behind a space, close when only before one. */
  readonly spacing: Side
}

type Side = 'open' | 'close' | 'either'

/** The marks of a block in order. Single ones that can only be apostrophes ("the sides' ", "'90s") are still among them. */
export function quotationMarks(tokens: Tokens, block: TokenRange): QuotationMark[] {
  const marks: QuotationMark[] = []
  for (let token = block.from; token < block.to; token++) {
    const kind = kindOf(tokens, token)
    if (kind) marks.push({ token, ...kind, spacing: spacingOf(tokens, block, token) })
  }
  return marks
}

interface Kind {
  readonly isDouble: boolean
  readonly glyph: Side
}

const DOUBLE_OPEN: Kind = { isDouble: true, glyph: 'open' }
const DOUBLE_CLOSE: Kind = { isDouble: true, glyph: 'close' }
const DOUBLE: Kind = { isDouble: true, glyph: 'either' }
const SINGLE_OPEN: Kind = { isDouble: false, glyph: 'open' }
const SINGLE_CLOSE: Kind = { isDouble: false, glyph: 'close' }
const SINGLE: Kind = { isDouble: false, glyph: 'either' }

const KINDS: Readonly<Record<string, Kind>> = {
  '"': DOUBLE,
  '＂': DOUBLE,
  '‟': DOUBLE,
  "''": DOUBLE,
  '“': DOUBLE_OPEN,
  '„': DOUBLE_OPEN,
  '«': DOUBLE_OPEN,
  '``': DOUBLE_OPEN,
  '”': DOUBLE_CLOSE,
  '»': DOUBLE_CLOSE,
  "'": SINGLE,
  '´': SINGLE,
  '‛': SINGLE,
  '`': SINGLE_OPEN,
  '‘': SINGLE_OPEN,
  '‚': SINGLE_OPEN,
  '‹': SINGLE_OPEN,
  '’': SINGLE_CLOSE,
  '›': SINGLE_CLOSE,
  '¡°': DOUBLE_OPEN,
  '¡±': DOUBLE_CLOSE,
  '¡®': SINGLE_OPEN,
  '¡¯': SINGLE_CLOSE,
  'â€œ': DOUBLE_OPEN,
  'â€\u009c': DOUBLE_OPEN,
  'â€\u009d': DOUBLE_CLOSE,
  'â€˜': SINGLE_OPEN,
  'â€\u0098': SINGLE_OPEN,
  'â€™': SINGLE_CLOSE,
  'â€\u0099': SINGLE_CLOSE,
}

function kindOf(tokens: Tokens, token: number): Kind | undefined {
  const length = tokens.end[token]! - tokens.start[token]!
  if (length > 3) return undefined
  const code = tokens.text.charCodeAt(tokens.start[token]!)
  if ((code > 47 && code < 96) || (code > 96 && code < 0xa1)) return undefined
  return KINDS[tokens.lexicon.form(tokens.form[token]!)]
}

function spacingOf(tokens: Tokens, block: TokenRange, token: number): Side {
  const { text, start, end } = tokens
  const isAfterSpace =
    token === block.from || end[token - 1]! < start[token]! || OPENING.includes(text.charAt(start[token]! - 1))
  const isBeforeSpace = token + 1 >= block.to || start[token + 1]! > end[token]!
  if (isAfterSpace) return isBeforeSpace ? 'either' : 'open'
  return isBeforeSpace || CLOSING.includes(text.charAt(end[token]!)) ? 'close' : 'either'
}

/** Characters behind which a mark opens, as behind a space. */
const OPENING = '([{—–-/“‘„«'
/** Characters before which a mark closes, as before a space. */
const CLOSING = '.,;:!?)]}—–-/”’"\'»'
