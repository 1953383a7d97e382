import type { Member, ResolvedSpeaker } from '../../layers/speakers.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Asked } from './asked.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import { resolveMention } from './resolve-mention.ts'
import type { ResolveWords } from './resolve-words.ts'
import { speakerGroup } from './speakers.ts'

/** Tokens of a mention in which "and" is looked for. */
const longestPair = 32

/** "Both the host and the guest", "the ministry and the agency": a group of whom either part means; null for a mention of one part. */
export function resolveBoth(
  text: string,
  asked: Asked,
  discourse: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): ResolvedSpeaker | null {
  const { range } = asked
  const { tokens } = discourse.segments
  const { lexicon } = words
  const isBoth = lexicon.form(lexicon.folded(tokens.form[range.from]!)) === 'both'
  const and = pairAt()
  if (and < 0 || index.within(range, 'country').length > 2) return null
  const parts = [
    { from: isBoth ? range.from + 1 : range.from, to: and },
    { from: and + 1, to: range.to },
  ]
  const members = parts.flatMap(part => {
    const { speaker } = resolveMention({ ...asked, range: part }, discourse, index, words)
    return memberOf(speaker, discourse)
  })
  const isPair = members.length === 2 && !isSame(members[0]!, members[1]!)
  return isPair ? speakerGroup(text, members) : isBoth ? speakerGroup(text, []) : null

  /** The "and" between two noun phrases with articles or names; -1 where there is none. */
  function pairAt(): number {
    for (let at = range.from + 1; at < Math.min(range.to - 1, range.from + longestPair); at++) {
      const next = tokens.tag[at + 1]
      if (tokens.tag[at] !== Tag.CC || index.covering(at)) continue
      const isBare = isBoth && words.words.matchAt(tokens, at + 1, range.to)?.values[0].label === 'person-noun'
      if (isBare || next === Tag.DT || next === Tag.PRPS || index.covering(at + 1)) return at
    }
    return -1
  }
}

function memberOf({ type, entity, name }: ResolvedSpeaker, { names }: Discourse): Member[] {
  if (type === 'person' || type === 'organization') return entity === null ? [] : [{ kind: type, entity }]
  const code = type === 'country' ? names.countries.find(country => country.name === name)?.code : null
  return code ? [{ kind: 'country', code }] : []
}

const isSame = (a: Member, b: Member): boolean => JSON.stringify(a) === JSON.stringify(b)
