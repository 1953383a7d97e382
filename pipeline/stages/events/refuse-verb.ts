import { Tag } from '../../text/lexicon.ts'
import type { Sentence } from '../../text/segments.ts'
import type { Trigger } from './find-triggers.ts'
import type { Reading } from './reading.ts'

/** "visiting" before a name or a noun tells of nobody's visit. */
export const isAttribute = ({ segments: { tokens } }: Reading, head: number, type: string): boolean => {
  if (type !== 'visit' || tokens.tag[head] !== Tag.VBG) return false
  const before = head === 0 ? Tag.PUNCT : tokens.tag[head - 1]!
  const word = head === 0 ? '' : tokens.lexicon.form(tokens.form[head - 1]!)
  if (before === Tag.IN) return word === 'with'
  const next = tokens.tag[head + 1]
  if (before === Tag.VBD && (next === Tag.NNS || next === Tag.NN)) return !/^(?:was|were)$/.test(word)
  return before !== Tag.VBD && before !== Tag.VBZ && before !== Tag.VBP && before !== Tag.PUNCT
}

/** "when they meet at the yearly forum": told by the forum's own name. */
export const meetsAtForum = (
  { mentionOf, mentions, names, segments: { tokens } }: Reading,
  { to }: Sentence,
  { head, type }: Trigger,
): boolean => {
  if (type !== 'meeting' || tokens.lexicon.form(tokens.form[head + 1] ?? 0) !== 'at') return false
  for (let at = head + 2; at < Math.min(to, head + mostToForum); at++) {
    const mention = mentionOf[at]! < 0 ? undefined : mentions[mentionOf[at]!]!
    if (mention?.kind === 'organization') return names.organizations[mention.entity]!.kind === 'forum'
    if (tokens.lexicon.form(tokens.form[at]!) === 'forum') return true
  }
  return false
}

const mostToForum = 10
