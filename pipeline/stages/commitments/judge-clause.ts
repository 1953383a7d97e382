import type { Attribution } from '../../layers/attributions.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CommitmentWords } from './commitment-words.ts'
import type { Programme } from './find-programme.ts'
import type { Subject } from './find-subject.ts'
import type { Wording } from './find-wordings.ts'
import type { SubjectKind } from './subject-kind.ts'

/** Acts of saying in which a will is what the speaker stands for, not what he hopes, asks or fears. */
const sober: ReadonlySet<Attribution['act']> = new Set([
  'state',
  'announce',
  'emphasise',
  'affirm',
  'commit',
  'agree',
  'invite',
  'discuss',
  'thank',
  'praise',
])

/** What no verb is: "will you resign?", "would the minister". */
const noVerbs: ReadonlySet<number> = new Set([
  Tag.PRP,
  Tag.PRPS,
  Tag.NNP,
  Tag.DT,
  Tag.IN,
  Tag.TO,
  Tag.CD,
  Tag.CC,
  Tag.WP,
  Tag.PUNCT,
])
/** Tokens behind the verb in which its object is looked for. */
const objectReach = 8

/** The verb of a wording: its own, "will continue", else the first word behind it that is no adverb; of "will be sending", the second. */
export function verbOf({ from, to, strength, form: kind }: Wording, end: number, tokens: Tokens): number {
  const { lexicon, tag, form } = tokens
  if (strength === 'continue' && kind === 'clause')
    return tag[to - 1] === Tag.IN || tag[to - 1] === Tag.RP ? to - 2 : to - 1
  let at = to
  while (at < end && (tag[at] === Tag.RB || tag[at] === Tag.RBR)) at++
  // "will back the yard": the tagger takes the verb for an adverb.
  const isBare = at < end && at - 1 > from && noVerbs.has(tag[at]!) && mayBeVerb(at - 1)
  if (isBare) return at - 1
  const isBe = at < end && lexicon.form(lexicon.verbLemma(form[at]!)) === 'be'
  return isBe && at + 1 < end && tag[at + 1] === Tag.VBG ? at + 1 : at

  function mayBeVerb(token: number): boolean {
    return (lexicon.tags(form[token]!) & (1 << Tag.VB)) !== 0
  }
}

/** Whether ties stand behind a verb that says little: "to further promote cooperation". */
export function isVague(verb: number, end: number, tokens: Tokens, words: CommitmentWords): boolean {
  const { lexicon, form } = tokens
  if (!isIn(words.vague, verb)) return false
  for (let at = verb; at < Math.min(end, verb + objectReach); at++) {
    if (words.ties.has(lexicon.folded(form[at]!))) return true
  }
  return false
  function isIn(set: CommitmentWords['vague'], at: number): boolean {
    return set.has(lexicon.verbLemma(form[at]!)) || set.has(lexicon.folded(form[at]!))
  }
}

/** What is known of a clause with a will. */
export interface WillClause {
  readonly wording: Wording
  readonly subject: Subject
  readonly kind: SubjectKind
  readonly verb: number
  readonly range: TokenRange
  /** The attribution that it is the content of; null where the text itself tells. */
  readonly attribution: Attribution | null
  /** Whose programme its verb tells of. */
  readonly programme: Programme | null
}

/** The trait by which a clause with a will is a commitment, for its confidence; null where it is none. */
export function judgeClause(clause: WillClause, tokens: Tokens, words: CommitmentWords): string | null {
  const { wording, subject, kind, verb, range, attribution, programme } = clause
  const { lexicon, form, tag } = tokens
  if (subject.isOpen || subject.isHoped || verb >= range.to || noVerbs.has(tag[verb]!)) return null
  const cue = attribution?.lemma == null ? -1 : lexicon.find(attribution.lemma)
  const isAnnounced = words.announcing.has(cue)
  if (attribution && !sober.has(attribution.act) && !words.neutral.has(cue)) return null
  const has = (list: keyof CommitmentWords): boolean =>
    words[list].has(lexicon.verbLemma(form[verb]!)) || words[list].has(lexicon.folded(form[verb]!))
  const isPassive = lexicon.form(lexicon.verbLemma(form[verb]!)) === 'be' && isParticiple(verb + 1)
  const isWill = wording.strength === 'will' || wording.strength === 'continue'
  if (isWill && attribution === null && lexicon.form(lexicon.folded(form[wording.from]!)) === 'would') return null
  if (!wording.isFirm && isVague(verb, range.to, tokens, words)) return null
  const isProgramme = programme === 'anyone' || (programme === 'speaker' && isFirstPerson())
  if (!isWill) return !isProgramme && (kind === 'party' || kind === 'self') ? wording.strength : null
  if (words.promising.has(cue)) return kind === 'occasion' && has('effect') ? null : 'promised'
  if (kind === 'occasion' || kind === 'none') return null
  if (kind === 'thing' || kind === 'activity') {
    if (attribution === null || has('effect') || (has('state') && !isPassive)) return null
    return kind === 'activity' && !isAnnounced && programme === 'anyone' ? null : isAnnounced ? 'announced' : kind
  }
  if (isProgramme && !isNegated()) return null
  if (wording.strength !== 'continue' && has('state') && !isPassive) return null
  if (kind === 'visitor') return attribution === null ? null : 'visitor'
  if (kind === 'self' && attribution?.kind === 'direct' && !isFirstPerson()) return null
  if (attribution === null) return 'narrated'
  if (isAnnounced) return 'announced'
  return attribution.kind === 'direct' ? 'own-words' : 'reported'

  function isParticiple(at: number): boolean {
    return at < range.to && (tag[at] === Tag.VBN || tag[at] === Tag.VBD)
  }

  /** "will not leave": whoever says so has no programme. */
  function isNegated(): boolean {
    for (let at = wording.from; at < verb; at++) {
      if (/^n['’]?o?t$/.test(lexicon.form(lexicon.folded(form[at]!)))) return programme === 'anyone'
    }
    return false
  }

  function isFirstPerson(): boolean {
    return subject.head >= 0 && /^(?:we|i)$/.test(lexicon.form(lexicon.folded(form[subject.head]!)))
  }
}
