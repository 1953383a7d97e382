import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { findJoints, type Joint } from './find-joints.ts'
import { hasTag, isFiniteVerb, type Line, type Shape, tags, verbAt, wordAt } from './line.ts'
import { topJoints } from './top-joints.ts'
import { trimItem } from './trim-item.ts'

/** The items of an enumeration that begins at `from`, in one shape; none where fewer than two are found. */
export const splitList = (line: Line, from: number, limit: number, shape: Shape): TokenRange[] => {
  const joints = findJoints(line, from, limit)
  if (joints.length === 0) return []
  const items = shape === 'noun' ? splitNouns(line, from, limit, joints) : splitVerbs(line, from, limit, joints, shape)
  return items.length < 2 ? [] : items
}

/** Verb phrases: each joint before a verb of the same form; what stands between belongs to the phrase before. */
const splitVerbs = (
  line: Line,
  from: number,
  limit: number,
  joints: readonly Joint[],
  shape: Exclude<Shape, 'noun'>,
): TokenRange[] => {
  if (verbAt(line, from, limit, shape) < 0) return []
  const kept: Joint[] = []
  let end = limit
  for (const joint of joints) {
    const isSpoken = line.words.speaking.has(wordAt(line, joint.to))
    if (!isSpoken && verbAt(line, joint.to, limit, shape) >= 0) kept.push(joint)
    else if (isSpoken || (joint.isAnd && startsClause(line, joint.to, limit))) {
      end = joint.from
      break
    }
  }
  if (!kept.some(({ isAnd, isSemicolon }) => isAnd || isSemicolon)) return []
  return rangesBetween(from, end, kept).map((range, index, all) =>
    trimItem(line, range, shape, index === all.length - 1),
  )
}

const rangesBetween = (from: number, to: number, joints: readonly Joint[]): TokenRange[] =>
  [...joints, undefined].map((joint, index) => ({
    from: index === 0 ? from : joints[index - 1]!.to,
    to: joint === undefined ? to : joint.from,
  }))

/** Behind "and", a finite verb or a subject with one begins another clause. */
const startsClause = (line: Line, from: number, limit: number): boolean => {
  for (let at = from; at < limit && at < from + 4; at++) {
    if (isFiniteVerb(line, at) || (at === from && hasTag(line, at, tagBits(Tag.VBD, Tag.VBZ, Tag.MD)))) return true
    if (hasTag(line, at, tags.preposition)) return false
  }
  return false
}

/** Noun phrases: commas up to the last joint, which closes the list. */
const splitNouns = (line: Line, from: number, limit: number, all: readonly Joint[]): TokenRange[] => {
  const end = endOfNouns(line, from, limit)
  const kept = topJoints(all.filter(joint => joint.to < end))
  if (kept.length === 0) return []
  const ranges = mergeAdjectives(line, rangesBetween(from, end, kept))
  return ranges
    .map((range, index) => trimItem(line, range, 'noun', index === ranges.length - 1))
    .filter(range => range.from < range.to)
}

/** A stretch that ends in an adjective lends its noun from the next: "cultural, sport and artistic exchanges" is one. */
const mergeAdjectives = (line: Line, ranges: readonly TokenRange[]): TokenRange[] => {
  const merged: TokenRange[] = []
  let open = -1
  ranges.forEach((range, index) => {
    if (open >= 0) {
      merged[merged.length - 1] = { from: open, to: range.to }
      if (range.to - range.from > 1 || hasTag(line, range.from, tagBits(Tag.NNS))) open = -1
      return
    }
    merged.push(range)
    if (hasTag(line, range.to - 1, tags.adjective) && index < ranges.length - 1) open = range.from
  })
  return merged
}

/** Where the sentence goes on behind a list of nouns: a finite verb that no relative clause takes, a colon. */
const endOfNouns = (line: Line, from: number, limit: number): number => {
  const { is } = line.words
  let isRelative = false
  for (let at = from; at < limit; at++) {
    if (at > from && wordAt(line, at) === is.colon) return at
    if (at > from && (wordAt(line, at) === is.that || hasTag(line, at, tags.relative))) isRelative = true
    if (!isFiniteVerb(line, at)) continue
    if (!isRelative) return at
    isRelative = false
  }
  return limit
}
