import type { Act, Statement } from '../record/statement.ts'
import type { TokenRange } from '../text/span.ts'

/** One attribution: the speaker's mention, the cue, the content; whom the mention means is not yet resolved. */
export interface Attribution {
  readonly kind: Statement['kind']
  readonly act: Act
  readonly negated: boolean
  readonly conditional: boolean
  /** The noun phrase that names the speaker: rank, title, appositive included; no relative clause. Null where there is none. */
  readonly mention: TokenRange | null
  /** How the mention stands to this cue: its own subject, that of a coordinated or main verb, of an earlier sentence, a label before a turn. */
  readonly mentionBasis: 'subject' | 'shared' | 'carried' | 'label' | 'none'
  readonly cue: TokenRange | null
  readonly lemma: string | null
  /** One range, or two around a cue in the middle. */
  readonly content: readonly TokenRange[]
  /** Whom the frame names as hearer ("told X", "thanked X"). */
  readonly addressee: TokenRange | null
  /** Index of the attribution whose content holds this one, said by another speaker; -1 where none. */
  readonly outer: number
  /** Id of the frame's or cue's rule. */
  readonly rule: string
  /** P(cue | lemma, frame): how often such a match is an attribution on the development gold, 0 to 1. */
  readonly probability: number
  /** What tells how sure it is, by name: counted with gold and weighed with the speaker. */
  readonly traits: readonly string[]
}

/** What `attributions` adds, ordered by the first token of cue or content. */
export interface Attributions {
  readonly attributions: readonly Attribution[]
}
