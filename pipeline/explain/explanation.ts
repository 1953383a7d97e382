import type { LeftOut } from '../layers/article.ts'
import type { BlockRecord } from '../record/block.ts'
import type { Agreement, Commitment, CooperationItem, Event } from '../record/event.ts'
import type { DateMention, Note, RecordSpan } from '../record/parts.ts'
import type { Record } from '../record/record.ts'
import type { Statement, Topic } from '../record/statement.ts'
import type { Holder, Reference } from './reference.ts'

/** A rule and the words that it took. */
export interface FiredRule extends RecordSpan {
  readonly rule: string
}

/** A cue in a frame as it was tried. */
export interface TriedCandidate {
  readonly cue: RecordSpan
  readonly lemma: string
  /** Id of the cue's rule. */
  readonly rule: string
  readonly frame: string
  readonly mention: RecordSpan | null
  readonly content: readonly RecordSpan[]
  /** What the gate makes of cue and frame alone, 0 to 1. */
  readonly base: number
  /** Signs of the sentence, by what each multiplies the odds: `subject:thing`, `negated`, `short`. */
  readonly signs: readonly { readonly sign: string; readonly factor: number }[]
  /** With the signs weighed in, and what is asked for. */
  readonly probability: number
  readonly needed: number
  /** How often the lemma in this frame was an attribution on the development gold, of how often it was met. */
  readonly counted: { readonly right: number; readonly total: number } | null
  /** `kept`; `improbable`, the gate refused it; `inside`, it lies in another's content and is none of its own. */
  readonly fate: 'kept' | 'improbable' | 'inside'
}

/** A statement with what led to it. */
export interface StatementExplanation {
  readonly statement: Statement
  readonly sentence: RecordSpan
  /** Who the speaker is by the record: name, rank, offices, and how the text leads there. */
  readonly speaker: string
  /** The candidate that it was made of; null where a turn or a quotation goes on from an earlier statement. */
  readonly candidate: TriedCandidate | null
  /** Topics with the words of this statement that show them. */
  readonly topics: readonly { readonly id: string; readonly evidence: readonly FiredRule[] }[]
  /** Candidates of the same sentence that lost. */
  readonly lost: readonly TriedCandidate[]
  /** Rules that fired in its sentence. */
  readonly rules: readonly FiredRule[]
}

/** What is told of every thing beside statements: the sentence in which it first stands, and the rules that fired in its words. */
interface Told {
  readonly sentence: RecordSpan
  readonly rules: readonly FiredRule[]
}

/** A topic with the statements that are about it. */
export interface TopicExplanation {
  readonly topic: Topic
  readonly statements: readonly Reference[]
}

/** An event with what else the record has of it. */
export interface EventExplanation extends Told {
  readonly event: Event
  /** Participants by name, in the order of the record. */
  readonly participants: readonly string[]
  readonly parent: Reference | null
  /** Events that lie in this one. */
  readonly parts: readonly Reference[]
  /** What was said at it. */
  readonly statements: readonly Reference[]
  /** What was signed at it. */
  readonly agreements: readonly Reference[]
}

/** An agreement, with the event at which it was signed. */
export interface AgreementExplanation extends Told {
  readonly agreement: Agreement
  readonly event: Reference | null
}

/** A cooperation item with what stands around it. */
export interface ItemExplanation extends Told {
  readonly item: CooperationItem
  /** The words of the item that show its topic. */
  readonly evidence: readonly FiredRule[]
  /** Items of the same enumeration, this one among them. */
  readonly list: readonly Reference[]
  /** The statement that holds it; null where it is narrated. */
  readonly statement: Reference | null
}

/** A commitment, with who makes it: see `StatementExplanation.speaker`. */
export interface CommitmentExplanation extends Told {
  readonly commitment: Commitment
  readonly by: string
}

/** A date with its sentence, and what lies on it. */
export interface DateExplanation extends Told {
  readonly date: DateMention
  readonly of: readonly Reference[]
}

/** All of an article with what led to it, and what was set aside. */
export interface ArticleExplanation {
  readonly file: string
  /** What relative dates are counted from; null where it is not known. */
  readonly published: Record['article']['published']
  readonly statements: readonly StatementExplanation[]
  readonly topics: readonly TopicExplanation[]
  readonly events: readonly EventExplanation[]
  readonly agreements: readonly AgreementExplanation[]
  readonly cooperation: readonly ItemExplanation[]
  readonly commitments: readonly CommitmentExplanation[]
  readonly dates: readonly DateExplanation[]
  /** Blocks that are no running text, with the rule that says so. */
  readonly setAside: readonly BlockRecord[]
  /** Parts of the page that are not in the text, in its order. */
  readonly leftOut: readonly LeftOutPart[]
  readonly notes: readonly Note[]
}

/** A part of a page that is not in its article's text; `read.outside` is no rule: nothing spoke for it. */
export type LeftOutPart = Omit<LeftOut, 'lines'>

/** A part of the page that holds the words asked for. */
export interface LeftOutExplanation {
  readonly verdict: 'left-out'
  /** The line of the page in which they begin. */
  readonly line: string
  readonly part: LeftOutPart
}

/** Why words are in no statement, or in which. */
export type Verdict =
  /** They lie in a block that is no running text. */
  | 'set-aside'
  /** They are content, cue or speaker of a statement. */
  | 'in-statement'
  /** A candidate of the sentence lost. */
  | 'candidate-lost'
  /** A cue stands in the sentence, with no speaker or nothing said in a frame that is known. */
  | 'no-frame'
  /** No word of the sentence is a cue in any rule. */
  | 'no-cue'

/** A sentence in which the words asked for stand. */
export interface AbsenceExplanation {
  readonly words: RecordSpan
  readonly verdict: Verdict
  readonly block: BlockRecord
  readonly sentence: RecordSpan
  readonly statements: readonly Statement[]
  readonly lost: readonly TriedCandidate[]
  readonly cues: readonly FiredRule[]
  /** Verbs of the sentence that no rule knows as cues. */
  readonly verbs: readonly string[]
  readonly rules: readonly FiredRule[]
  /** What beside statements takes any of the words. */
  readonly holders: readonly Holder[]
}
