import { FormFlag, Tag } from '../../../text/lexicon.ts'
import { readComplement } from '../complement.ts'
import type { CueEntry } from '../cue-lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { coordinators, firstPersons, relativePronouns } from '../function-words.ts'
import { gate } from '../gate.ts'
import { type ElementRange, isQuotation, type Line } from '../line.ts'
import { phraseEnd } from '../noun-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { isNestable } from '../resolve-nesting.ts'
import { subjectBefore } from '../subject.ts'
import {
  isAdjective,
  isAdverb,
  isComma,
  isDash,
  isDeterminer,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isStop,
} from '../word-classes.ts'
import { findAsClause } from './as-clause.ts'
import { findSourcePhrase } from './source-phrase.ts'

/** A cue behind its content, the content's own region, and where the line goes on behind the cue. */
export interface Trailing {
  readonly draft: Draft
  readonly inside: { readonly from: number; readonly to: number } | null
  /** What stands before a content that starts later than the region: another clause. */
  readonly beside?: { readonly from: number; readonly to: number }
  readonly rest: number
}

export const mentionLinks: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'to'])

/** The last cue of a region that follows its content or stands in the middle of it. */
export function findTrailingCue(parse: Parse, region: Region): Trailing | undefined {
  const { hits } = parse
  let best: Trailing | undefined
  for (let index = hits.length - 1; index >= 0 && !best; index--) {
    const hit = hits[index]!
    if (hit.cue.from < region.from || hit.cue.to > region.to) continue
    best = trailingVerb(parse, region, hit)
  }
  const source = findSourcePhrase(parse, region)
  if (source && (!best || source.draft.cue.from > best.draft.cue.from)) return source
  return best ?? findAsClause(parse, region)
}

function trailingVerb(parse: Parse, region: Region, hit: Hit): Trailing | undefined {
  const { group, prefix } = hit
  if (group.form !== 'finite' || prefix !== '' || group.hasModal) return undefined
  return subjectFirst(parse, region, hit) ?? inverted(parse, region, hit)
}

/** “…,” X said · …, X said · A, X said, B */
function subjectFirst(parse: Parse, region: Region, hit: Hit): Trailing | undefined {
  const { line } = parse
  const subject = subjectBefore(line, hit.cue.from, region.from)
  const quoted = subjectBehindQuotation(line, region, hit, subject)
  if (quoted)
    return (
      quoted &&
      behindContent(parse, region, hit, { mention: quoted, before: quoted.from, tail: hit.cue.to, isInverted: false })
    )
  if (!subject || subject.isRelative || subject.from <= region.from) return undefined
  return behindContent(parse, region, hit, {
    mention: subject,
    before: subject.from,
    tail: hit.cue.to,
    isInverted: false,
  })
}

/** `“…,” Ana Ruiz, 30, of Lund, who leads the team, said`: what stands behind the quotation, where no other verb comes between. */
function subjectBehindQuotation(
  line: Line,
  region: Region,
  hit: Hit,
  near: ElementRange | undefined,
): ElementRange | undefined {
  const end = hit.cue.from
  let start = -1
  for (let at = end - 1; at >= region.from && end - at < 30; at--) {
    if (isQuotation(line, at)) {
      start = at + 1
      break
    }
    if (isStop(line, at) || line.word[at] === ':') return undefined
  }
  if (start < 0 || (near && near.from <= start)) return undefined
  if (isComma(line, start)) start++
  const phrase = phraseEnd(line, start, { limit: end, links: mentionLinks, mayCoordinate: true })
  if (phrase < 0 || !isComma(line, phrase) || !isComma(line, end - 1)) return undefined
  for (let at = phrase + 1, relative = false; at < end; at++) {
    if (relativePronouns.has(line.word[at]!)) relative = true
    if (isFiniteVerb(line, at) && !relative) return undefined
    if (coordinators.has(line.word[at]!) && isComma(line, at - 1)) return undefined
  }
  return { from: start, to: phrase }
}

/** “…,” said X · …, said X */
function inverted(parse: Parse, region: Region, hit: Hit): Trailing | undefined {
  const { line } = parse
  const before = hit.cue.from
  if (before <= region.from || (hit.group.from !== hit.group.head && !isAdverb(line, hit.group.from))) return undefined
  if (!isComma(line, before - 1) && !isQuotation(line, before - 1) && !isDash(line, before - 1)) return undefined
  const isQuoted = isQuotation(line, before - 1) || (before - 2 >= region.from && isQuotation(line, before - 2))
  if (!isQuoted && subjectBefore(line, before, region.from)) return undefined
  const end = phraseEnd(line, hit.cue.to, { limit: region.to, links: mentionLinks, mayCoordinate: true })
  for (const to of [appositiveEnd(line, end, region.to), endOfPlainWords(line, hit.cue.to, region.to)]) {
    if (to <= hit.cue.to) continue
    const found = behindContent(parse, region, hit, {
      mention: { from: hit.cue.to, to },
      before,
      tail: to,
      isInverted: true,
    })
    if (found) return found
  }
  return undefined
}

