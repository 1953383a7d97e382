import { gate } from '../gate.ts'
import { isCapitalized, isQuotation } from '../line.ts'
import { phraseEnd } from '../long-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { turnEntry } from '../read-turns.ts'
import { Kind } from '../word-kinds.ts'
import type { Trailing } from './content-first.ts'
import { sayingAtFront } from './labelled-quotation.ts'
import { appositiveEnd, mentionLinks } from './mention-extent.ts'

/** `Minister Ono: “We are ready.”`: a name, a colon and a quotation are all of the line. */
export function findLabel(parse: Parse, region: Region): Trailing | undefined {
  const { line, knowledge } = parse
  if ((line.kinds & Kind.Quotation) === 0 || region.from > 0 || !isCapitalized(line, 0) || sayingAtFront(parse))
    return undefined
  const end = appositiveEnd(line, phraseEnd(line, 0, { limit: region.to, links: mentionLinks }), region.to)
  if (end < 0 || line.word[end] !== ':' || end + 1 >= region.to || !isQuotation(line, end + 1)) return undefined
  const content = { from: end + 1, to: region.to }
  const probability = gate(turnEntry, { prefix: '', complement: 'Q' }, knowledge.counts)
  if (probability < knowledge.thresholds.least) return undefined
  return {
    draft: {
      line,
      entry: turnEntry,
      group: null,
      frame: 'turn',
      use: 'Q',
      cue: { from: end, to: end + 1 },
      mention: { from: 0, to: end },
      basis: 'label',
      content: [content],
      hearer: null,
      probability,
      outer: region.outer,
    },
    inside: null,
    rest: region.to,
  }
}
