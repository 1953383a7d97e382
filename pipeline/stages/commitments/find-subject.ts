import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CommitmentWords } from './commitment-words.ts'

/** What stands before a verb group. */
export interface Subject extends TokenRange {
  /** Its last noun before any preposition, participle or relative clause; -1 where there is none. */
  readonly head: number
  /** True where a verb stands between it and the verb group: "X thanked Y and will …". */
  readonly isShared: boolean
  /** True where a question, a condition or a relative clause opens before it. */
  readonly isOpen: boolean
  /** True where a word of hope stands before it. */
  readonly isHoped: boolean
}

/** Tokens before a verb group in which its subject is looked for. */
const reach = 40
/** Tokens between two commas around an aside. */
const longestAside = 20

const nominal: ReadonlySet<number> = new Set([Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.PRP, Tag.CD])
/** What may stand before a subject and is no part of it: "so they", "and Fiji". */
const leads: ReadonlySet<number> = new Set([Tag.CC, Tag.RB, Tag.IN, Tag.UH])
const finite: ReadonlySet<number> = new Set([Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD])
const ends: ReadonlySet<number> = new Set([Tag.IN, Tag.TO, Tag.WDT, Tag.WP, Tag.WRB, Tag.VBN, Tag.VBG, ...finite])

/** The subject of a verb group that starts at `at`, inside a clause that starts at `from`. */
export function findSubject(from: number, at: number, tokens: Tokens, words: CommitmentWords): Subject {
  const { lexicon, tag } = tokens
  const folded = (token: number): number => lexicon.folded(tokens.form[token]!)
  const wordAt = (token: number): string => lexicon.form(folded(token))
  const first = Math.max(from, at - reach)
  const isComma = (token: number): boolean => tag[token] === Tag.PUNCT && wordAt(token) === ','

  // Back to the last mark, conjunction after a verb, or word that opens a clause.
  let start = at
  let isShared = false
  let isOpen = false
  let isHoped = false
  let hasNoun = false
  while (start > first) {
    const before = start - 1
    const kind = tag[before]!
    if (
      (words.open.has(folded(before)) && !isHosted(before)) ||
      (wordAt(before) === 'that' && !hasNoun && before > first)
    ) {
      isOpen = true
      break
    }
    if (kind === Tag.PUNCT && !/^['’-]/.test(wordAt(before))) {
      if (hasNoun || !(isComma(before) || before === at - 1)) break
      const opening = isComma(before) ? commaBefore(before) : -1
      if (opening >= 0) {
        start = opening
        continue
      }
    } else if (kind === Tag.CC && !hasNoun) {
      isShared = true
      break
    } else if (kind === Tag.CC && hasNoun && hasFiniteBefore(before)) break
    else if (hasNoun && (finite.has(kind) || kind === Tag.VBG)) break
    else if (wordAt(before) === 'that' && (hasNoun || before === first)) break
    if (nominal.has(kind) || kind === Tag.DT) hasNoun = true
    start--
  }
  for (let token = Math.max(first, start - 4); token < start; token++) {
    if (words.hoping.has(folded(token))) isHoped = true
  }
  while (start < at - 1 && leads.has(tag[start]!)) start++
  if (isConditional()) isOpen = true
  if (isShared) {
    const shared = sharedSubject(start)
    return { ...shared, isShared, isOpen, isHoped }
  }
  return { from: start, to: at, head: headOf(start, at), isShared, isOpen, isHoped }

  /** "The meeting, which Fiji will host": no question, though "which" opens it. */
  function isHosted(opener: number): boolean {
    return wordAt(opener) === 'which' && at - opener > 1 && tag[opener + 1] === Tag.NNP
  }

  /** "If they come, we will answer": a threat, not a promise. */
  function isConditional(): boolean {
    for (let token = first; token < start; token++) if (words.condition.has(folded(token))) return true
    return false
  }

  /** "Fiji, which has ten tugs, will lend two": the comma that opens what a comma closes; -1 where none is near. */
  function commaBefore(closing: number): number {
    for (let token = closing - 1; token > Math.max(first, closing - longestAside); token--) {
      if (isComma(token)) return token
      if (tag[token] === Tag.PUNCT && !/^['’-]/.test(wordAt(token))) return -1
    }
    return -1
  }

  /** Whether a conjunction joins clauses, not nouns: a verb stands somewhere before it. */
  function hasFiniteBefore(conjunction: number): boolean {
    for (let token = conjunction - 1; token >= first; token--) {
      if (finite.has(tag[token]!)) return true
      if (tag[token] === Tag.PUNCT && !isComma(token)) return false
    }
    return false
  }

  /** The subject of the first verb of the clause: what stands before it. */
  function sharedSubject(end: number): Pick<Subject, 'from' | 'to' | 'head'> {
    let token = first
    while (token < end && !finite.has(tag[token]!)) token++
    let begin = first
    for (let comma = first; comma < token - 1; comma++) if (isComma(comma)) begin = comma + 1
    return token < end ? { from: begin, to: token, head: headOf(begin, token) } : { from: end, to: end, head: -1 }
  }

  function headOf(begin: number, end: number): number {
    let head = -1
    for (let token = begin; token < end; token++) {
      const kind = tag[token]!
      if (head >= 0 && (ends.has(kind) || isComma(token))) break
      if (nominal.has(kind) || (kind === Tag.DT && head < 0) || words.party.has(folded(token))) head = token
    }
    return head
  }
}
