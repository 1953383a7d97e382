import { FormFlag, Tag } from '../../../text/lexicon.ts'
import { isLongQuotation, isSetOff } from '../beside-quotation.ts'
import type { CueEntry } from '../cue-lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { coordinators, firstPersons } from '../function-words.ts'
import { gate } from '../gate.ts'
import { hasClause } from '../has-clause.ts'
import { type ElementRange, isQuotation, type Line } from '../line.ts'
import type { Parse, Region } from '../parse-line.ts'
import { isNestable } from '../resolve-nesting.ts'
import { isComma, isDash, isPreposition } from '../word-classes.ts'
import type { Trailing } from './content-first.ts'
import { looseTail, readTail } from './tail.ts'

/** Where a cue that follows its content stands. */
export interface Place {
  readonly mention: ElementRange
  /** The content ends before it. */
  readonly before: number
  /** What follows cue and subject starts here. */
  readonly tail: number
  readonly isInverted: boolean
}

/** The attribution of a cue behind or inside its content; undefined where the text before it is none, or the gate refuses it. */
export function behindContent(parse: Parse, region: Region, hit: Hit, place: Place): Trailing | undefined {
  const { line, knowledge } = parse
  const { before, mention } = place
  const last = before - 1
  const isAs = line.word[last] === 'as'
  const edge = isAs ? last : before
  const comma = isComma(line, edge - 1) || isDash(line, edge - 1)
  const quoted = isQuotation(line, edge - 1) || (comma && edge - 2 >= region.from && isQuotation(line, edge - 2))
  if (!comma && !quoted) return undefined
  const spoken = isQuotation(line, edge - 1) ? edge - 1 : edge - 2
  const isSpeech = quoted && isLongQuotation(line, spoken) && isSetOff(line, spoken) && opens(line, region.from, spoken)
  const contentTo = comma ? edge - 1 : edge
  if (contentTo <= region.from) return undefined
  if (isAs && (!isComma(line, edge - 1) || firstPersons.has(line.word[mention.from]!))) return undefined
  const tail =
    readTail(line, place.tail, region.to, hit.entry) ??
    (quoted ? looseTail(line, place.tail, region.to, hit.entry, isSpeech) : undefined)
  if (!tail) return undefined
  const isMiddle = tail.goesOn && (!quoted || isQuotation(line, tail.to))
  const code = quoted ? (place.isInverted ? 'LQI' : 'LQ') : isMiddle ? 'PAR' : place.isInverted ? 'LI' : 'L'
  // "Asked about it, X said, “We …”": the quotation behind is all the content
  if (!quoted && tail.goesOn && isQuotation(line, tail.to) && opensCapitalized(line, tail.to)) return undefined
  const from = contentStart(line, region.from, contentTo, quoted)
  if (!quoted && !isMiddle && !hasClause(line, from, contentTo) && !isPlainEnd(line, from, contentTo, hit.entry))
    return undefined
  if (!quoted && isMiddle && tail.isBare) return undefined
  const counted = gate(hit.entry, { prefix: '', complement: code }, knowledge.counts)
  const probability = isSpeech ? Math.max(counted, speechShare) : counted
  const content: ElementRange[] = [{ from, to: contentTo }]
  if (isMiddle) content.push({ from: tail.to, to: region.to })
  const draft: Draft = {
    line,
    entry: hit.entry,
    group: hit.group,
    frame: frameOf(code),
    use: code,
    cue: hit.cue,
    mention: { from: mention.from, to: mention.to },
    basis: 'subject',
    content,
    hearer: tail.hearer,
    probability,
    outer: region.outer,
  }
  if (!region.outer) knowledge.observe?.(draft)
  const isOwn = !region.outer || isNestable(draft, region.outer, knowledge, parse.drafts)
  const fate = probability < knowledge.thresholds.least ? 'improbable' : isOwn ? 'kept' : 'inside'
  knowledge.trace?.candidate(draft, fate)
  if (fate !== 'kept') return undefined
  return {
    draft,
    inside: quoted && contentTo - from === 1 ? null : { from, to: contentTo },
    ...(from - region.from > 2 ? { beside: { from: region.from, to: from } } : {}),
    rest: isMiddle ? region.to : tail.to,
  }
}

/** Whether nothing but quotations, or a colon, stands before a quotation. */
function opens(line: Line, from: number, at: number): boolean {
  let first = at
  while (first > from && isQuotation(line, first - 1)) first--
  return first <= from + 1 || line.word[first - 1] === ':' || isDash(line, first - 1)
}

/** What any verb is worth right behind a quotation that ends like speech. */
const speechShare = 0.7

const frameOf = (code: string): string =>
  ({
    LQ: 'quotation-first',
    LQI: 'quotation-first-inverted',
    L: 'content-first',
    LI: 'content-first-inverted',
    PAR: 'cue-in-middle',
  })[code] ?? code

/** A long stretch before "X said." is a clause whose verb went unseen, or a quotation with words behind it. */
function isPlainEnd(line: Line, from: number, to: number, entry: CueEntry): boolean {
  if (entry.class !== 'say') return false
  for (let at = from; at < to && at - from < 30; at++)
    if (isQuotation(line, at) && line.to[at]! - line.from[at]! > 6) return true
  return to - from > 7 && !isPreposition(line, from) && line.tag[from] !== Tag.VBG && line.tag[from] !== Tag.VBN
}

/** Where the content starts: at the quotation, unless what stands before it belongs to the same clause. */
function contentStart(line: Line, from: number, to: number, quoted: boolean): number {
  if (!quoted) {
    for (let at = to - 2; at > from && to - at < 60; at--)
      if (line.word[at] === ':' || line.word[at] === ';') return at + 1
    return coordinators.has(line.word[from]!) ? from + 1 : from
  }
  let first = to - 1
  while (first > from && isQuotation(line, first - 1)) first--
  if (first === from) return from
  if (
    line.word[first - 1] === ':' ||
    line.word[first - 1] === '(' ||
    (isDash(line, first - 1) && hasClause(line, from, first))
  )
    return first
  return isComma(line, first - 1) && (!hasClause(line, from, first) || opensCapitalized(line, first)) ? first : from
}

/** Whether a quotation starts a sentence of its own. */
export const opensCapitalized = (line: Line, at: number): boolean => {
  const { tokens } = line.segments
  const first = tokens.form[line.from[at]! + 1]
  return first !== undefined && (tokens.lexicon.flags(first) & FormFlag.Capitalized) !== 0
}
