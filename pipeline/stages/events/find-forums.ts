import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Trigger } from './find-triggers.ts'
import type { Reading } from './reading.ts'

/** Organizations that meet ("the 19th Shangri-La Dialogue") as what an occasion may be called by. */
export const findForums = (
  { names, mentions, mentionOf, segments: { tokens } }: Reading,
  { from, to }: TokenRange,
): Trigger[] => {
  const triggers: Trigger[] = []
  for (let at = from; at < to; at++) {
    const index = mentionOf[at]!
    if (index < 0) continue
    const { kind, entity, range } = mentions[index]!
    at = Math.max(at, range.to - 1)
    if (kind !== 'organization') continue
    if (isFollowedByNoun(range.to)) continue
    const { kind: sort, name } = names.organizations[entity]!
    if (sort !== 'forum' && !/\b(?:Group|Committee|Commission|Council)$/.test(name)) continue
    const last = tokens.lexicon.form(tokens.lexicon.folded(tokens.form[range.to - 1]!))
    const type = /group|committee|commission/.test(last)
      ? 'working-group'
      : /(?:policy|strateg\w+|defen[cs]e|security|maritime|high-level|2\+2) dialog/i.test(name)
        ? 'dialogue'
        : 'multilateral-meeting'
    triggers.push({
      kind: 'forum',
      type,
      head: range.to - 1,
      from: range.from,
      to: range.to,
      rule: `event.noun.${type}`,
      isWeak: true,
      number: 'one',
    })
  }
  return triggers

  /** "the ADMM+ framework". */
  function isFollowedByNoun(at: number): boolean {
    return at < to && (tokens.tag[at] === Tag.NN || tokens.tag[at] === Tag.NNS) && mentionOf[at]! < 0
  }
}
