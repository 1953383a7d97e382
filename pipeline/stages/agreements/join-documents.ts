import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { NamedDocument } from './find-documents.ts'

/** A name of a document that may also be a new one: `opens` is false where it only leads back to one named before. */
export interface DocumentMention extends NamedDocument {
  readonly opens: boolean
}

interface Known<Mention> {
  readonly mentions: Mention[]
  /** What its names say beyond their kind: "rescue", "2015". */
  readonly words: Set<number>
}

/**
 * The mentions of each document, in the order of the text; a mention that leads back to nothing is left out. `plain` holds words
 * that tell no document from another: "joint", "agreement".
 */
export function joinDocuments<Mention extends DocumentMention>(
  tokens: Tokens,
  mentions: readonly Mention[],
  plain: ReadonlySet<number>,
): Mention[][] {
  const documents: Known<Mention>[] = []
  for (const mention of mentions) {
    const words = wordsBeyond(tokens, mention.range, plain)
    const known = documents.findLast(document => isAgain(tokens, document, mention, words))
    if (known !== undefined) {
      known.mentions.push(mention)
      for (const word of words) known.words.add(word)
    } else if (mention.opens) documents.push({ mentions: [mention], words })
  }
  return documents.map(document => document.mentions)
}

/** By words that lead back to any ("the text"), by the same kind, or by the bare word ("the pact"): unless both say more and share none of it. */
function isAgain(
  { form, lexicon }: Tokens,
  { mentions, words }: Known<NamedDocument>,
  { kind, head, isOnce }: NamedDocument,
  own: ReadonlySet<number>,
): boolean {
  if (kind === null) return true
  const nounOf = (range: TokenRange): number => lexicon.nounLemma(form[range.to - 1]!)
  const isBare = own.size === 0 && head.to - head.from === 1
  if (!mentions.some(other => other.kind === kind || (isBare && nounOf(other.head) === nounOf(head)))) return false
  return isOnce || words.size === 0 || own.size === 0 || [...own].some(word => words.has(word))
}

const content = tagBits(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.JJ, Tag.CD, Tag.VBG)

/** Whom it is between is no such word: "the accord between the two navies" is "the supply accord". */
const wordsBeyond = ({ form, lexicon, tag }: Tokens, range: TokenRange, plain: ReadonlySet<number>): Set<number> => {
  const words = new Set<number>()
  const between = lexicon.find('between')
  for (let at = range.from; at < range.to; at++) {
    const word = lexicon.nounLemma(form[at]!)
    if (word === between) break
    if ((content & (1 << tag[at]!)) !== 0 && !plain.has(word)) words.add(word)
  }
  return words
}
