import type { PhraseValue } from '../../engine/rule-sources.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { ResolveWords } from './resolve-words.ts'

/** A noun phrase without a name, taken apart. */
export interface Description {
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Folded ids of the words of the core (before the first preposition or comma), plain forms. */
  readonly words: readonly number[]
  /** Folded ids of the words behind the core. */
  readonly rest: readonly number[]
  /** The head noun. */
  readonly head: number
  /** Rule of the head where the rules know it; an office's head, else null. */
  readonly noun: PhraseValue | null
  readonly isOffice: boolean
  /** "Former", "retired" and the like stand in it. */
  readonly isPast: boolean
  /** "His", "her", "its" stand before it. */
  readonly isOwned: boolean
  /** "The visiting minister", "the host minister". */
  readonly isVisiting: boolean
  readonly isHosting: boolean
  /** "The other side". */
  readonly isOther: boolean
  /** Words of the title, without country and idle words; empty where the head is no office's. */
  readonly title: readonly number[]
}

/** Tokens that a description's core has at most. */
const longestCore = 16

/** Takes a description apart; undefined for a range without a noun. */
export function readDescription(
  tokens: Tokens,
  { from, to }: TokenRange,
  words: ResolveWords,
  isCountry: (token: number) => boolean,
): Description | undefined {
  const { lexicon } = words
  const end = endOfCore(tokens, from, Math.min(to, from + longestCore))
  if (end === from) return undefined
  const first = tokens.tag[from]
  const text = lexicon.folded(tokens.form[from]!)
  const determiner =
    first === Tag.PRPS || tokens.tag[from + 1] === Tag.POS
      ? 'possessive'
      : words.indefinite.has(text)
        ? 'indefinite'
        : first === Tag.DT
          ? 'definite'
          : 'none'
  const plain = (token: number) => words.plain(lexicon.folded(tokens.form[token]!))
  let noun: PhraseValue | null = null
  let isOffice = false
  for (let at = from; at < end; at++) {
    const match = words.words.matchAt(tokens, at, end)
    if (match?.to === end) noun ??= match.values[0]
    isOffice ||= words.officeHeads.matchAt(tokens, at, end)?.to === end
  }
  const core: number[] = []
  for (let at = from; at < end; at++) core.push(plain(at))
  const title: number[] = []
  const titleEnd = isOffice ? endOfTitle(tokens, end, to) : from
  for (let at = from; at < titleEnd; at++) {
    if (tokens.tag[at] === Tag.POS || isCountry(at) || words.idle.has(lexicon.folded(tokens.form[at]!))) continue
    title.push(...words.plainWords(lexicon.folded(tokens.form[at]!)))
  }
  const rest: number[] = []
  for (let at = end; at < Math.min(to, end + longestCore); at++) rest.push(plain(at))
  const inner = core.slice(0, -1)
  return {
    determiner,
    words: core,
    rest,
    head: plain(end - 1),
    noun,
    isOffice,
    title,
    isOwned: first === Tag.PRPS,
    isPast: inner.some(word => words.past.has(word)),
    isVisiting: inner.some(word => words.visiting.has(word)),
    isHosting: inner.some(word => words.hosting.has(word)),
    isOther: inner.some(word => words.opposite.has(word)),
  }
}

/** End of a noun phrase before its first preposition, comma or bracket. */
function endOfCore(tokens: Tokens, from: number, to: number): number {
  let at = from
  while (at < to && tokens.tag[at] !== Tag.IN && tokens.tag[at] !== Tag.TO && tokens.tag[at] !== Tag.PUNCT) at++
  return at
}

/** The title goes on over "of" and "for": "deputy chief of the General Staff". */
function endOfTitle(tokens: Tokens, end: number, to: number): number {
  let at = end
  while (at < to && at - end < longestCore && tokens.tag[at] !== Tag.PUNCT) at++
  return at
}