/** Where a noun phrase that no walk can follow ends: before the next mark, within twelve words, no verb among them. */
function endOfPlainWords(line: Line, from: number, limit: number): number {
  const opens = isDeterminer(line, from) || isNoun(line, from) || isAdjective(line, from) || line.tag[from] === Tag.CD
  let at = from
  while (opens && at < limit && at - from < 12 && !isMark(line, at)) {
    if (isFiniteVerb(line, at)) return -1
    at++
  }
  return at
}

const isMark = (line: Line, at: number): boolean =>
  isComma(line, at) || isStop(line, at) || isDash(line, at) || isQuotation(line, at)

/** "said Ana Ruiz, also a deputy and head of the board": the end of the appositive, where it runs to the end or the next comma. */
export function appositiveEnd(line: Line, end: number, limit: number): number {
  if (end < 0 || end + 1 >= limit || !isComma(line, end)) return end
  if (line.tag[end + 1] === Tag.CD && end + 2 < limit && isComma(line, end + 2))
    return appositiveEnd(line, end + 2, limit)
  let at = end + 1
  while (at < limit && isAdverb(line, at)) at++
  const appositive = phraseEnd(line, at, { limit, links: mentionLinks, mayCoordinate: true })
  if (appositive < 0 || line.tag[at] === Tag.PRP || !isNoun(line, appositive - 1)) return end
  const closes = appositive >= limit || isStop(line, appositive) || isComma(line, appositive)
  return closes ? appositive : end
}

interface Place {
  readonly mention: ElementRange
  /** The content ends before it. */
  readonly before: number
  /** What follows cue and subject starts here. */
  readonly tail: number
  readonly isInverted: boolean
}

function behindContent(parse: Parse, region: Region, hit: Hit, place: Place): Trailing | undefined {
  const { line, knowledge } = parse
  const { before, mention } = place
  const last = before - 1
  const isAs = line.word[last] === 'as'
  const edge = isAs ? last : before
  const comma = isComma(line, edge - 1) || isDash(line, edge - 1)
  const quoted = isQuotation(line, edge - 1) || (comma && edge - 2 >= region.from && isQuotation(line, edge - 2))
  if (!comma && !quoted) return undefined
  const contentTo = comma ? edge - 1 : edge
  if (contentTo <= region.from) return undefined
  if (isAs && (!isComma(line, edge - 1) || firstPersons.has(line.word[mention.from]!))) return undefined
  const tail =
    readTail(line, place.tail, region.to, hit.entry) ??
    (quoted ? looseTail(line, place.tail, region.to, hit.entry) : undefined)
  if (!tail) return undefined
  const isMiddle = tail.goesOn && (!quoted || isQuotation(line, tail.to))
  const code = quoted ? (place.isInverted ? 'LQI' : 'LQ') : isMiddle ? 'PAR' : place.isInverted ? 'LI' : 'L'
  // "Asked about it, X said, “We …”": the quotation behind is all the content
  if (!quoted && tail.goesOn && isQuotation(line, tail.to) && opensCapitalized(line, tail.to)) return undefined
  const from = contentStart(line, region.from, contentTo, quoted)
  if (!quoted && !isMiddle && !hasClause(line, from, contentTo) && !isPlainEnd(line, from, contentTo, hit.entry))
    return undefined
  if (!quoted && isMiddle && tail.isBare) return undefined
  const probability = gate(hit.entry, { prefix: '', complement: code }, knowledge.counts)
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
  if (probability < knowledge.threshold || (region.outer && !isNestable(draft, region.outer, knowledge, parse.drafts)))
    return undefined
  return {
    draft,
    inside: quoted && contentTo - from === 1 ? null : { from, to: contentTo },
    ...(from - region.from > 2 ? { beside: { from: region.from, to: from } } : {}),
    rest: isMiddle ? region.to : tail.to,
  }
}

/** Whether a quotation starts a sentence of its own. */
const opensCapitalized = (line: Line, at: number): boolean => {
  const { tokens } = line.segments
  const first = tokens.form[line.from[at]! + 1]
  return first !== undefined && (tokens.lexicon.flags(first) & FormFlag.Capitalized) !== 0
}

