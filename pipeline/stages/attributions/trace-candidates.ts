import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { type AttributionNeeds, compileKnowledge } from './create-attributions.ts'
import type { Draft } from './draft.ts'
import type { FrameCount } from './gate.ts'
import { type ElementRange, type Line, tokensOf } from './line.ts'
import type { Fate } from './parse-line.ts'
import { neededFor, type Precision } from './precision.ts'
import { readArticle } from './read-article.ts'
import { factorsOf, type SignFactor } from './signs.ts'

/** A cue in a frame that might be an attribution, and what became of it. */
export interface Candidate {
  /** Id of the cue's rule. */
  readonly rule: string
  readonly lemma: string
  /** How the verb stands and what follows it, as counted: `THAT`, `g,:NP`. */
  readonly frame: string
  readonly cue: TokenRange
  readonly mention: TokenRange | null
  readonly content: readonly TokenRange[]
  /** What the gate makes of cue and frame alone. */
  readonly base: number
  /** What the sentence shows beside them, by what each multiplies the odds. */
  readonly signs: readonly SignFactor[]
  /** With the signs weighed in, and what is asked for there. */
  readonly probability: number
  readonly needed: number
  /** How often the lemma in this frame was met and was an attribution on the development gold; null where never. */
  readonly counted: FrameCount | null
  readonly fate: Fate
}

/** A cue of a rule where it stands. */
export interface MetCue {
  readonly rule: string
  readonly lemma: string
  readonly cue: TokenRange
}

/** All that the frames tried in an article, in the order of the text. */
export interface CandidateTrace {
  readonly cues: readonly MetCue[]
  readonly candidates: readonly Candidate[]
}

/** Reads an article again and tells what was tried: the same result as the stage's, with its losers. */
export function createTraceCandidates(
  ruleSets: RuleSets,
  lexicon: Lexicon,
  precision: Precision,
): (reading: AttributionNeeds) => CandidateTrace {
  const knowledge = compileKnowledge(ruleSets, lexicon, precision)
  return reading => {
    const cues = new Map<number, MetCue>()
    const candidates = new Map<string, Candidate>()
    const trace = {
      cue: (line: Line, { entry, cue }: { entry: Draft['entry']; cue: ElementRange }) => {
        const range = tokensOf(line, cue)
        cues.set(range.from, { rule: entry.rule, lemma: entry.lemma, cue: range })
      },
      // a line may be tried more than once: what came last of a cue in a frame holds
      candidate: (draft: Draft, fate: Fate) => {
        const candidate = toCandidate(draft, fate)
        candidates.set(`${candidate.cue.from} ${candidate.frame}`, candidate)
      },
    }
    readArticle(reading, { ...knowledge, trace })
    const inOrder = (a: { cue: TokenRange }, b: { cue: TokenRange }): number => a.cue.from - b.cue.from
    return { cues: [...cues.values()].sort(inOrder), candidates: [...candidates.values()].sort(inOrder) }
  }

  function toCandidate(draft: Draft, fate: Fate): Candidate {
    const { line, entry, use, cue, mention, content, probability, outer } = draft
    return {
      rule: entry.rule,
      lemma: entry.lemma,
      frame: use,
      cue: tokensOf(line, cue),
      mention: mention && tokensOf(line, mention),
      content: content.filter(({ from, to }) => from < to).map(range => tokensOf(line, range)),
      base: draft.base ?? probability,
      signs: factorsOf(draft, knowledge.signs),
      probability,
      needed: neededFor({ outer, mention }, knowledge.thresholds),
      counted: knowledge.counts.get(`${entry.lemma}\t${use}`) ?? null,
      fate,
    }
  }
}
