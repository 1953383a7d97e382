import { Tag } from '../../text/lexicon.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { beForms, coordinators, haveForms, personAdjectives, times } from './function-words.ts'
import { isQuotation, type Line } from './line.ts'
import { isNoun } from './word-classes.ts'

const past = tagBits(Tag.VBD)
const startsObject = tagBits(
  Tag.DT,
  Tag.PRPS,
  Tag.PRP,
  Tag.NNP,
  Tag.NNPS,
  Tag.NNS,
  Tag.NN,
  Tag.CD,
  Tag.JJ,
  Tag.JJR,
  Tag.PDT,
  Tag.TO,
  Tag.VBG,
  Tag.WRB,
  Tag.WP,
)
/** What may follow a past tense that is tagged as an adjective: an adjective would be followed by its noun. */
const behindAdjective = tagBits(Tag.DT, Tag.PRPS, Tag.CD, Tag.PRP, Tag.PDT, Tag.NNP)
const endsSubject = tagBits(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.PRP, Tag.RB, Tag.CC, Tag.DT, Tag.CD)

/** Whether the word list knows the word as a past tense. */
export function isListedPast(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  return (lexicon.tags(form[line.from[at]!]!) & past) !== 0
}

/** Whether a bare past participle, or what looks like an adjective, is a past tense: a subject stands before it and an object behind. */
export function isPastTense(line: Line, at: number): boolean {
  if (at === 0 || at + 1 >= line.size) return false
  if (!isListedPast(line, at) && (!line.word[at]!.endsWith('ed') || line.word[at]!.includes('-'))) return false
  const mayBeAdjective = line.tag[at] === Tag.JJ && !(personAdjectives.has(line.word[at - 1]!) && isNoun(line, at - 1))
  if (mayBeAdjective && !(behindAdjective & (1 << line.tag[at + 1]!)) && line.word[at + 1] !== 'that') return false
  const next = line.word[at + 1]!
  // "Lund began by thanking the crew" against "the crew thanked by Lund"
  const isManner = next === 'by' && line.tag[at + 2] === Tag.VBG && line.tag[at] === Tag.VBN
  if (isManner && (line.tag[at - 1] === Tag.NNP || line.tag[at - 1] === Tag.PRP)) return true
  if (next === 'by' || line.word[at + 2] === 'by') return false
  if (times.has(next) || ((next === 'this' || next === 'last') && times.has(line.word[at + 2] ?? ''))) return false
  if (
    line.tag[at] === Tag.VBN &&
    line.tag[at + 1] === Tag.RB &&
    (line.tag[at - 1] === Tag.NNP || line.tag[at - 1] === Tag.PRP)
  )
    return true
  const hasObject =
    next === 'that' || next === ':' || (startsObject & (1 << line.tag[at + 1]!)) !== 0 || line.tag[at + 1] === Tag.RP
  let before = at - 1
  let isMarked = false
  while (before >= 0 && line.tag[before] === Tag.RB) {
    before--
    isMarked = true
  }
  if (before < 0) return false
  const word = line.word[before]!
  if (isQuotation(line, before)) return false
  if (beForms.has(word) || haveForms.has(word)) return false
  if (coordinators.has(word)) return hasObject || next === 'on' || next === 'for'
  if (word === ',')
    return (
      (hasObject && (isMarked || line.tag[at + 1] !== Tag.TO)) ||
      ((next === 'on' || next === 'for') && line.tag[at] === Tag.VBN && line.tag[at - 2] !== Tag.CD)
    )
  const tag = line.tag[before]!
  if (tag === Tag.JJ) return isMarked && hasObject
  if (!(endsSubject & (1 << tag)) && word !== ')') return false
  return hasObject || (isMarked && line.tag[at] === Tag.VBN)
}
