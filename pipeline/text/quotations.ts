import { isDigit, isLetter } from './characters.ts'
import { FormFlag, Tag } from './lexicon.ts'
import { type QuotationMark, quotationMarks } from './quotation-marks.ts'
import type { Quotation } from './segments.ts'
import type { TokenRange } from './span.ts'
import type { Tokens } from './tokens.ts'

/** The quotations of one block, and whether the last is left open. */
export interface BlockQuotations {
  /** Ordered by `from`; `parent` is an index into this list. */
  readonly quotations: readonly Quotation[]
  readonly isLeftOpen: boolean
}

/**
 * Pairs the quotation marks of one block, straight and curly, mixed and nested, and tags them as punctuation. An opening mark that is
 * never closed is a quotation to the end of the block if no other opens behind it, else a stray mark. Single marks count
 * only in pairs, so that apostrophes never do. `isContinued`: the block before was left open.
 */
export function pairQuotations(tokens: Tokens, block: TokenRange, isContinued: boolean): BlockQuotations {
  const marks = quotationMarks(tokens, block)
  if (marks.length === 0) return { quotations: [], isLeftOpen: false }
  const pairs = pairMarks(tokens, block, marks, isContinued)
  const quotations = nest(pairs)
  for (const { from, to, isClosed } of quotations) {
    if (isMark(tokens, from)) tokens.tag[from] = Tag.PUNCT
    if (isClosed) tokens.tag[to - 1] = Tag.PUNCT
  }
  return { quotations, isLeftOpen: quotations.some(quotation => !quotation.isClosed) }
}

type Pair = Omit<Quotation, 'parent'>

function pairMarks(tokens: Tokens, block: TokenRange, marks: readonly QuotationMark[], isContinued: boolean): Pair[] {
  const pairs: Pair[] = []
  const open: QuotationMark[] = []
  let openDoubles = 0
  let lastOpened = -1
  const isGoingOn = (token: number): boolean => isContinued && token === block.from
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const top = open.at(-1)
    if (!mark.isDouble) {
      if (top && !top.isDouble && closesSingle(tokens, block, marks, i)) {
        open.pop()
        pairs.push({ from: top.token, to: mark.token + 1, isClosed: true, isContinued: false })
      } else if (opensSingle(tokens, block, mark, open.at(-1))) open.push(mark)
      continue
    }
    if (opensDouble(mark, openDoubles > 0)) {
      open.push(mark)
      openDoubles++
      lastOpened = mark.token
      continue
    }
    // A single mark left open inside was an apostrophe.
    while (open.length > 0 && !open.at(-1)!.isDouble) open.pop()
    const opener = open.pop()
    if (opener) {
      openDoubles--
      pairs.push({ from: opener.token, to: mark.token + 1, isClosed: true, isContinued: isGoingOn(opener.token) })
    } else if (isContinued && lastOpened < 0) {
      lastOpened = block.from
      pairs.push({ from: block.from, to: mark.token + 1, isClosed: true, isContinued: true })
    }
  }
  const last = open.findLast(mark => mark.isDouble)
  if (last && last.token === lastOpened && last.token + 1 < block.to)
    pairs.push({ from: last.token, to: block.to, isClosed: false, isContinued: isGoingOn(last.token) })
  return pairs
}

/** White space decides for straight marks; for curly ones the glyph, unless space and state together speak against it ("„…“", "“…“"). */
function opensDouble(mark: QuotationMark, isOpen: boolean): boolean {
  if (mark.glyph === 'open') return !(isOpen && mark.spacing === 'close')
  if (mark.glyph === 'close') return !isOpen && mark.spacing === 'open'
  return mark.spacing === 'either' ? !isOpen : mark.spacing === 'open'
}

function opensSingle(tokens: Tokens, block: TokenRange, mark: QuotationMark, top: QuotationMark | undefined): boolean {
  const isBehindOpener = top !== undefined && top.token === mark.token - 1
  if (mark.glyph === 'close' || (mark.spacing !== 'open' && !isBehindOpener)) return false
  const next = mark.token + 1
  if (next >= block.to || tokens.start[next] !== tokens.end[mark.token]) return false
  const first = tokens.text.charCodeAt(tokens.start[next]!)
  if (isDigit(first)) return mark.glyph === 'open'
  return (isLetter(first) || first === DOT) && !(mark.glyph === 'either' && CLIPPED.has(formOf(tokens, next)))
}

const DOT = 46

/** Words that an apostrophe opens. */
const CLIPPED: ReadonlySet<string> = new Set(['em', 'til', 'cause', 'twas', 'tis', 'n', 'round', 'bout', 'cuz', 'till'])

function closesSingle(tokens: Tokens, block: TokenRange, marks: readonly QuotationMark[], index: number): boolean {
  const mark = marks[index]!
  if (mark.glyph === 'open' || mark.spacing !== 'close') return false
  if (!mayBePossessive(tokens, block, mark.token)) return true
  // "'The two sides' ties are close,' he said": the mark behind the plural closes only if no other mark does.
  const next = marks[index + 1]
  return !(next && !next.isDouble && next.spacing === 'close' && next.glyph !== 'open')
}

/** Whether a mark stands behind a word in -s and before a further word. */
function mayBePossessive(tokens: Tokens, block: TokenRange, token: number): boolean {
  const last = tokens.text.charCodeAt(tokens.start[token]! - 1) | 32
  const next = token + 1
  return (
    (last === 115 || last === 122) &&
    next < block.to &&
    (tokens.lexicon.flags(tokens.form[next]!) & FormFlag.Word) !== 0
  )
}

const formOf = (tokens: Tokens, token: number): string =>
  tokens.lexicon.form(tokens.lexicon.folded(tokens.form[token]!))

const isMark = (tokens: Tokens, token: number): boolean =>
  (tokens.lexicon.flags(tokens.form[token]!) & FormFlag.QuoteMark) !== 0

function nest(pairs: Pair[]): Quotation[] {
  pairs.sort((a, b) => a.from - b.from || b.to - a.to)
  const quotations: Quotation[] = []
  const around: number[] = []
  for (const pair of pairs) {
    while (around.length > 0 && quotations[around.at(-1)!]!.to <= pair.from) around.pop()
    around.push(quotations.length)
    quotations.push({ ...pair, parent: around.at(-2) ?? -1 })
  }
  return quotations
}
