import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { hasTag, type Line, tags, wordAt } from './line.ts'

/** What stands between two items: a comma, a semicolon, "and", ", and". */
export interface Joint extends TokenRange {
  readonly isAnd: boolean
  readonly hasComma: boolean
  readonly isSemicolon: boolean
}

/** More joints in one stretch are not looked at. */
const most = 60

/**
 * The places of a range where one item may end and another begin. Not inside brackets, names, fixed pairs ("search and rescue"),
 * nor between two names or numbers, nor "between A and B".
 */
export const findJoints = (line: Line, from: number, to: number): Joint[] => {
  const { tokens, words } = line
  const { is } = words
  const joints: Joint[] = []
  let depth = 0
  let pairEnd = from
  let between = false
  for (let at = from; at < to && joints.length < most; at++) {
    const word = wordAt(line, at)
    if (word === is.open) depth++
    else if (word === is.close) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const pair = at >= pairEnd ? words.pairs.matchAt(tokens, at, to) : undefined
    if (pair !== undefined) pairEnd = pair.to
    if (at < pairEnd) continue
    if (word === is.between || word === is.both) between = mayHoldTwo(line, at + 1)
    const hasComma = word === is.comma
    const isSemicolon = word === is.semicolon
    const joint = words.joints.matchAt(tokens, hasComma || isSemicolon ? at + 1 : at, to)
    if (joint === undefined && !hasComma && !isSemicolon) continue
    const end = joint === undefined ? at + 1 : joint.to
    const isAnd = joint !== undefined
    if (!isAnd && words.explainers.has(wordAt(line, end))) continue
    if (isAnd && between && !hasComma) between = false
    else if (!isInsideName(line, at, end)) joints.push({ from: at, to: end, isAnd, hasComma, isSemicolon })
    at = end - 1
  }
  return joints
}

/** "between the two armies and …" names both at once. */
const mayHoldTwo = ({ tokens }: Line, at: number): boolean => {
  for (let next = at; next < at + 3 && next < tokens.count; next++) {
    const tag = tokens.tag[next]
    if (tag === Tag.CD || tag === Tag.PRPS) return false
    if (tag === Tag.NNS) return false
  }
  return true
}

const isInsideName = (line: Line, from: number, to: number): boolean => {
  const { nameOf, tokens } = line
  if (nameOf[from]! >= 0) return true
  if (from === 0 || to >= tokens.count) return false
  if (tokens.tag[from - 1] === Tag.CD && tokens.tag[to] === Tag.CD) return true
  const next = tokens.tag[to] === Tag.DT && to + 1 < tokens.count ? to + 1 : to
  return nameOf[from - 1]! >= 0 && nameOf[next]! >= 0 && !isAttribute(line, next)
}

/** "Lao" in "and Lao courses": what follows a name is what the name describes. */
const isAttribute = (line: Line, at: number): boolean => {
  let end = at
  while (line.nameOf[end] === line.nameOf[at]) end++
  return hasTag(line, end, tags.noun | tags.adjective)
}
