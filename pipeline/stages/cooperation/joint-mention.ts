import type { Attribution } from '../../layers/attributions.ts'
import { Tag } from '../../text/lexicon.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { hasTag, type Line, wordAt } from './line.ts'

/** Whether several speak: "both sides", "they", "the ministers". */
export const isJointMention = (line: Line, { mention }: Attribution): boolean => {
  if (mention === null) return false
  for (let at = mention.from; at < mention.to; at++) if (line.words.several.has(wordAt(line, at))) return true
  return hasTag(line, mention.to - 1, tagBits(Tag.NNS))
}
