import { createFormFacts, type FactsOf } from './form-facts.ts'
import { FormFlag, type Lexicon, Tag } from './lexicon.ts'
import type { TokenRange } from './span.ts'
import { type Fit, Neighbour } from './tag-rules.ts'
import type { Tokens } from './tokens.ts'

/** Writes the tags in context of one block's tokens into `tokens.tag`. Paired quotation marks must already be tagged as such. */
export type Tagger = (tokens: Tokens, block: TokenRange) => void

/** A tagger over one lexicon: the most likely tag of each form, then the first of the context rules that fits. */
export function createTagger(lexicon: Lexicon): Tagger {
  const factsOf = createFormFacts(lexicon)
  return (tokens, block) => tagBlock(tokens, block, factsOf)
}

const bit = (tag: number): number => 1 << tag
const FINITE = bit(Tag.VBD) | bit(Tag.VBZ) | bit(Tag.VBP) | bit(Tag.MD)
const SURELY_FINITE = bit(Tag.VBZ) | bit(Tag.VBP) | bit(Tag.MD)
const NOT_FINITE = bit(Tag.VBN) | bit(Tag.JJ) | bit(Tag.NN) | bit(Tag.NNS) | bit(Tag.POS) | bit(Tag.IN) | bit(Tag.VB)
const VERB = FINITE | bit(Tag.VB)
const ANY_VERB = VERB | bit(Tag.VBG) | bit(Tag.VBN)
const NEW_CLAUSE = bit(Tag.WDT) | bit(Tag.WP) | bit(Tag.WRB) | bit(Tag.PUNCT)
const ENDS_CLAUSE = NEW_CLAUSE | bit(Tag.CC) | bit(Tag.EX) | bit(Tag.PRP) | bit(Tag.VBG)
const ADVERB = bit(Tag.RB) | bit(Tag.RBR)

/** How far a finite verb is looked for ahead, in tokens. */
const REACH = 10

/** What stands around the token at hand. */
interface Context {
  /** Index of the word before, quotation marks skipped; -1 where a sentence starts. */
  before: number
  /** The same with adverbs skipped. */
  auxiliary: number
  /** Index of the token behind, quotation marks skipped; -1 at the end of the block. */
  after: number
  /** Whether the clause has had a verb other than a participle. */
  finite: boolean
  /** Tag of the sentence's last verb, as a bit, participles without an auxiliary aside; 0 where it has none so far. */
  lastVerb: number
  name: boolean
}

function tagBlock(tokens: Tokens, block: TokenRange, factsOf: FactsOf): void {
  const { lexicon, form, tag } = tokens
  const context: Context = { before: -1, auxiliary: -1, after: -1, finite: false, lastVerb: 0, name: false }
  for (let i = block.from; i < block.to; i++) {
    const id = form[i]!
    const flags = lexicon.flags(id)
    if ((flags & FormFlag.QuoteMark) !== 0 && !isPossessive(tokens, block, i)) {
      tag[i] = Tag.PUNCT
      continue
    }
    const tags = lexicon.tags(id)
    if ((tags & (tags - 1)) !== 0) {
      context.name = (flags & FormFlag.Capitalized) !== 0 && context.before === i - 1 && i > block.from
      context.after = nextWord(tokens, block, i)
      tag[i] = choose(tokens, block, i, context, factsOf)
    }
    const own = bit(tag[i]!)
    if ((own & ANY_VERB) !== 0 && !(tag[i] === Tag.VBN && !isAuxiliary(tokens, context.auxiliary, factsOf)))
      context.lastVerb = own
    if ((own & VERB) !== 0) context.finite = true
    else if ((own & NEW_CLAUSE) !== 0 || (tag[i] === Tag.IN && factsOf(id).opensClause)) context.finite = false
    context.before = startsSentence(tokens, i, factsOf) ? -1 : i
    if (context.before < 0) context.lastVerb = 0
    if ((own & ADVERB) === 0) context.auxiliary = context.before
  }
}

const isAuxiliary = (tokens: Tokens, i: number, factsOf: FactsOf): boolean =>
  i >= 0 && (factsOf(tokens.form[i]!).is & (Neighbour.Be | Neighbour.Have)) !== 0

/** An apostrophe right behind a plural. */
function isPossessive(tokens: Tokens, block: TokenRange, i: number): boolean {
  if (tokens.tag[i] !== Tag.POS || i === block.from || tokens.end[i - 1] !== tokens.start[i]) return false
  const last = tokens.text.charCodeAt(tokens.start[i]! - 1)
  return last === 115 || last === 83 || last === 122
}

/** Whether the token is a mark behind which a capital tells nothing. */
const startsSentence = (tokens: Tokens, i: number, factsOf: FactsOf): boolean =>
  tokens.tag[i] === Tag.PUNCT &&
  !factsOf(tokens.form[i]!).isComma &&
  !isInnerMark(tokens.text.charCodeAt(tokens.start[i]!))

/** Marks inside a name or phrase: hyphen, slash, ampersand. */
const isInnerMark = (code: number): boolean => code === 45 || code === 47 || code === 38

function nextWord(tokens: Tokens, block: TokenRange, i: number): number {
  const next = i + 1
  if (next >= block.to) return -1
  if ((tokens.lexicon.flags(tokens.form[next]!) & FormFlag.QuoteMark) === 0 || tokens.tag[next] === Tag.POS) return next
  return next + 1 < block.to ? next + 1 : -1
}

function choose(tokens: Tokens, block: TokenRange, i: number, context: Context, factsOf: FactsOf): Tag {
  const form = tokens.form[i]!
  for (const rule of factsOf(form).rules) {
    if (rule.name !== undefined && rule.name !== context.name) continue
    if (rule.finite !== undefined && rule.finite !== context.finite) continue
    if (rule.lastVerb !== undefined && (rule.lastVerb & context.lastVerb) === 0) continue
    if (rule.before && !fits(tokens, context.before, rule.before, factsOf, Neighbour.Start)) continue
    if (rule.auxiliary && !fits(tokens, context.auxiliary, rule.auxiliary, factsOf, Neighbour.Start)) continue
    if (rule.after && !fits(tokens, context.after, rule.after, factsOf, Neighbour.End)) continue
    if (rule.finiteAhead !== undefined && rule.finiteAhead !== isFiniteAhead(tokens, block, i, factsOf)) continue
    return rule.to
  }
  return tokens.lexicon.tag(form)
}

function fits(tokens: Tokens, neighbour: number, fit: Fit, factsOf: FactsOf, none: number): boolean {
  if (neighbour < 0) return (fit.is & none) !== 0
  if ((bit(tokens.tag[neighbour]!) & fit.tags) !== 0) return true
  return fit.is !== 0 && (factsOf(tokens.form[neighbour]!).is & fit.is) !== 0
}

/** Whether a verb that cannot be but finite follows before the clause ends. */
function isFiniteAhead(tokens: Tokens, block: TokenRange, i: number, factsOf: FactsOf): boolean {
  const end = Math.min(block.to, i + 1 + REACH)
  for (let at = i + 1; at < end; at++) {
    const id = tokens.form[at]!
    const tags = tokens.lexicon.tags(id)
    if ((bit(tokens.lexicon.tag(id)) & ENDS_CLAUSE) !== 0 || factsOf(id).opensClause) return false
    if (tokens.lexicon.tag(tokens.form[at - 1]!) === Tag.TO) continue
    if ((tags & FINITE) !== 0 && (tags & NOT_FINITE) === 0) return true
    if ((bit(tokens.lexicon.tag(id)) & SURELY_FINITE) !== 0) return true
  }
  return false
}
