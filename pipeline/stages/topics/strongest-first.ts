import type { Evidence } from './find-evidence.ts'

/** The topics of evidence, the one with the longest match first; of equally long ones what stands first. */
export const strongestFirst = (evidence: readonly Evidence[]): string[] => [
  ...new Set([...evidence].sort((a, b) => lengthOf(b) - lengthOf(a) || a.from - b.from).map(({ rule }) => rule.topic)),
]

const lengthOf = ({ from, to }: Evidence): number => to - from
