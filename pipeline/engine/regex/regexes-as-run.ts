import { type RegexPlace, regexesOf } from '../kinds/expressions.ts'
import type { LineRule } from '../kinds/line.ts'
import { longestOfPage, longLine, tailWindow } from '../kinds/line-limits.ts'
import type { Rule, RuleKind } from '../kinds/rule.ts'

/** A regular expression of a rule, with how it is run. */
export interface RegexAsRun extends RegexPlace {
  /** The part of the line that it must cover; undefined where it may match anywhere. */
  readonly part: 'whole' | 'head' | 'tail' | undefined
  /** Characters of the longest text that it is given. */
  readonly longest: number
}

/** Every regular expression that stands in a rule, with how its stage runs it. */
export const regexesAsRun = (kind: RuleKind, rule: Rule): RegexAsRun[] =>
  regexesOf(kind, rule as never).map(place => {
    if (kind !== 'line') return { ...place, part: undefined, longest: kind === 'element' ? longestOfPage : longLine }
    const { part = 'whole', characters = [0, longLine] } = (rule as LineRule).line
    const isCover = place.path.at(-1) === 'regex'
    const isOfPart = isCover || place.path[0] === 'facts'
    const longest = isOfPart && part === 'tail' ? tailWindow : Math.min(longLine, characters[1])
    return { ...place, part: isCover ? part : undefined, longest }
  })
