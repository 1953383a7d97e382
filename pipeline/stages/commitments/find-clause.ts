import type { Attribution } from '../../layers/attributions.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'

/** The stretch that a wording stands in, and who says it. */
export interface Clause extends TokenRange {
  /** Index of the innermost attribution whose content it is; -1 where the text itself tells. */
  readonly attribution: number
}

/** For a sentence's attributions: the clause around a token whose verb stands at `verb`. Contents bound it, and so do the cues of others. */
export function findClause(
  at: number,
  verb: number,
  sentence: TokenRange,
  attributions: readonly Attribution[],
  near: readonly number[],
  { tokens }: Segments,
): Clause {
  let { from, to } = sentence
  let attribution = -1
  for (const index of near)
    for (const content of attributions[index]!.content)
      if (content.from <= at && at < content.to && (attribution < 0 || content.to - content.from <= to - from)) {
        from = Math.max(content.from, sentence.from)
        to = Math.min(content.to, sentence.to)
        attribution = index
      }
  for (const index of near) {
    const { cue, mention, mentionBasis } = attributions[index]!
    if (index === attribution || cue === null) continue
    if (cue.from > at && cue.from <= verb) continue
    const first = mention !== null && mentionBasis === 'subject' ? Math.min(mention.from, cue.from) : cue.from
    const last = mention !== null && mentionBasis === 'subject' ? Math.max(mention.to, cue.to) : cue.to
    if (first > at && first < to) to = first
    else if (cue.from > at && cue.from < to) to = cue.from
    else if (last <= at && last > from) from = last
  }
  return { from, to: trimEnd(to), attribution }

  function trimEnd(end: number): number {
    let last = end
    while (last > at + 1 && isIdle(last - 1)) last--
    return last
  }

  /** Marks and conjunctions before a cut. */
  function isIdle(token: number): boolean {
    const word = tokens.text.slice(tokens.start[token]!, tokens.end[token]!)
    return /^(?:[.,;:!?"“”/…–—-]|\.\/|and|but|while|or|&)$/i.test(word)
  }
}
