import { Tag } from '../../text/lexicon.ts'
import type { CueEntry, CueLexicon } from './cue-lexicon.ts'
import type { Hit } from './find-cues.ts'
import { type Line, nounLemma } from './line.ts'
import { baseEnd, baseStart } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'
import { isNoun } from './word-classes.ts'

/** "expressed his deep gratitude", "joy and pride": the verb group with the noun that it carries. */
export function carriedNoun(line: Line, group: VerbGroup, carrier: CueEntry, cues: CueLexicon): Hit | undefined {
  let end = baseEnd(line, group.to, Math.min(line.size, group.to + 8))
  if (end < 0) return undefined
  const entry = cues.nouns.get(nounLemma(line, end - 1))
  if (!entry || group.isPassive || !carries(line, carrier, entry, group, end)) return undefined
  for (let steps = 0; steps < 2 && line.word[end] === 'and' && end + 1 < line.size; steps++) {
    const next = baseEnd(line, end + 1, Math.min(line.size, end + 6))
    if (next < 0 || !cues.nouns.has(nounLemma(line, next - 1))) break
    end = next
  }
  // "conveyed the warm regards of the army": greetings are what is said, the verb alone is the cue
  const to = entry.class === 'greeting' || line.word[end] === 'from' ? group.to : end
  return { entry, group, cue: { from: group.from, to }, prefix: 'lv:' }
}

/** A verb that says something of its own ("reiterate") carries only what one does by saying it: thanks, congratulations. */
function carries(
  line: Line,
  carrier: CueEntry,
  noun: CueEntry,
  { to: from, isNegated }: VerbGroup,
  to: number,
): boolean {
  // "conveyed his government's thanks", but "noted the army's support" is about the support
  if (carrier.class !== 'carrier') for (let at = from; at < to; at++) if (line.tag[at] === Tag.POS) return false
  if (carrier.class === 'carrier.hide') return noun.act === 'criticise' && isNegated
  if (carrier.class === 'carrier.pay') return noun.act === 'praise'
  if (carrier.class === 'carrier.share') return noun.act === 'criticise' || noun.act === 'wish'
  return carrier.class !== 'carrier.own' || noun.act === 'thank' || noun.act === 'congratulate'
}

/** "his belief", "the ministry's claim": a noun with its holder. */
export function heldNoun(line: Line, at: number, cues: CueLexicon): Hit | undefined {
  const entry = cues.nouns.get(nounLemma(line, at))
  if (!entry || (at + 1 < line.size && isNoun(line, at + 1))) return undefined
  const from = baseStart(line, at)
  let holder = from
  while (holder < at && line.tag[holder] !== Tag.PRPS && line.tag[holder] !== Tag.POS) holder++
  if (holder === at) return undefined
  const start = line.tag[holder] === Tag.PRPS ? holder : from
  const group: VerbGroup = {
    from: start,
    head: at,
    to: at + 1,
    lemma: entry.lemma,
    form: 'finite',
    isPassive: false,
    isPast: false,
    isPerfect: false,
    isNegated: false,
    isConditional: false,
    hasModal: false,
  }
  return { entry, group, cue: { from: start, to: at + 1 }, prefix: 'poss:' }
}
