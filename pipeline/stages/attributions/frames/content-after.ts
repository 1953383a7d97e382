import { type Complement, readComplement } from '../complement.ts'
import type { CueEntry } from '../cue-lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { coordinators, subjectPronouns } from '../function-words.ts'
import { gate } from '../gate.ts'
import { type ElementRange, isQuotation, type Line, nounLemma } from '../line.ts'
import { baseEnd } from '../noun-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { isNestable } from '../resolve-nesting.ts'
import { type Subject, subjectBefore } from '../subject.ts'
import { readVerbGroup, type VerbGroup } from '../verb-group.ts'
import { isComma, isDash, isFiniteVerb, isStop, isVerb } from '../word-classes.ts'
import { takesHearer } from './content-first.ts'
import { mainSubject } from './main-subject.ts'
import { possessorOf } from './nominal.ts'
import { passiveDraft } from './passive.ts'

/** Whose the cue is and what it does to the contents that are still open. */
interface Relation {
  readonly prefix: string
  readonly mention: ElementRange | null
  readonly basis: Draft['basis']
  readonly frame: string | null
  /** Element index at which the contents of `closed` end; -1 where the cue lies inside them. */
  readonly closesAt: number
  /** The outermost draft whose content ends there. */
  readonly closed: Draft | null
}

/**
 * Cues before their content, from left to right. A cue that is coordinated with an earlier one, trails it as a
 * participle, or opens a clause of its own on the same level ends the earlier content; any other inside it is nested.
 */
export function scanClauses(parse: Parse, region: Region, before: Draft | null): void {
  const { hits, knowledge } = parse
  const open: Draft[] = before ? [before] : []
  for (const hit of hits) {
    if (hit.cue.from < region.from || hit.cue.to > region.to) continue
    const passive = passiveDraft(parse, region, hit)
    if (passive) {
      if (passive.probability >= knowledge.threshold && !isInside(open, hit)) {
        parse.drafts.push(passive)
        open.length = 0
        open.push(passive)
      }
      continue
    }
    if (hit.prefix === 'pas:') continue
    const relation = relationOf(parse, region, hit, open)
    if (!relation) continue
    const draft = draftOf(parse, region, hit, relation)
    if (!draft) continue
    const holder = relation.closed ? relation.closed.outer : innermost(open, hit)
    const placed: Draft = { ...draft, outer: holder ?? region.outer }
    if (!placed.outer) knowledge.observe?.(placed)
    if (placed.probability < knowledge.threshold) continue
    if (
      placed.outer &&
      !(relation.closed && relation.closed.outer === placed.outer) &&
      !isNestable(placed, placed.outer, knowledge, parse.drafts)
    )
      continue
    if (placed.outer && placed.probability < knowledge.nestedThreshold) continue
    if (relation.closed && relation.closesAt >= 0) closeAt(open, relation.closed, relation.closesAt)
    parse.drafts.push(placed)
    open.push(placed)
  }
}

const lastContent = (draft: Draft): ElementRange => draft.content[draft.content.length - 1]!

const isInside = (open: readonly Draft[], hit: Hit): boolean => innermost(open, hit) !== null

function innermost(open: readonly Draft[], hit: Hit): Draft | null {
  for (let index = open.length - 1; index >= 0 && open.length - index < 8; index--) {
    const draft = open[index]!
    if (draft.content.some(range => hit.cue.from >= range.from && hit.cue.from < range.to)) return draft
  }
  return null
}

/** Ends the content of `closed`, and of what lies inside it, at an element. */
function closeAt(open: Draft[], closed: Draft, at: number): void {
  let index = open.length - 1
  for (; index >= 0; index--) {
    const draft = open[index]!
    const last = lastContent(draft)
    if (last.to > at && last.from < at) draft.content[draft.content.length - 1] = { from: last.from, to: at }
    if (draft === closed) break
  }
  open.length = Math.max(index, 0) + 1
}

