import type { CueLexicon } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { findCues, type Hit } from './find-cues.ts'
import { scanClauses } from './frames/content-after.ts'
import { findTrailingCue } from './frames/content-first.ts'
import { introducedQuotation } from './frames/introduced-quotation.ts'
import type { FrameCounts } from './gate.ts'
import type { Line } from './line.ts'
import type { Thresholds } from './precision.ts'
import type { SignFactors } from './signs.ts'
import type { EndPolicy } from './weigh-end.ts'

/** What the frames need to know besides the line. */
export interface Knowledge extends EndPolicy {
  readonly cues: CueLexicon
  readonly counts: FrameCounts
  /** What the signs of a sentence multiply the odds by. */
  readonly signs: SignFactors
  /** The most that they can multiply them by. */
  readonly lift: number
  /** Verbs and classes of verbs whose preposition stands before the content: `adjective of`. */
  readonly outside: ReadonlySet<string>
  /** A candidate below them is no attribution. */
  readonly thresholds: Thresholds
  /** Heads of sources that are documents: no speaker ("according to the plan"). */
  readonly documents: ReadonlySet<string>
  /** Documents that do speak, unless by their title ("a statement", not "the Joint Statement"). */
  readonly reports: ReadonlySet<string>
  /** Heads of speakers that "he" or "she" cannot mean: ministries, agencies, statements. */
  readonly impersonal: ReadonlySet<string>
  /** Nouns for what somebody writes, shows or has made to say something: "a letter stating that". */
  readonly writings: ReadonlySet<string>
  /** Verbs that make their object do something: "led the crew to declare". */
  readonly leaders: ReadonlySet<string>
  /** Objects of asking, infinitives of refusing, with which nothing was said: questions, to comment. */
  readonly idleObjects: ReadonlySet<string>
  readonly idleInfinitives: ReadonlySet<string>
  /** Shown every candidate before the gate, for counting. With it, every verb is tried as a cue. */
  readonly observe?: (candidate: Draft) => void
  /** Told of every cue that is met and of every candidate with what became of it, for explaining. */
  readonly trace?: Trace
}

/** What became of a candidate: refused by the gate, or inside another's content without being one of its own. */
export type Fate = 'kept' | 'improbable' | 'inside'

/** A listener to what a line's parse tries. */
export interface Trace {
  cue(line: Line, hit: Hit): void
  candidate(draft: Draft, fate: Fate): void
}

/** A line being parsed. */
export interface Parse {
  readonly line: Line
  readonly hits: readonly Hit[]
  readonly knowledge: Knowledge
  readonly drafts: Draft[]
}

/** How deep attributions in attributions are followed. */
const deepest = 3

/** The attributions of a line. `outer` is the one whose content the line is. */
export function parseLine(line: Line, knowledge: Knowledge, outer: Draft | null): Draft[] {
  const parse: Parse = {
    line,
    hits: findCues(line, knowledge.cues, knowledge.observe !== undefined),
    knowledge,
    drafts: [],
  }
  if (knowledge.trace) for (const hit of parse.hits) knowledge.trace.cue(line, hit)
  parseRegion(parse, { from: 0, to: line.size, outer, depth: 0 })
  const introduced = outer ? undefined : introducedQuotation(parse)
  if (introduced) parse.drafts.push(introduced)
  return parse.drafts
}

/** A stretch of a line: all of it, or what stands before a cue that follows its content. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly outer: Draft | null
  readonly depth: number
}

/** A cue that follows its content takes all before it as a region of its own; what stands behind goes on from it. */
function parseRegion(parse: Parse, region: Region): void {
  if (region.to - region.from < 2 || region.depth > deepest) return
  const trailing = findTrailingCue(parse, region)
  if (!trailing) {
    scanClauses(parse, region, null)
    return
  }
  const { draft, inside, beside, rest } = trailing
  if (beside) parseRegion(parse, { ...region, ...beside, depth: region.depth + 1 })
  parse.drafts.push(draft)
  if (inside) parseRegion(parse, { ...inside, outer: draft, depth: region.depth + 1 })
  if (rest < region.to) scanClauses(parse, { ...region, from: rest }, draft)
}
