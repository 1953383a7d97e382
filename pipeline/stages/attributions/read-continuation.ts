import { Tag } from '../../text/lexicon.ts'
import type { Finding } from './finding.ts'
import { type Line, nounLemma, tokensOf } from './line.ts'
import { phraseEnd } from './long-phrase.ts'
import type { Knowledge } from './parse-line.ts'
import type { ReadSentence } from './read-article.ts'
import { isAdverb, isComma, isStop, isVerb } from './word-classes.ts'

const more = new Set(['other', 'another', 'further', 'additional', 'more'])
const copulas = new Set(['is', 'was', 'were', 'are', 'included', 'include', 'includes', 'concerned', 'covered'])
const holding = new Set(['included', 'include', 'includes'])
const links: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at'])

/**
 * A sentence that goes on from an earlier statement by its noun: "Other suggestions included …", "Her other request was
 * that …" carry the speaker on; "The proposal was made by X" names the speaker of the sentence before, "The guest's
 * suggestions included …" that of its own.
 */
export function readContinuation(
  line: Line,
  before: readonly ReadSentence[],
  knowledge: Knowledge,
): Finding | undefined {
  const holder = holderEnd(line)
  const first = holder > 0 ? holder + 1 : 0
  let noun = first
  let carries = holder > 0
  while (
    noun < line.size &&
    noun - first < 6 &&
    (more.has(line.word[noun]!) ||
      line.tag[noun] === Tag.DT ||
      line.tag[noun] === Tag.PRPS ||
      line.tag[noun] === Tag.JJ)
  ) {
    if (more.has(line.word[noun]!) || line.tag[noun] === Tag.PRPS) carries = true
    noun++
  }
  const entry = noun > 0 && noun < line.size ? knowledge.cues.nouns.get(nounLemma(line, noun)) : undefined
  if (!entry) return undefined
  let verb = noun + 1
  while (verb < line.size && isAdverb(line, verb)) verb++
  if (!(holder > 0 ? holding : copulas).has(line.word[verb] ?? '')) return undefined
  const base = {
    draft: null,
    frame: 'continuation',
    act: entry.act,
    lemma: entry.lemma,
    hearer: null,
    probability: 0.9,
    isDirect: false,
    outer: null,
    isOpen: false,
  } as const
  if ((line.word[verb] === 'was' || line.word[verb] === 'were') && line.word[verb + 2] === 'by') {
    const previous = before[before.length - 2]
    const to = phraseEnd(line, verb + 3, { limit: line.size, links, mayCoordinate: true })
    if (to < 0 || !previous || previous.findings.length > 0) return undefined
    const end = appositiveEnd(line, to)
    return {
      ...base,
      basis: 'subject',
      mention: tokensOf(line, { from: verb + 3, to: end }),
      cue: tokensOf(line, { from: 0, to: verb + 3 }),
      content: [withoutStop(line, previous)],
    }
  }
  if (!carries) return undefined
  const mention = holder > 0 ? tokensOf(line, { from: 0, to: holder }) : lastMention(before)
  let end = line.size
  while (end > verb + 1 && isStop(line, end - 1)) end--
  if (!mention || end <= verb + 1) return undefined
  return {
    ...base,
    basis: holder > 0 ? 'subject' : 'carried',
    mention,
    cue: tokensOf(line, { from: first, to: verb + 1 }),
    content: [tokensOf(line, { from: verb + 1, to: end })],
  }
}

/** Where the genitive mark stands behind the holder that opens the sentence; -1 where none does. */
function holderEnd(line: Line): number {
  for (let at = 1; at < line.size && at < 8; at++) {
    if (line.tag[at] === Tag.POS) return at
    if (isVerb(line, at) || isStop(line, at) || isComma(line, at)) return -1
  }
  return -1
}

function appositiveEnd(line: Line, end: number): number {
  if (line.word[end] !== ',') return end
  const to = phraseEnd(line, end + 1, { limit: line.size, links, mayCoordinate: true })
  return to > 0 ? to : end
}

const stops = new Set(['.', '!', '?'])

function withoutStop({ segments }: Line, { range }: ReadSentence): { from: number; to: number } {
  const { lexicon, form } = segments.tokens
  return stops.has(lexicon.form(form[range.to - 1]!)) ? { from: range.from, to: range.to - 1 } : range
}

/** The mention of the last statement before that is no report inside another. */
function lastMention(before: readonly ReadSentence[]): Finding['mention'] {
  for (let at = before.length - 1; at >= 0 && before.length - at < 6; at--) {
    const found = before[at]!.findings.findLast(finding => finding.outer === null && finding.mention !== null)
    if (found) return found.mention
  }
  return null
}