/** A long stretch before "X said." is a clause whose verb went unseen, or a quotation with words behind it. */
function isPlainEnd(line: Line, from: number, to: number, entry: CueEntry): boolean {
  if (entry.class !== 'say') return false
  for (let at = from; at < to && at - from < 30; at++)
    if (isQuotation(line, at) && line.to[at]! - line.from[at]! > 6) return true
  return to - from > 7 && !isPreposition(line, from) && line.tag[from] !== Tag.VBG && line.tag[from] !== Tag.VBN
}

/** What stands behind "X said" after a quotation and is not read: skipped to the next comma. */
function looseTail(line: Line, from: number, limit: number, entry: CueEntry): Tail | undefined {
  const { code } = readComplement(line, from, limit, entry.lemma)
  if (/^(?:THAT|CL|TO|COLON|QM?|NPTHAT|NPQ)$/.test(code)) return undefined
  let at = from
  while (at < limit && at - from < 24 && !isComma(line, at) && !isStop(line, at)) at++
  return { to: at, hearer: null, goesOn: false, isBare: false }
}

const frameOf = (code: string): string =>
  ({
    LQ: 'quotation-first',
    LQI: 'quotation-first-inverted',
    L: 'content-first',
    LI: 'content-first-inverted',
    PAR: 'cue-in-middle',
  })[code] ?? code

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
  if (line.word[first - 1] === ':') return first
  return isComma(line, first - 1) && (!hasClause(line, from, first) || opensCapitalized(line, first)) ? first : from
}

export const hasClause = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to && at - from < 60; at++) if (isFiniteVerb(line, at)) return true
  return false
}

interface Tail {
  readonly to: number
  readonly hearer: ElementRange | null
  /** Whether the content goes on behind a comma. */
  readonly goesOn: boolean
  /** Whether nothing shows that what goes on belongs to the content. */
  readonly isBare: boolean
}

/** What may stand behind a cue that follows its content: a hearer, adverbials, and then an end, a participle, more content. */
function readTail(line: Line, from: number, limit: number, entry: CueEntry): Tail | undefined {
  let at = from
  let hearer: ElementRange | null = null
  for (let steps = 0; steps < 6; steps++) {
    if (at >= limit || isStop(line, at)) return { to: at, hearer, goesOn: false, isBare: false }
    const complement = readComplement(line, at, limit, entry.lemma)
    if (complement.code === 'END') {
      at = complement.from
      if (at >= limit || isStop(line, at) || isDash(line, at)) return { to: at, hearer, goesOn: false, isBare: false }
      if (coordinators.has(line.word[at]!) || line.word[at] === ')')
        return { to: at, hearer, goesOn: false, isBare: false }
      return afterComma(line, at, limit, hearer)
    }
    if (complement.code === 'Q' && isComma(line, complement.from - 1))
      return { to: complement.from, hearer, goesOn: true, isBare: false }
    if (complement.code.startsWith('P:') || complement.code === 'WH') {
      const next = phraseEnd(line, complement.from + 1, { limit, links: mentionLinks, mayCoordinate: true })
      if (next < 0) return complement.code === 'WH' ? undefined : { to: at, hearer, goesOn: false, isBare: false }
      at = next
    } else if (
      (complement.code === 'NP' || complement.code.startsWith('NPP:')) &&
      complement.hearer &&
      takesHearer(entry) &&
      !hearer
    ) {
      hearer = complement.hearer
      at = complement.hearer.to
    } else if (complement.code === 'O' && isQuotation(line, from - 1))
      return { to: at, hearer, goesOn: false, isBare: false }
    else return undefined
  }
  return undefined
}

export const takesHearer = (entry: CueEntry): boolean =>
  entry.class === 'tell' || ('NPTHAT' in entry.frames && entry.class !== 'say')

function afterComma(line: Line, comma: number, limit: number, hearer: ElementRange | null): Tail {
  const next = comma + 1
  if (next >= limit) return { to: comma, hearer, goesOn: false, isBare: false }
  const word = line.word[next]!
  if (isQuotation(line, next)) return { to: next, hearer, goesOn: true, isBare: false }
  if (line.tag[next] === Tag.VBG || relativePronouns.has(word) || coordinators.has(word) || word === 'according') {
    return { to: comma, hearer, goesOn: false, isBare: false }
  }
  if (word === 'as' || word === 'when' || word === 'after' || word === 'while' || word === 'with' || word === 'in')
    return { to: comma, hearer, goesOn: false, isBare: false }
  return { to: next, hearer, goesOn: true, isBare: !hasClause(line, next, limit) && limit - next < 3 }
}
