import type { Lexicon } from '../../text/lexicon.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import {
  beForms,
  coordinators,
  doForms,
  groupAdverbs,
  haveForms,
  modals,
  negations,
  relativePronouns,
  subordinators,
  times,
} from './function-words.ts'

/** What a word is apart from its sentence, as bits: tests of an element's word that are asked at every step of a walk. */
export const Kind = {
  Quotation: 1,
  Stop: 1 << 1,
  Comma: 1 << 2,
  Dash: 1 << 3,
  GroupAdverb: 1 << 4,
  Have: 1 << 5,
  Be: 1 << 6,
  Do: 1 << 7,
  Modal: 1 << 8,
  Negation: 1 << 9,
  Coordinator: 1 << 10,
  Relative: 1 << 11,
  Subordinator: 1 << 12,
  Time: 1 << 13,
  /** The lemma is that of a cue, or of a verb that carries one. */
  VerbCue: 1 << 14,
  NounCue: 1 << 15,
  AdjectiveCue: 1 << 16,
  /** Opens a source phrase: "according". */
  Source: 1 << 17,
  /** Ends a phrase with somebody's own words: "view". */
  OwnWord: 1 << 18,
} as const

const known = 1 << 19

const grammar: readonly (readonly [ReadonlySet<string>, number])[] = [
  [new Set(['.', '!', '?', '…', ';', './.', '...']), Kind.Stop],
  [new Set([',']), Kind.Comma],
  [new Set(['-', '–', '—', '--']), Kind.Dash],
  [groupAdverbs, Kind.GroupAdverb],
  [haveForms, Kind.Have],
  [beForms, Kind.Be],
  [doForms, Kind.Do],
  [modals, Kind.Modal],
  [negations, Kind.Negation],
  [coordinators, Kind.Coordinator],
  [relativePronouns, Kind.Relative],
  [subordinators, Kind.Subordinator],
  [times, Kind.Time],
]

/** `Kind` bits of a form by its id. */
export type KindOf = (form: number) => number

/** Kinds of a lexicon's forms, each worked out when it is first asked for. */
export function createKindOf(lexicon: Lexicon, cues: CueLexicon): KindOf {
  let kinds = new Int32Array(lexicon.size)
  const ownWords = new Set(cues.sources.flatMap(({ class: sort, words }) => (sort === 'own-words' ? words[1]! : [])))
  return form => {
    const kind = form < kinds.length ? kinds[form]! : 0
    return kind === 0 ? ask(form) : kind
  }

  function ask(form: number): number {
    if (form >= kinds.length) {
      const grown = new Int32Array(2 * lexicon.size)
      grown.set(kinds)
      kinds = grown
    }
    const word = lexicon.form(lexicon.folded(form))
    const verb = lexicon.form(lexicon.verbLemma(form))
    const noun = lexicon.form(lexicon.nounLemma(form))
    let kind = known
    for (const [words, bit] of grammar) if (words.has(word)) kind |= bit
    if (cues.verbs.has(verb) || cues.carriers.has(verb)) kind |= Kind.VerbCue
    if (cues.nouns.has(noun)) kind |= Kind.NounCue
    if (cues.adjectives.has(word)) kind |= Kind.AdjectiveCue
    if (cues.sourcesAt.has(word)) kind |= Kind.Source
    if (ownWords.has(noun)) kind |= Kind.OwnWord
    kinds[form] = kind
    return kind
  }
}
