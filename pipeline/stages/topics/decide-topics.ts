import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Evidence, Findings } from './find-evidence.ts'
import { numberItems } from './number-items.ts'

/**
 * The evidence that stands for the given ranges (a statement's content, a sentence): what has its `all` there and steps back before
 * nothing else there. Of evidence below weight 1, which counts only where none of weight 1 is left, the strongest.
 */
export const decideTopics = (findings: Findings, ranges: readonly TokenRange[], tokens: Tokens): Evidence[] => {
  if (findings.evidence.length === 0) return []
  const isHere = (match: TokenRange): boolean => isIn(ranges, match)
  const evidence = findings.evidence.filter(
    match => isHere(match) && match.conditions.every(places => places.some(isHere)),
  )
  if (evidence.length === 0) return evidence
  const itemOf = numberItems(ranges, tokens)
  const mentions = findings.mentions.filter(isHere)
  const isMention = ({ from }: Evidence): boolean =>
    mentions.some(mention => mention.from <= from && itemOf(mention.to - 1) === itemOf(from))
  const weighed = evidence.map(match => (isMention(match) ? { ...match, weight: match.weight / 4 } : match))
  const longest = weighed.filter(match => !weighed.some(other => isInside(match, other) && isLostIn(match, other)))
  const sure = longest.filter(({ weight }) => weight === 1)
  const alone = sure.filter(
    match =>
      !sure.some(other => stepsBack(match, other, 'item') && itemOf(match.from) === itemOf(other.from)) &&
      !sure.some(other => stepsBack(match, other, 'statement')),
  )
  if (alone.length > 0) return alone
  const strongest = longest.reduce((most, { weight }) => Math.max(most, weight), 0)
  return longest.filter(({ weight }) => weight === strongest)
}

/** Begins in a range and lies in it by at least half: content may end inside a long match. */
const isIn = (ranges: readonly TokenRange[], match: TokenRange): boolean =>
  ranges.some(
    ({ from, to }) =>
      from <= match.from && match.from < to && 2 * (Math.min(to, match.to) - match.from) >= match.to - match.from,
  )

const isInside = (match: TokenRange, other: TokenRange): boolean =>
  other.from <= match.from && match.to <= other.to && other.to - other.from > match.to - match.from

/** Evidence for one topic counts once; before another topic it steps back only where its rule says so. */
const isLostIn = (match: Evidence, other: Evidence): boolean =>
  (match.rule.topic === other.rule.topic && other.weight >= match.weight) || stepsBack(match, other, 'inside')

const stepsBack = (match: Evidence, other: Evidence, where: 'inside' | 'item' | 'statement'): boolean => {
  const topics = match.rule.yields?.[where]
  return (
    topics !== undefined &&
    other.rule.topic !== match.rule.topic &&
    (topics === 'any' || topics.includes(other.rule.topic))
  )
}
