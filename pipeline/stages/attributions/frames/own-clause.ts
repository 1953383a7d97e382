import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { isQuotation, type Line } from '../line.ts'
import type { Subject } from '../subject.ts'
import { isComma } from '../word-classes.ts'
import { lastContent, type Relation } from './relation.ts'

/** A clause with its own subject: beside the open contents, or inside them. */
export function clauseOfItsOwn(line: Line, hit: Hit, subject: Subject, open: readonly Draft[]): Relation {
  const own = { prefix: '', mention: { from: subject.from, to: subject.to }, basis: 'subject' as const, frame: null }
  const joint = subject.from - 1
  const first = open[0]
  if (!first || joint < 0 || subject.isRelative) return { ...own, closesAt: -1, closed: null }
  const word = line.word[joint]!
  if (hit.entry.class === 'describe' && word === 'which' && isComma(line, joint - 1))
    return { ...own, closesAt: joint - 1, closed: first }
  const last = lastContent(first)
  const isWithin = last.from < joint && joint < last.to
  // "asked about the pier, he said, “…”": who brings in a quotation of his own goes on from nothing
  if (isWithin && isComma(line, joint) && hit.entry.class === 'say' && isQuotationNext(line, hit.cue.to))
    return { ...own, closesAt: joint, closed: first }
  const isSameTense =
    first.group !== null &&
    (first.group.isPast || first.group.form === 'participle') === hit.group.isPast &&
    !hit.group.hasModal
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

const isQuotationNext = (line: Line, at: number): boolean =>
  at + 1 < line.size && isQuotation(line, isComma(line, at) || line.word[at] === ':' ? at + 1 : at)

const takesClause = (draft: Draft): boolean => /(?:THAT|CL|WH|COLON|QM)$/.test(draft.use)