function relationOf(parse: Parse, region: Region, hit: Hit, open: readonly Draft[]): Relation | undefined {
  const { line } = parse
  const at = hit.cue.from
  const previous = at - 1
  if (hit.prefix === 'poss:') return possessed(parse, region, hit, open)
  switch (hit.group.form) {
    case 'participle':
      return participle(parse, region, hit, open)
    case 'finite':
      break
    default:
      return undefined
  }
  const isListed = previous >= region.from && isComma(line, previous)
  const isJoined = previous >= region.from && coordinators.has(line.word[previous]!)
  if (isJoined || isListed) {
    const shared = coordinated(line, region, hit.group, open, previous)
    if (shared) return shared
    if (isJoined) return undefined
  }
  const subject = subjectBefore(line, at, region.from)
  return subject ? clauseOfItsOwn(line, hit, subject, open) : undefined
}

/** "… and hoped that …", "A praised B, thanked C and …": the subject of the verb that it is joined to. */
function coordinated(
  line: Line,
  region: Region,
  group: VerbGroup,
  open: readonly Draft[],
  joint: number,
): Relation | undefined {
  const isJoined = coordinators.has(line.word[joint]!)
  const edge = isJoined && isComma(line, joint - 1) ? joint - 1 : joint
  for (let index = open.length - 1; index >= 0 && open.length - index < 8; index--) {
    const draft = open[index]!
    if (
      !draft.group ||
      draft.group.isPast !== group.isPast ||
      draft.group.form === 'participle' ||
      group.hasModal !== draft.group.hasModal
    )
      continue
    if (!isJoined && lastContent(draft).to <= joint && lastContent(draft).from > joint) continue
    if (!isJoined && !hasLaterJoint(line, group.to, region.to)) break
    return {
      prefix: 'c:',
      mention: draft.mention,
      basis: 'shared',
      frame: 'coordination',
      closesAt: edge,
      closed: draft,
    }
  }
  if (!isJoined) return undefined
  if (open.length > 0 && isInsideAny(open, group)) return undefined
  const subject = subjectOfEarlierVerb(line, region, group, edge)
  if (!subject) return undefined
  return { prefix: 'c:', mention: subject, basis: 'shared', frame: 'coordination', closesAt: -1, closed: null }
}

const isInsideAny = (open: readonly Draft[], group: VerbGroup): boolean =>
  open.some(draft => draft.content.some(range => group.from >= range.from && group.from < range.to))

/** Whether "and" follows within a list of verbs. */
function hasLaterJoint(line: Line, from: number, limit: number): boolean {
  for (let at = from; at < limit && at - from < 60; at++) if (line.word[at] === 'and') return true
  return false
}

/** The subject of the nearest finite verb to the left with the same tense. */
function subjectOfEarlierVerb(line: Line, region: Region, group: VerbGroup, edge: number): Subject | undefined {
  for (let at = edge - 1; at >= region.from && edge - at < 40; at--) {
    if (!isVerb(line, at)) continue
    const earlier = readVerbGroup(line, at)
    at = earlier.from
    if (earlier.form !== 'finite' || (earlier.isPast !== group.isPast && !earlier.hasModal)) continue
    const subject = subjectBefore(line, earlier.from, region.from)
    if (subject) return subject
  }
  return undefined
}

/** A clause with its own subject: beside the open contents, or inside them. */
function clauseOfItsOwn(line: Line, hit: Hit, subject: Subject, open: readonly Draft[]): Relation {
  const own = { prefix: '', mention: { from: subject.from, to: subject.to }, basis: 'subject' as const, frame: null }
  const joint = subject.from - 1
  const first = open[0]
  if (!first || joint < 0 || subject.isRelative) return { ...own, closesAt: -1, closed: null }
  const word = line.word[joint]!
  const isSameTense =
    first.group !== null &&
    (first.group.isPast || first.group.form === 'participle') === hit.group.isPast &&
    !hit.group.hasModal
  const last = lastContent(first)
  const isWithin = last.from < joint && joint < last.to
  if (isSameTense && isWithin) {
    const hasComma = isComma(line, joint - 1) || isQuotation(line, joint - 1)
    const isJoint =
      word === 'but' || (word === 'and' && (hasComma || (line.word[subject.from] !== undefined && !takesClause(first))))
    const isBeside = (word === 'as' || word === 'while') && !takesClause(first)
    if (isJoint || isBeside || word === ';')
      return { ...own, closesAt: isComma(line, joint - 1) ? joint - 1 : joint, closed: first }
  }
  return { ...own, closesAt: -1, closed: null }
}

