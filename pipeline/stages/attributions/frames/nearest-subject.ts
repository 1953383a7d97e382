import { relativePronouns, subordinators, times } from '../function-words.ts'
import type { Line } from '../line.ts'
import type { Region } from '../parse-line.ts'
import { type Subject, subjectBefore } from '../subject.ts'
import { readVerbGroup } from '../verb-group.ts'
import { isFiniteVerb, isNoun, isVerb } from '../word-classes.ts'

/** Behind a verb, or behind the noun of a relative clause without its pronoun ("the note she sent"). */
const isInside = (line: Line, before: number): boolean =>
  isVerb(line, before) || (isNoun(line, before) && !times.has(line.word[before]!))

/** The subject of the nearest finite verb to the left that has one of its own: in a main clause, or else the leftmost of the others. */
export function nearestSubject(line: Line, region: Region, limit: number): Subject | undefined {
  let nearest: Subject | undefined
  for (let at = limit - 1; at >= region.from && limit - at < 40; at--) {
    if (!isFiniteVerb(line, at) || !isVerb(line, at)) continue
    const { from } = readVerbGroup(line, at)
    const subject = subjectBefore(line, from, region.from)
    at = from
    if (!subject || subject.isRelative) continue
    // "struck notes like those she had sounded, praising …", "made an unprompted call, praising …": an object
    if (subject.from > region.from && isInside(line, subject.from - 1)) continue
    const before = subject.from > region.from ? line.word[subject.from - 1]! : ''
    if (before === 'that' || before === 'what' || relativePronouns.has(before) || subordinators.has(before)) {
      nearest = subject
      continue
    }
    // "it was there that she spoke, pointing to …": nobody yet
    if (line.word[subject.to - 1] !== 'it') return subject
    nearest ??= subject
  }
  return nearest
}
