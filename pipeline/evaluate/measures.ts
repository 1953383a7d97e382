import type { Confidence } from '../record/parts.ts'
import type { Statement } from '../record/statement.ts'
import type { GoldForm } from './gold.ts'

/** A figure: its name, and whether it is an F1 of precision and recall or a rate of cases. */
export interface Measure {
  readonly name: string
  readonly form: 'f1' | 'rate'
}

const f1 = (...names: readonly string[]): Measure[] => names.map(name => ({ name, form: 'f1' }))
const rate = (...names: readonly string[]): Measure[] => names.map(name => ({ name, form: 'rate' }))

/** Kinds of statements, in the order in which they are told. */
export const kinds: readonly Statement['kind'][] = ['direct', 'mixed', 'indirect']
/** Levels of confidence, the surest first. */
export const levels: readonly Confidence[] = ['certain', 'likely', 'weak']

/** Main figures, by the form of the gold. */
export const mainMeasures: { readonly [form in GoldForm]: readonly Measure[] } = {
  brat: f1('cue', 'contentTokens', 'contentExact', 'contentHalf', 'source', 'sourceExact', 'full'),
  readouts: [
    ...f1('removed', 'cue', 'contentTokens', 'contentHalf', 'source', 'full', 'speaker', 'people', 'topics'),
    ...f1('articleTopics', 'events', 'agreements', 'cooperation', 'commitments'),
    ...rate('wrongSpeaker', 'members', 'act', 'kind', 'country', 'rank', 'eventParties', 'agreementKind'),
    ...rate('cooperationTopic', 'cooperationFrame'),
  ],
}

/** `full` by kind: precision by the kind of what was found, recall by the kind of the gold. */
export const kindMeasures: readonly Measure[] = f1(...kinds)

/** Statements of each level that are right: found in full, and where the gold tells who speaks, with the right speaker. */
export const levelMeasures: { readonly [form in GoldForm]: readonly Measure[] } = {
  brat: rate(...levels.map(level => `${level}.full`)),
  readouts: rate(...levels.flatMap(level => [`${level}.full`, `${level}.speaker`])),
}

/** All figures of a form. */
export const measuresOf = (form: GoldForm): readonly Measure[] => [
  ...mainMeasures[form],
  ...kindMeasures,
  ...levelMeasures[form],
]