const takesClause = (draft: Draft): boolean => /(?:THAT|CL|WH|COLON|QM)$/.test(draft.use)

/** Words before a fronted participle: "While thanking the host, …". */
const openers = new Set(['while', 'by', 'when', 'after', 'in'])

/** Fronted ("Thanking the host, X …"), trailing (", adding that …"). */
function participle(parse: Parse, region: Region, hit: Hit, open: readonly Draft[]): Relation | undefined {
  const { line } = parse
  const at = hit.cue.from
  const previous = at - 1
  const isBehindOpener =
    at - region.from <= 2 &&
    (isComma(line, previous) || openers.has(line.word[previous]!) || coordinators.has(line.word[previous]!))
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
  const isTrailing = isComma(line, previous) || isDash(line, previous) || isQuotation(line, previous)
  const isJoined =
    coordinators.has(line.word[previous]!) && open.length > 0 && open[open.length - 1]!.group?.form === 'participle'
  if (!isTrailing && !isJoined) return undefined
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
  const subject = firstSubject(line, region, previous)
  return subject
    ? { prefix: 'g,:', mention: subject, basis: 'shared', frame: 'trailing-participle', closesAt: -1, closed: null }
    : undefined
}

/** The subject of the first finite verb of a region. */
function firstSubject(line: Line, region: Region, limit: number): Subject | undefined {
  for (let at = region.from; at < limit && at - region.from < 60; at++) {
    if (!isFiniteVerb(line, at) || !isVerb(line, at)) continue
    const group = readVerbGroup(line, at)
    const subject = subjectBefore(line, group.from, region.from)
    if (subject && !subject.isRelative) return subject
  }
  return undefined
}

/** "and his belief that …" after another carried noun shares the mention; else the possessor is the mention. */
function possessed(parse: Parse, region: Region, hit: Hit, open: readonly Draft[]): Relation | undefined {
  const { line } = parse
  const previous = hit.cue.from - 1
  const last = open[open.length - 1]
  if (last && line.word[previous] === 'and' && /^(?:c:)?lv:/.test(last.use)) {
    return { prefix: 'c:', mention: last.mention, basis: 'shared', frame: 'nominal', closesAt: previous, closed: last }
  }
  if (innermost(open, hit)) return undefined
  const mention = possessorOf(line, hit.cue, region.from)
  return mention ? { prefix: '', mention, basis: 'subject', frame: 'nominal', closesAt: -1, closed: null } : undefined
}

function draftOf(parse: Parse, region: Region, hit: Hit, relation: Relation): Draft | undefined {
  const { line, knowledge } = parse
  const { entry, group } = hit
  const limit = relation.prefix === 'g^:' ? (mainSubject(line, hit.cue.to, region.to)?.comma ?? region.to) : region.to
  const complement = readComplement(line, hit.cue.to, limit, entry.lemma)
  const code = usable(complement, entry)
  if (code.code === 'END' || code.code === 'O' || isIdle(line, entry, code)) return undefined
  const prefix = relation.prefix + (group.hasModal ? 'md:' : '') + hit.prefix
  if (hit.prefix === 'poss:' && !/^(?:THAT|TO|P:)/.test(code.code)) return undefined
  const probability = gate(entry, { prefix, complement: code.code }, knowledge.counts)
  const to = contentLimit(line, code, limit)
  const isOpen = code.code === 'COLON' && code.from >= to
  if (!isOpen && (code.from >= to || isStop(line, code.from))) return undefined
  const draft: Draft = {
    line,
    entry,
    group,
    frame: relation.frame ?? frameOf(code.code),
    use: prefix + code.code,
    cue: hit.cue,
    mention: relation.mention,
    basis: relation.basis,
    content: [{ from: Math.min(code.from, to), to }],
    hearer: code.hearer,
    probability,
    outer: null,
  }
  return draft
}

