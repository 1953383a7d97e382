import { createListIds } from '../../engine/list-ids.ts'
import type { RuleSets } from '../../engine/rule-sets.ts'
import { FormFlag, type Lexicon, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import type { Tokens } from '../../text/tokens.ts'

/** How far a name goes before its head, and behind it. */
const furthestBack = 8
const furthestOn = 28

const modifiers = tagBits(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.JJ, Tag.JJR, Tag.JJS, Tag.CD, Tag.POS, Tag.VBN)
const openers = tagBits(Tag.DT, Tag.PRPS, Tag.PDT)
const nouns = tagBits(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.CD, Tag.VBG)
const inside = modifiers | openers | tagBits(Tag.VBG, Tag.RP)

/**
 * All of a document's name around its head: determiner and modifiers before it, what it is about and whose it is behind it. The lists `links`, `inner-links` and `joints` of
 * `agreements/documents` tell what leads on.
 */
export const createReadName = (ruleSets: RuleSets, lexicon: Lexicon): ReadName => {
  const wordSet = createListIds(ruleSets, 'agreements/documents', lexicon)
  const links = wordSet('links')
  const innerLinks = wordSet('inner-links')
  const joints = wordSet('joints')
  const comma = lexicon.folded(lexicon.intern(','))

  return (tokens, head, sentence, isElsewhere) => {
    const tagBit = (at: number): number => 1 << tokens.tag[at]!
    const word = (at: number): number => lexicon.folded(tokens.form[at]!)
    let from = head.from
    while (from > sentence.from && head.from - from < furthestBack && (tagBit(from - 1) & modifiers) !== 0) from--
    if (from > sentence.from && (tagBit(from - 1) & openers) !== 0) from--

    let to = head.to
    const limit = Math.min(sentence.to, head.to + furthestOn)
    for (let at = head.to; at < limit; at++) {
      const isFirst = at === head.to
      const isLink = links.has(word(at)) || (innerLinks.has(word(at)) && (!isFirst || isYear(tokens, at + 1)))
      const isJoint = joints.has(word(at)) && !isFirst
      if (isLink || isJoint) {
        if (at + 1 >= limit || (tagBit(at + 1) & inside) === 0 || isElsewhere(at + 1)) break
        if (word(at) === comma && (tagBit(at + 1) & openers) !== 0) break
      } else if (tokens.text[tokens.start[at]!] !== '(' && (isFirst || (tagBit(at) & inside) === 0)) break
      else if (tokens.tag[at] === Tag.VBN && (at + 1 >= limit || (tagBit(at + 1) & nouns) === 0)) break
      if ((tagBit(at) & nouns) !== 0) to = at + 1
    }
    if (tokens.text[tokens.start[to]!] === ')' && holdsOpening(tokens, { from, to })) to++
    return { from, to }
  }
}

/** A document's name around its head, inside its sentence; it ends before what tells when or where it was signed (`isElsewhere`). */
export type ReadName = (
  tokens: Tokens,
  head: TokenRange,
  sentence: TokenRange,
  isElsewhere: (token: number) => boolean,
) => TokenRange

const holdsOpening = ({ text, start }: Tokens, { from, to }: TokenRange): boolean => {
  for (let at = to - 1; at >= from; at--) {
    if (text[start[at]!] === ')') return false
    if (text[start[at]!] === '(') return true
  }
  return false
}

const isYear = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && (tokens.lexicon.flags(tokens.form[at]!) & FormFlag.Year) !== 0
