import type { Blocks } from '../../layers/blocks.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { NameField } from './person-candidate.ts'

/** Tokens that a label before a turn may have. */
const longestLabel = 16

/** The sentences of the given blocks; a label in capitals at a sentence's start is a field of its own. */
export function fieldsOf(
  { tokens, sentences }: Segments,
  blocks: Blocks['blocks'],
  isNaming: (block: Blocks['blocks'][number]) => boolean,
): NameField[] {
  const fields: NameField[] = []
  for (const { from, to, block } of sentences) {
    const { kind } = blocks[block]!
    if (!isNaming(blocks[block]!)) continue
    const isRunningText = kind === 'body' || kind === 'caption' || kind === 'boilerplate'
    const colon = isRunningText ? endOfLabel(from, to) : from
    if (colon > from) fields.push({ from, to: colon, isLabel: true, isRunningText: true, isByline: false })
    if (colon < to) fields.push({ from: colon, to, isLabel: false, isRunningText, isByline: kind === 'byline' })
  }
  return fields

  /** Colon behind words that are all in capitals, or `from`. */
  function endOfLabel(from: number, to: number): number {
    for (let at = from; at < to && at - from < longestLabel; at++) {
      const form = tokens.lexicon.form(tokens.form[at]!)
      if (form === ':') return at - from > 0 ? at : from
      const flags = tokens.lexicon.flags(tokens.form[at]!)
      if ((flags & FormFlag.Word) !== 0 && form !== form.toUpperCase()) return from
    }
    return from
  }
}
