import { Tag } from '../../text/lexicon.ts'
import { coordinators, relativePronouns, subordinators } from './function-words.ts'
import type { ElementRange, Line } from './line.ts'
import { isAdjective, isAdverb, isComma, isDeterminer, isFiniteVerb, isNoun } from './word-classes.ts'

/** At most so many clauses of a sentence are looked at. */
const most = 4

/** The main clauses of a sentence: its first words up to "and" or "but" with a verb behind, or with a subject and a verb, and so on. */
export function mainClauses(line: Line, from: number, to: number): ElementRange[] {
  const clauses: ElementRange[] = []
  let start = from
  let isSubordinate = false
  let hasVerb = false
  for (let at = from + 1; at < to && clauses.length < most; at++) {
    const word = line.word[at]!
    if (isFiniteVerb(line, at - 1)) hasVerb = true
    if (opensSubordinate(word)) isSubordinate = true
    const isJoint = (coordinators.has(word) && word !== 'or') || word === ';'
    if (!isJoint || !hasVerb || (isSubordinate && word !== ';' && !isComma(line, at - 1))) continue
    const next = word === ';' && coordinators.has(line.word[at + 1] ?? '') ? at + 2 : at + 1
    if (!opensClause(line, next, to)) continue
    clauses.push({ from: start, to: at })
    start = next
    isSubordinate = false
    hasVerb = false
  }
  clauses.push({ from: start, to })
  return clauses
}

const opensSubordinate = (word: string): boolean =>
  relativePronouns.has(word) || subordinators.has(word) || word === 'that' || word === 'what' || word === 'how'

/** Whether a verb follows at once, or behind a plain subject. */
function opensClause(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 8; at++) {
    if (isFiniteVerb(line, at)) return true
    const isPart =
      isNoun(line, at) ||
      isDeterminer(line, at) ||
      isAdjective(line, at) ||
      isAdverb(line, at) ||
      line.tag[at] === Tag.PRP ||
      line.tag[at] === Tag.CD ||
      joining.has(line.word[at]!)
    if (!isPart) return false
  }
  return false
}

const joining: ReadonlySet<string> = new Set(['and', 'nor', 'neither', 'both', 'of'])
