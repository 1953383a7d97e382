import { Tag } from '../../../text/lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { coordinators } from '../function-words.ts'
import { type ElementRange, isQuotation, type Line } from '../line.ts'
import { baseStart } from '../noun-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { ungoverned } from '../ungoverned-phrase.ts'
import { isAdverb, isComma, isDash, isDeterminer, isFiniteVerb, isStop } from '../word-classes.ts'
import { mainSubject } from './main-subject.ts'
import { nearestSubject } from './nearest-subject.ts'
import type { Relation } from './relation.ts'

/** Words before a fronted participle: "While thanking the host, …". */
const openers = new Set([
  'while',
  'by',
  'when',
  'after',
  'in',
  'before',
  'since',
  'despite',
  'upon',
  'on',
  'without',
  'besides',
  'of',
])

/** Fronted ("Thanking the host, X …"), trailing (", adding that …"). */
export function participle(parse: Parse, region: Region, hit: Hit, open: readonly Draft[]): Relation | undefined {
  const { line } = parse
  const at = hit.cue.from
  const previous = at - 1
  const isBehindOpener =
    (at - region.from <= 2 &&
      (isComma(line, previous) || openers.has(line.word[previous]!) || coordinators.has(line.word[previous]!))) ||
    (openers.has(line.word[previous]!) && opensLate(line, previous, region.from))
  const isFront = open.length === 0 && (at === region.from || isBehindOpener)
  if (isFront) {
    const main = mainSubject(line, hit.cue.to, region.to)
    return main
      ? {
          prefix: 'g^:',
          mention: main.subject,
          basis: 'shared',
          frame: 'fronted-participle',
          closesAt: -1,
          closed: null,
        }
      : undefined
  }
  const companion = companionBefore(line, at, region.from)
  if (companion) {
    return {
      prefix: 'g,:',
      mention: companion,
      basis: 'subject',
      frame: 'trailing-participle',
      closesAt: -1,
      closed: null,
    }
  }
  const isTrailing = isComma(line, previous) || isDash(line, previous) || isWholeQuotation(line, previous)
  const isJoined =
    coordinators.has(line.word[previous]!) && open.length > 0 && open[open.length - 1]!.group?.form === 'participle'
  if (!isTrailing && !isJoined)
    return means.has(line.word[previous]!) ? meansOf(line, region, previous, open) : undefined
  const first = isJoined ? open[open.length - 1] : open[0]
  if (first && !first.use.includes('poss:')) {
    return {
      prefix: 'g,:',
      mention: first.mention,
      basis: 'shared',
      frame: 'trailing-participle',
      closesAt: isComma(line, previous) || isDash(line, previous) || isJoined ? previous : at,
      closed: first,
    }
  }
  const inserted = insertedBehind(line, hit, region)
  if (inserted) return inserted
  const subject = nearestSubject(line, region, previous)
  return subject
    ? { prefix: 'g,:', mention: subject, basis: 'shared', frame: 'trailing-participle', closesAt: -1, closed: null }
    : undefined
}

/** “…” adding that …; not the “firm” backing, where the quotation is a word of a phrase. */
const isWholeQuotation = (line: Line, at: number): boolean =>
  isQuotation(line, at) && !(at > 0 && (isDeterminer(line, at - 1) || line.tag[at - 1] === Tag.POS))

/** Words before a participle that tells how the clause was done: "closed the talks by thanking the host". */
const means = new Set(['by', 'before', 'while', 'after', 'when', 'since', 'upon', 'without', 'despite', 'also'])

function meansOf(line: Line, region: Region, previous: number, open: readonly Draft[]): Relation | undefined {
  const first = open[0]
  if (open.some(draft => draft.content.some(range => previous >= range.from && previous < range.to))) {
    // "dismissed the charge by noting that": what stands in a phrase ends it, what stands in a clause belongs to it
    if (!first?.mention || open.length > 1 || !/^(?:c:|g[,^]:)*(?:NP|P:|ING|QM|Q)/.test(first.use)) return undefined
    return {
      prefix: 'g,:',
      mention: first.mention,
      basis: 'shared',
      frame: 'trailing-participle',
      closesAt: previous,
      closed: first,
    }
  }
  const subject = nearestSubject(line, region, previous)
  return subject
    ? { prefix: 'g,:', mention: subject, basis: 'shared', frame: 'trailing-participle', closesAt: -1, closed: null }
    : undefined
}

/** "Now, after arguing": only adverbs and commas before the opener. */
function opensLate(line: Line, opener: number, start: number): boolean {
  if (opener - start > 3) return false
  for (let at = start; at < opener; at++)
    if (!isAdverb(line, at) && !isComma(line, at) && !coordinators.has(line.word[at]!)) return false
  return true
}

/** "…, with the envoy stressing that …": the noun phrase between "with" and the participle. */
function companionBefore(line: Line, at: number, start: number): ElementRange | undefined {
  const from = baseStart(line, at - 1)
  return from > start && line.word[from - 1] === 'with' && isComma(line, from - 2) ? { from, to: at } : undefined
}

/** "The envoy, noting that the road was open, asked for …": a participle between the subject and its verb. */
function insertedBehind(line: Line, { cue }: Hit, region: Region): Relation | undefined {
  if (!isComma(line, cue.from - 1)) return undefined
  let comma = cue.to
  while (
    comma < region.to &&
    comma - cue.to < 60 &&
    !(isComma(line, comma) && isVerbNext(line, comma + 1, region.to))
  ) {
    if (isStop(line, comma)) return undefined
    comma++
  }
  if (!isComma(line, comma)) return undefined
  const mention = ungoverned(line, cue.from - 1, region.from)
  return mention
    ? {
        prefix: 'g,:',
        mention: { from: mention.from, to: mention.to },
        basis: 'shared',
        frame: 'inserted-participle',
        closesAt: -1,
        closed: null,
        limit: comma,
      }
    : undefined
}

function isVerbNext(line: Line, from: number, limit: number): boolean {
  let at = from
  while (at < limit && isAdverb(line, at)) at++
  return at < limit && isFiniteVerb(line, at)
}
