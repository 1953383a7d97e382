import type { CueEntry, CueLexicon } from './cue-lexicon.ts'
import { type Line, verbLemma } from './line.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { isAdverb, isFiniteVerb, isNoun, isVerb } from './word-classes.ts'

/** "took this occasion to invite", "went on to say", "was reported to have asked": the infinitive with the words that lead to it, as one group. */
export function withOpener(line: Line, group: VerbGroup, cues: CueLexicon): VerbGroup {
  if (group.form !== 'infinitive') return group
  const to = group.from
  for (let at = to - 1; at >= 0 && to - at <= 5; at--) {
    if (!isVerb(line, at) && !isFiniteVerb(line, at)) continue
    const entry = cues.openers.get(verbLemma(line, at))?.find(candidate => leadsTo(line, candidate, at, to))
    if (!entry) continue
    const lead = readVerbGroup(line, at)
    const isRaised = entry.class === 'raising'
    if (isRaised && !(lead.isPassive && group.isPerfect)) continue
    const hasModal = lead.hasModal && entry.words[0] !== 'would'
    return {
      ...lead,
      head: group.head,
      to: group.to,
      lemma: group.lemma,
      form: entry.words[0] === 'would' ? 'finite' : lead.form,
      isPassive: isRaised ? false : lead.isPassive,
      hasModal,
    }
  }
  return group
}

function leadsTo(line: Line, entry: CueEntry, head: number, to: number): boolean {
  let at = head + 1
  for (const word of entry.words.slice(1)) {
    while (at < to && line.word[at] !== word && isAdverb(line, at) && !isNoun(line, at)) at++
    if (line.word[at] !== word) return false
    at++
  }
  return at === to
}
