import type { TracedArticle } from '../explain/create-tracer.ts'
import type { TriedCandidate } from '../explain/explanation.ts'
import { type Span, spansOverlap } from '../text/span.ts'
import type { CoveredFound, CoveredGold } from './cover-statements.ts'
import type { Cause } from './evaluation-error.ts'
import { countShared, isHalfShared, overlapOf } from './words.ts'

/** What was tried in an article: cues that were met, candidates with what became of them. */
export type Trace = Pick<TracedArticle, 'cues' | 'candidates'>

/** Why a statement of the gold was not found in full, and what comes nearest to it in the record. */
export interface Miss {
  readonly cause: Cause
  readonly nearest: CoveredFound | null
  /** The candidate that the gate refused. */
  readonly refused: TriedCandidate | null
}

/** What is on the record's side of an article. `free` is what was found and paired with nothing, `taken` the rest. */
export interface Findings {
  readonly free: readonly CoveredFound[]
  readonly taken: readonly CoveredFound[]
  /** Blocks that are no running text. */
  readonly setAside: readonly Span[]
  /** Null where records were read from files. */
  readonly trace: Trace | null
}

/** Why nothing was paired with a statement of the gold. */
export const explainMiss = (gold: CoveredGold, { free, taken, setAside, trace }: Findings): Miss => {
  const sameContent = free.find(({ content }) => isHalfShared(gold.content, content))
  if (sameContent) return { cause: 'wrong-source', nearest: sameContent, refused: null }
  const touching = nearestOf(gold, free)
  if (touching) return { cause: 'wrong-extent', nearest: touching, refused: null }
  const nearest = nearestOf(gold, taken)
  const atCue = <Found extends { start: number; end: number }>(found: Found): boolean =>
    gold.raw.cue.some(part => spansOverlap(part, found))
  if ([...gold.raw.cue, ...gold.raw.content].some(part => setAside.some(block => spansOverlap(part, block)))) {
    return { cause: 'set-aside', nearest, refused: null }
  }
  const tried = trace?.candidates.filter(({ cue }) => atCue(cue)) ?? []
  const refused = tried.find(({ fate }) => fate === 'improbable')
  if (refused) return { cause: 'refused', nearest, refused }
  if (trace && tried.length === 0 && gold.raw.cue.length > 0) {
    return { cause: trace.cues.some(atCue) ? 'no-frame' : 'no-cue', nearest, refused: null }
  }
  return { cause: nearest ? 'inside-another' : 'not-found', nearest, refused: null }
}

/** What shares the cue, or else most of the content. */
const nearestOf = (gold: CoveredGold, found: readonly CoveredFound[]): CoveredFound | null => {
  let nearest: CoveredFound | null = null
  let most = 0
  for (const candidate of found) {
    const closeness = overlapOf(gold.content, candidate.content) + (countShared(gold.cue, candidate.cue) > 0 ? 1 : 0)
    if (closeness > most) [nearest, most] = [candidate, closeness]
  }
  return nearest
}
