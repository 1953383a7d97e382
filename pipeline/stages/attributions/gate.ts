import type { CueEntry } from './cue-lexicon.ts'

/** How often a lemma in a frame was an attribution on the development gold. */
export interface FrameCount {
  readonly right: number
  readonly total: number
}

/** Counts by `lemma<TAB>frame`. */
export type FrameCounts = ReadonlyMap<string, FrameCount>

/** How many counted cases a rule's own probability weighs. */
const ruleWeight = 8
/** How many counted cases the share of a class weighs, and that of a frame beside its class. */
const classWeight = 4
/** What "will agree" is worth beside "agreed": most are plans, not statements. */
const modalShare = 0.4
/** What "spent weeks praising" is worth beside "praised". */
const governedShare = 0.45
/** What "X proposed: …" is worth beside "X proposed that …". */
const colonShare = 0.85
/** What "was rejected by X" is worth beside "X rejected". */
const passiveShare = 0.7

/** Reads the counts, one a line: lemma, frame, right, total. A lemma of several words has spaces, a frame has none. */
export function parseFrameCounts(lines: readonly string[]): FrameCounts {
  const counts = new Map<string, FrameCount>()
  for (const line of lines) {
    const parts = line.split(' ')
    const total = Number(parts.pop())
    const right = Number(parts.pop())
    const frame = parts.pop() ?? ''
    counts.set(`${parts.join(' ')}\t${frame}`, { right, total })
  }
  return counts
}

/** The single verbs among the lemmas counted. */
export const countedLemmas = (counts: FrameCounts): Set<string> =>
  new Set(
    [...counts.keys()]
      .map(key => key.slice(0, key.indexOf('\t')))
      .filter(lemma => !lemma.includes(' ') && !lemma.startsWith('*')),
  )

/** A frame as a cue stands in it: the complement, and how the verb stands ("g," a trailing participle …). */
export interface FrameUse {
  /** How the verb stands, e.g. `g,:`; empty for a finite verb with a subject of its own. */
  readonly prefix: string
  /** What follows or goes before: `THAT`, `NP`, `P:on`, `LQ`. */
  readonly complement: string
}

/**
 * P(cue | lemma, frame): what was counted, with the rule's own figure as so many cases more; where the rule has none, the
 * share that was counted for its class in the frame, else for the frame. 0 where the rule forbids it with 0.
 */
export function gate(entry: CueEntry, { prefix, complement }: FrameUse, counts: FrameCounts): number {
  const prior = priorOf(entry, prefix, complement)
  if (prior === 0 || entry.class === 'readiness') return 0
  const frame = prefix + complement
  const { right, total } = counts.get(`${entry.lemma}\t${frame}`) ?? none
  if (prior === undefined) {
    // a rule that lists no noun phrase means none, unless its verb was counted with one
    if (total < 2 && entry.class !== 'counted' && /^(?:NP|P:)/.test(complement)) return 0
    const share = shareOfClass(entry.class, frame, counts)
    return share === 0 && total < 2 ? 0 : (right + classWeight * share) / (total + classWeight)
  }
  return (right + ruleWeight * prior * shareOf(prefix)) / (total + ruleWeight)
}

const none: FrameCount = { right: 0, total: 0 }

/** The share counted for a class in a frame, with that of the frame as so many cases more. */
function shareOfClass(kind: string, frame: string, counts: FrameCounts): number {
  const ofFrame = counts.get(`*\t${frame.replace(/P:.*/, 'P')}`) ?? none
  const ofClass = counts.get(`*${kind}\t${frame}`) ?? none
  const share = ofFrame.total === 0 ? 0 : ofFrame.right / ofFrame.total
  return (ofClass.right + classWeight * share) / (ofClass.total + classWeight)
}

/** What a cue that stands so is worth beside a finite verb with a subject of its own. */
const shareOf = (prefix: string): number =>
  (prefix.includes('md:') ? modalShare : 1) * (/^(?:to|gv|gn):/.test(prefix) ? governedShare : 1)

/** The rule's figure for the frame as it stands, else for the complement alone, else for any preposition. */
function priorOf({ frames }: CueEntry, prefix: string, complement: string): number | undefined {
  // a noun that somebody holds is rarer as a cue than one that somebody expresses: it counts only by figures of its own
  if (prefix === 'poss:') return frames[prefix + complement] ?? frames[prefix + complement.replace(/P:.*/, 'P')]
  const own = frames[prefix + complement] ?? frames[complement]
  if (own !== undefined) return own
  if (prefix === 'pas:' || prefix === 'rd:')
    return complement === 'P:by' && frames.NP !== undefined ? frames.NP * passiveShare : undefined
  if (complement === 'COLON') return Math.max(frames.THAT ?? 0, frames.NP ?? 0) * colonShare || undefined
  if (complement.startsWith('NPP:')) return frames.NPP ?? frames.NP
  return complement.startsWith('P:') ? frames.P : undefined
}