/**
 * A hearer stands outside the content of a teller's cue ("told X that …") and before a clause of its own; whom one
 * thanks, invites or asks belongs to it. For cues that take no hearer the noun phrase opens the content.
 */
function usable(complement: Complement, entry: CueEntry): Complement {
  const { code, hearer } = complement
  // a verb seen too far to the right: "thanked the army for the places granted this year"
  if (code === 'CL' && !('CL' in entry.frames) && 'NP' in entry.frames) return { ...complement, code: 'NP' }
  if (!hearer || !code.startsWith('NP')) return complement
  const isKnown = code in entry.frames || (code.startsWith('NPP:') && 'NPP' in entry.frames)
  if (!isKnown && !takesHearer(entry)) return { code: 'NP', from: hearer.from, hearer: null }
  const isOutside =
    entry.class === 'tell' ||
    entry.class === 'report' ||
    code === 'NPQ' ||
    code === 'NPTHAT' ||
    code === 'NPCL' ||
    code === 'NPWH'
  if (code === 'NP')
    return entry.class === 'tell' ? complement : { ...complement, hearer: entry.class === 'thank' ? hearer : null }
  return {
    code,
    from: isOutside ? complement.from : hearer.from,
    hearer: isOutside || entry.class !== 'describe' ? hearer : null,
  }
}

/** A quotation is all the content that a colon or comma brings in; anything else goes to the end. */
function contentLimit(line: Line, { code, from }: Complement, limit: number): number {
  if (code === 'Q' || code === 'NPQ') {
    let to = from + 1
    while (to < limit && isQuotation(line, to)) to++
    return to
  }
  const isPhrase = !/^(?:THAT|CL|WH|QM|COLON|NPTHAT|NPCL|NPWH)$/.test(code)
  for (let at = from; at < limit && at - from < 256; at++) {
    if (line.word[at] === ';') return at
    if (isPhrase && at > from && opensNewClause(line, at, limit)) return isComma(line, at - 1) ? at - 1 : at
  }
  return limit
}

/** ", but he left", "…,” and they went on": a clause of its own behind a noun phrase. */
function opensNewClause(line: Line, at: number, limit: number): boolean {
  if (line.word[at] !== 'and' && line.word[at] !== 'but') return false
  if (!isComma(line, at - 1) && !isQuotation(line, at - 1)) return false
  const end = baseEnd(line, at + 1, limit)
  const isPronoun = subjectPronouns.has(line.word[at + 1] ?? '')
  return end > 0 && end < limit && isFiniteVerb(line, end) && (isPronoun || line.word[at] === 'but')
}

/** "asked questions", "declined to comment": the object says that nothing was said. */
const isIdle = (line: Line, entry: CueEntry, { code, from }: Complement): boolean =>
  (code === 'TO' &&
    /^(?:comment|say|answer|elaborate|respond|speak|discuss)$/.test(line.word[from + 1] ?? '') &&
    entry.class === 'reject') ||
  (code.startsWith('NP') &&
    entry.class === 'request' &&
    nounLemma(line, Math.max(from, baseEnd(line, from, line.size) - 1)) === 'question')

const frameNames: Readonly<Record<string, string>> = {
  THAT: 'that-clause',
  CL: 'bare-clause',
  WH: 'wh-clause',
  TO: 'infinitive',
  ING: 'gerund',
  Q: 'quotation-after',
  QM: 'quotation-after',
  NP: 'noun-phrase',
  NPTHAT: 'hearer',
  NPCL: 'hearer',
  NPQ: 'hearer',
  NPTO: 'hearer',
  NPWH: 'hearer',
  COLON: 'colon',
}

const frameOf = (code: string): string => frameNames[code] ?? (code.startsWith('NPP:') ? 'hearer' : 'prepositional')
