import { Tag } from '../../text/lexicon.ts'
import { isQuotation, type Line } from './line.ts'
import { isComma, isDash, isFiniteVerb, isKind, isNoun } from './word-classes.ts'
import { Kind } from './word-kinds.ts'

const base = (1 << Tag.VB) | (1 << Tag.VBP)
const startsObject =
  (1 << Tag.DT) | (1 << Tag.PRP) | (1 << Tag.PRPS) | (1 << Tag.PDT) | (1 << Tag.VBG) | (1 << Tag.WP) | (1 << Tag.WRB)
/** Behind a share of people a name or a plural is an object, too: "40 percent support Ortega". */
const startsObjectOfShare =
  startsObject | (1 << Tag.NNP) | (1 << Tag.NNS) | (1 << Tag.TO) | (1 << Tag.JJ) | (1 << Tag.JJR)
/** How far back the clause of a verb is read. */
const furthest = 16

/**
 * Whether what looks like a noun is a verb in the present: "half of the voters in each state want all of it", "64 percent
 * call him able". An object follows and its clause has no other verb.
 */
export function isPresentTense(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  if (at === 0 || at + 1 >= line.size || isQuotation(line, at)) return false
  if (!(lexicon.tags(form[line.from[at]!]!) & base)) return false
  const before = line.word[at - 1]!
  const isShare = before === 'percent' || before === '%' || shares.has(before)
  const isSetOff = line.tag[at] === Tag.VB && (isComma(line, at - 1) || isDash(line, at - 1))
  if (isSetOff)
    return ((startsObject & (1 << line.tag[at + 1]!)) !== 0 || line.word[at + 1] === 'that') && isFirstVerb(line, at)
  if (!isShare && !isNoun(line, at - 1)) return false
  const starts = isShare ? startsObjectOfShare : startsObject
  const next = line.tag[at + 1]!
  if (!(starts & (1 << next)) && line.word[at + 1] !== 'that') return false
  return hasPluralSubject(line, at, isShare)
}

const shares = new Set(['many', 'most', 'half', 'thirds', 'two-thirds', 'three-quarters', 'quarters', 'others'])

const clauseEdges =
  Kind.Comma | Kind.Stop | Kind.Dash | Kind.Quotation | Kind.Coordinator | Kind.Subordinator | Kind.Relative

/** Whether a plural or a number stands in the clause before, and no verb. */
function hasPluralSubject(line: Line, end: number, isShare: boolean): boolean {
  let isPlural = isShare
  for (let at = end - 1; at >= 0 && end - at < furthest; at--) {
    if (isFiniteVerb(line, at) || line.tag[at] === Tag.VB || line.tag[at] === Tag.VBG) return false
    const word = line.word[at]!
    if (isKind(line, at, clauseEdges) || word === 'that') return isPlural
    if (line.tag[at] === Tag.NNS || line.tag[at] === Tag.CD || shares.has(word) || word === 'few') isPlural = true
  }
  return isPlural
}

/** "both towns, among others, reject the plan": a plural and no verb stand before in the whole sentence. */
function isFirstVerb(line: Line, end: number): boolean {
  let isPlural = false
  for (let at = end - 1; at >= 0 && end - at < furthest; at--) {
    const word = line.word[at]!
    if (isFiniteVerb(line, at) || line.tag[at] === Tag.VB || word === ':' || isQuotation(line, at)) return false
    if (isKind(line, at, Kind.Subordinator | Kind.Relative)) return false
    if (line.tag[at] === Tag.NNS || line.tag[at] === Tag.NNPS || word === 'and') isPlural = true
  }
  return isPlural && end < furthest
}
