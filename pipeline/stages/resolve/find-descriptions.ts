import type { Blocks } from '../../layers/blocks.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { MentionIndex } from './mention-index.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Words of a description at most. */
const longestDescription = 10

const innerTags: ReadonlySet<Tag> = new Set<Tag>([Tag.JJ, Tag.NN, Tag.NNP, Tag.NNS, Tag.NNPS, Tag.VBG, Tag.POS, Tag.CD])

/**
 * Noun phrases of the running text that speak of a person by office or role ("the Fijian deputy minister", "his Peruvian counterpart"), outside
 * quotations and names, in order.
 */
export function findDescriptions(
  { tokens, sentences, quotationOf }: Segments,
  blocks: Blocks['blocks'],
  index: MentionIndex,
  words: ResolveWords,
): TokenRange[] {
  const { lexicon } = tokens
  const article = lexicon.find('the')
  const found: TokenRange[] = []
  for (const { from, to, block } of sentences) {
    if (blocks[block]!.kind !== 'body') continue
    for (let at = from; at < to; at++) {
      const isDefinite = tokens.tag[at] === Tag.PRPS || lexicon.folded(tokens.form[at]!) === article
      if (!isDefinite || quotationOf[at]! >= 0 || isNamed(at)) continue
      const end = endOfPhrase(at + 1, to)
      if (end === at + 1 || !isPersonNoun(at, end)) continue
      const whole = endOfTitle(end, to)
      if (!goesOn(whole, to)) found.push({ from: at, to: whole })
      at = whole - 1
    }
  }
  return found

  function isNamed(token: number): boolean {
    return index.covering(token)?.kind === 'person'
  }

  function endOfPhrase(from: number, to: number): number {
    let end = from
    while (end < Math.min(to, from + longestDescription) && innerTags.has(tokens.tag[end]! as Tag) && !isNamed(end))
      end++
    return end
  }

  /** The last words are those of a person: "… minister", "… counterpart". */
  function isPersonNoun(from: number, end: number): boolean {
    for (let at = Math.max(from + 1, end - 3); at < end; at++) {
      const noun = words.words.matchAt(tokens, at, end)
      if (noun?.to === end && noun.values[0].label === 'person-noun') return true
      if (words.officeHeads.matchAt(tokens, at, end)?.to === end) return true
    }
    return false
  }

  /** "… of the General Staff": the body that an office names. */
  function endOfTitle(end: number, to: number): number {
    if (end + 1 >= to || tokens.tag[end] !== Tag.IN) return end
    const at = tokens.tag[end + 1] === Tag.DT ? end + 2 : end + 1
    const body = at < to ? index.covering(at) : undefined
    return body?.kind === 'organization' && body.range.from <= at ? Math.min(to, body.range.to) : end
  }

  /** "the minister, Ana Tora", "the minister's aide", "the minister Ana Tora": no mention by itself. */
  function goesOn(end: number, to: number): boolean {
    if (end >= to) return false
    const next = tokens.text[tokens.start[end]!] === ',' ? end + 1 : end
    // "the head of a team": what it is of is not known.
    if (tokens.tag[end] === Tag.IN && lexicon.form(tokens.form[end]!) === 'of') return true
    return tokens.tag[end] === Tag.POS || (next < to && isNamed(next))
  }
}
