import { listFigures, type RuleSets } from '../../engine/rule-sets.ts'
import type { Draft } from './draft.ts'

/** What may be asked for: fewer attributions and surer ones, or more of them. */
export const precisions = ['high', 'balanced', 'recall'] as const

/** One of them. */
export type Precision = (typeof precisions)[number]

/** Probabilities below which a candidate is no attribution. */
export interface Thresholds {
  readonly least: number
  /** Inside what another speaker says, where a wrong match also spoils the outer one's reading. */
  readonly nested: number
  /** Where the text names nobody who says it: "is expected to", "it was announced". */
  readonly nameless: number
}

/** The thresholds of a setting in `attributions/precision`; what it leaves out asks for nothing. */
export function readThresholds(ruleSets: RuleSets, precision: Precision): Thresholds {
  const figures = listFigures(ruleSets, 'attributions/precision', precision)
  const of = (name: keyof Thresholds): number => figures.get(name) ?? 0
  return { least: of('least'), nested: of('nested'), nameless: of('nameless') }
}

/** What the gate asks for of a candidate where it stands. */
export function neededFor({ outer, mention }: Pick<Draft, 'outer' | 'mention'>, thresholds: Thresholds): number {
  if (outer) return thresholds.nested
  return mention ? thresholds.least : thresholds.nameless
}
