import type { Draft } from './draft.ts'
import { firstPersons, singularPronouns } from './function-words.ts'
import { type ElementRange, type Line, nounLemma } from './line.ts'
import { phraseEnd } from './long-phrase.ts'
import type { Knowledge } from './parse-line.ts'

/**
 * Whether an attribution inside another's content is one of its own: another speaker's, or one's own of an earlier
 * occasion. What the outer speaker says now ("said that he hoped") is the outer one's content only.
 */
export function isNestable(inner: Draft, outer: Draft, knowledge: Knowledge, beside: readonly Draft[]): boolean {
  const { mention, entry, group, line } = inner
  if (!entry.nests || Math.max(inner.base ?? 0, inner.probability) < knowledge.thresholds.nested || !mention)
    return false
  // what is said now belongs to who says it; only what was said before is a statement of its own
  if (group && (group.hasModal || group.form === 'participle' || !group.isPast))
    return group?.form === 'finite' && isPerfect(inner)
  const word = line.word[mention.from]!
  if (mention.to - mention.from === 1) {
    if (firstPersons.has(word)) return group?.isPast === true && outer.line !== line
    if (singularPronouns.has(word) && isNoPerson(outer, knowledge)) return true
    if (singularPronouns.has(word)) return beside.some(draft => draft.outer === outer && namesSomebody(draft))
    if (word === 'who' || word === 'which' || word === 'that') return false
    if (word === 'they' || word === 'we') return !isPlural(outer)
  }
  return !sameWords(line, mention, outer)
}

/** "he" is not the ministry, the statement. */
function isNoPerson({ line, mention }: Draft, { impersonal }: Knowledge): boolean {
  if (!mention) return false
  const head = phraseEnd(line, mention.from, { limit: mention.to, links: new Set() })
  return head > 0 && (impersonal.has(nounLemma(line, head - 1)) || impersonal.has(line.word[head - 1]!))
}

/** Whether a pronoun behind it may mean its speaker. */
const namesSomebody = ({ line, mention }: Draft): boolean =>
  mention !== null && !singularPronouns.has(line.word[mention.from]!)

/** "has asked me to say". */
const isPerfect = ({ line, group }: Draft): boolean =>
  group !== null &&
  !group.hasModal &&
  (line.word[group.from] === 'has' || line.word[group.from] === 'have') &&
  group.from < group.head

/** Whether the outer speaker is "they" or several joined by "and". */
function isPlural({ line, mention }: Draft): boolean {
  if (!mention) return false
  for (let at = mention.from; at < mention.to; at++) {
    const word = line.word[at]!
    if (word === 'they' || word === 'both' || word === 'and' || word === 'two' || word === 'we' || word === 'sides')
      return true
  }
  return false
}

function sameWords(line: Line, mention: ElementRange, { mention: other, line: otherLine }: Draft): boolean {
  return other !== null && line.word[mention.to - 1] === otherLine.word[other.to - 1]
}
