import type { PhraseValue } from '../../engine/rule-sources.ts'
import type { NameMention } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { MentionIndex } from './mention-index.ts'

/** The organizations that a mention names. */
export interface Bodies {
  /** The one that all of the mention is. */
  readonly body: NameMention | undefined
  /** The one that speaks: all of it, or the one whose statement, data or part it is. */
  readonly organization: NameMention | undefined
}

const speaksFor: ReadonlySet<string> = new Set(['body-noun', 'document-noun', 'data-noun'])

/** Which organization of a mention speaks; none for "supporters of the Lake Agency". */
export function bodiesOf(range: TokenRange, noun: PhraseValue | null, { tag }: Tokens, index: MentionIndex): Bodies {
  const all = index.within(range, 'organization')
  const body = all.find(({ core }) => isHead(core) && core.from - range.from < 2)
  return { body, organization: all.find(mention => mention === body || isSpeaking(mention.core)) }

  function isSpeaking(core: TokenRange): boolean {
    if (!noun) return core.from - range.from < 2 || !isPlural()
    return speaksFor.has(noun.label) || core.from === range.from || isHead(core)
  }

  function isHead(core: TokenRange): boolean {
    return core.to === range.to || tag[core.to] === Tag.PUNCT
  }

  /** Whether the noun before "of" is a plural of common people or things. */
  function isPlural(): boolean {
    for (let at = range.from; at < range.to; at++)
      if (tag[at] === Tag.IN || tag[at] === Tag.TO || tag[at] === Tag.PUNCT)
        return at > range.from && tag[at - 1] === Tag.NNS
    return tag[range.to - 1] === Tag.NNS && index.covering(range.to - 1) === undefined
  }
}
