import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CommitmentWords } from './commitment-words.ts'
import type { Wording } from './find-wordings.ts'
import { isVague } from './judge-clause.ts'
import type { SubjectKind } from './subject-kind.ts'

/** Tags that a verb of promising never follows: there it is a noun or an adjective. */
const nounsFollow: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.JJ, Tag.POS, Tag.CD, Tag.IN])
/** Tags with which a noun phrase starts, after "agreed to". */
const phraseStarts: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.PRP, Tag.CD, Tag.NNP])
const verbTags = (1 << Tag.VB) | (1 << Tag.VBP) | (1 << Tag.VBG)

/** Whether the words before a wording make a noun or an adjective of it: "the promise to", "its will", but "both promised". */
export function isNounAfter(before: number, { tag, form, lexicon }: Tokens, words: CommitmentWords): boolean {
  return nounsFollow.has(tag[before]!) && !words.party.has(lexicon.folded(form[before]!))
}

/** What is known of a pledge. */
export interface Pledge {
  readonly wording: Wording
  readonly kind: SubjectKind
  readonly verb: number
  /** Where what is promised ends. */
  readonly to: number
  /** Whether a statement is made with it. */
  readonly isCue: boolean
}

/** The trait by which a pledge is a commitment, for its confidence; null where it is none. */
export function judgePledge(
  { wording: { form, isFirm, strength, to: end }, kind, verb, to, isCue }: Pledge,
  tokens: Tokens,
  words: CommitmentWords,
): string | null {
  if (!isCue && kind === 'occasion') return null
  if (form === 'pledge' && isFirm) return 'pledge'
  if (isVague(verb, to, tokens, words)) return null
  if (tokens.tag[end - 1] === Tag.TO && !mayBeVerb(verb)) return null
  return form === 'pledge' ? 'agreed' : strength === 'willing' ? 'willing' : 'noun'

  /** "agreed to a drill", "agreed to host": no "agreed to the proposal". */
  function mayBeVerb(at: number): boolean {
    const tag = tokens.tag[at]!
    if (phraseStarts.has(tag)) return tokens.text.slice(tokens.start[at]!, tokens.end[at]!) === 'a'
    return (tokens.lexicon.tags(tokens.form[at]!) & verbTags) !== 0 || tag === Tag.VB || tag === Tag.VBG
  }
}
