import type { TokenRange } from '../../text/span.ts'

/** Of matches that overlap, keeps the longest, then the earliest in order, then the earliest in place; sorted by place. */
export const selectMatches = <Match extends TokenRange & { readonly order: number }>(
  matches: readonly Match[],
): Match[] => {
  if (matches.length < 2) return [...matches]
  const ranked = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from)
  const low = matches.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const high = matches.reduce((most, { to }) => Math.max(most, to), 0)
  const taken = new Uint8Array(high - low)
  const kept: Match[] = []
  for (const match of ranked) {
    // A match that went in before is no shorter, so that it covers one end of any later one that it touches.
    if (taken[match.from - low] === 1 || taken[match.to - 1 - low] === 1) continue
    taken.fill(1, match.from - low, match.to - low)
    kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from)
}
