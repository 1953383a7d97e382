import { FormFlag, Tag } from '../../text/lexicon.ts'
import { haveForms, personAdjectives } from './function-words.ts'
import { isQuotation, type Line } from './line.ts'
import { isListedPast, isPastTense } from './past-tense.ts'
import { isPresentTense } from './present-tense.ts'
import { findTitleVerb, isTitle } from './title-case.ts'
import { isComma, isNoun, isStop } from './word-classes.ts'

const mayBeMistaken = (1 << Tag.VBN) | (1 << Tag.JJ)

/**
 * Corrects tags where the sentence shows what a tagger working from left to right could not see: a bare past participle
 * with a subject before and an object behind is a past tense; an acronym is no pronoun.
 */
export function repairTags(line: Line): void {
  const { lexicon, form } = line.segments.tokens
  const title = isTitle(line)
  for (let at = 0; at < line.size; at++) {
    const tag = line.tag[at]!
    if (tag === Tag.PRP) {
      if (lexicon.flags(form[line.from[at]!]!) & FormFlag.AllCaps) line.tag[at] = Tag.NNP
    } else if (tag === Tag.RP && at > 0 && isNoun(line, at - 1) && line.tag[at + 1] === Tag.NNP) line.tag[at] = Tag.IN
    else if (tag === Tag.JJ && isTrailingParticiple(line, at)) line.tag[at] = Tag.VBG
    else if (tag === Tag.JJ && isNounBeforeVerb(line, at)) line.tag[at] = Tag.NN
    else if (tag === Tag.VB && isPresentPlural(line, at)) line.tag[at] = Tag.VBP
    else if (tag === Tag.NNS && isVerbBehindName(line, at)) line.tag[at] = Tag.VBZ
    else if (!title && at > 0 && tag >= Tag.VB && tag <= Tag.MD && isNameInside(line, at)) line.tag[at] = Tag.NNP
    else if ((tag === Tag.VB || tag === Tag.VBP) && isBehindDeterminer(line, at)) line.tag[at] = Tag.NN
    else if (at === 0 && (tag === Tag.VB || tag === Tag.MD || tag === Tag.UH) && opensWithName(line))
      line.tag[at] = Tag.NNP
    else if ((tag === Tag.NN || tag === Tag.VB) && isPresentTense(line, at)) line.tag[at] = Tag.VBP
    else if (isComparative(line, at)) line.tag[at] = Tag.JJR
    else if (line.word[at] === 'had' && !haveForms.has(line.word[at - 1] ?? '')) line.tag[at] = Tag.VBD
    else if ((1 << tag) & mayBeMistaken && isPastTense(line, at)) line.tag[at] = Tag.VBD
  }
  if (title) findTitleVerb(line)
}

/** "closer ties": an adverb in form before its noun. */
const isComparative = (line: Line, at: number): boolean =>
  (line.tag[at + 1] === Tag.NN || line.tag[at + 1] === Tag.NNS) && comparatives.has(line.word[at]!)

const comparatives = new Set(['closer', 'deeper', 'further', 'faster', 'longer', 'higher', 'harder'])

/** A capital in mid-sentence makes a name of a verb: "Lam", "Will", "May". */
function isNameInside(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  const flags = lexicon.flags(form[line.from[at]!]!)
  const isCapitalized = (flags & FormFlag.Capitalized) !== 0 && (flags & FormFlag.AllCaps) === 0
  return isCapitalized && !opensInside.has(line.word[at - 1]!)
}

/** Behind these a capital says nothing. */
const opensInside = new Set([':', '"', '“', '‘', '.', '?', '!', '(', '-', '–', '—', '--', '•', '*', ';', '/'])

/** "Minister Ortega hopes that": a plural behind a name or pronoun, before what only a verb takes. */
function isVerbBehindName(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  if (at === 0 || !(lexicon.tags(form[line.from[at]!]!) & (1 << Tag.VBZ))) return false
  const before = line.tag[at - 1]!
  if (before !== Tag.NNP && before !== Tag.PRP) return false
  if (endsBehindQuotation(line, at)) return true
  const next = line.tag[at + 1]!
  return line.word[at + 1] === 'that' || next === Tag.DT || next === Tag.PRPS || next === Tag.TO || next === Tag.CD
}

/** "“…,” Ortega notes.", "“…,” Ortega points out.": the plural ends the line but for a particle, and a quotation stands before the name. */
function endsBehindQuotation(line: Line, at: number): boolean {
  let end = at + 1
  if (line.word[end] === 'out' || line.word[end] === 'on') end++
  if (end < line.size && !isStop(line, end) && !isComma(line, end)) return false
  let before = at - 1
  while (before > 0 && at - before < 6 && line.tag[before] === Tag.NNP) before--
  return isQuotation(line, before)
}

/** "the general told", "the military said": an adjective that is a noun, too, between an article and a past tense. */
function isNounBeforeVerb(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  const next = line.tag[at + 1]
  const isPerson = personAdjectives.has(line.word[at]!)
  const mayBeNoun = isPerson || (lexicon.tags(form[line.from[at]!]!) & (1 << Tag.NN)) !== 0
  const before = line.tag[at - 1]
  // "the Baltic general told"
  const isBehindArticle =
    isBehindDeterminer(line, at) ||
    (isPerson && (before === Tag.JJ || before === Tag.NNP) && isBehindDeterminer(line, at - 1))
  // "the Fijian general expressed readiness": what follows may be mistaken, too
  const isPast = next === Tag.VBD || next === Tag.VBN || (isPerson && next === Tag.JJ && isListedPast(line, at + 1))
  return mayBeNoun && isBehindArticle && (isPast || next === Tag.VBZ)
}

/** ", promising that": an adjective that is a participle, too, behind a comma and before what only a verb takes. */
function isTrailingParticiple(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  if (at === 0 || !isComma(line, at - 1) || !(lexicon.tags(form[line.from[at]!]!) & (1 << Tag.VBG))) return false
  const next = line.tag[at + 1]
  return line.word[at + 1] === 'that' || next === Tag.TO || next === Tag.PRP || next === Tag.DT || next === Tag.PRPS
}

/** "the two write": a base form behind a plural subject. */
function isPresentPlural(line: Line, at: number): boolean {
  const before = line.tag[at - 1]
  const isPlural =
    before === Tag.NNS ||
    before === Tag.NNPS ||
    (before === Tag.CD && (line.tag[at - 2] === Tag.DT || line.word[at - 2] === 'of' || line.word[at - 2] === 'in'))
  const opensClause = line.tag[at + 1] === Tag.PRP || line.word[at + 1] === 'that'
  return isPlural || (at > 0 && plurals.has(line.word[at - 1]!)) || (before === Tag.NN && opensClause)
}

const plurals = new Set(['we', 'they', 'i', 'you', 'who'])

/** "the harbour board": no verb follows an article or a possessive. */
const isBehindDeterminer = (line: Line, at: number): boolean =>
  at > 0 && (line.tag[at - 1] === Tag.PRPS || articles.has(line.word[at - 1]!))

const articles = new Set(['the', 'a', 'an', 'one', 'this', 'every', 'each'])

/** A base form before a past tense is a name at the head of its sentence: "Lam also proposed …". */
function opensWithName(line: Line): boolean {
  let next = 1
  while (next < line.size && line.tag[next] === Tag.RB) next++
  if (next === 1 && line.size > 1 && line.tag[1] === Tag.NNP) return true
  return next < line.size && (line.tag[next] === Tag.VBD || line.tag[next] === Tag.VBZ || line.tag[next] === Tag.MD)
}
