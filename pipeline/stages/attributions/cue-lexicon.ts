import type { LoadedRule } from '../../engine/rule-sets.ts'
import type { Act } from '../../record/statement.ts'

/** One cue as the rules give it. */
export interface CueEntry {
  readonly rule: string
  readonly sort: LoadedRule<'cue'>['sort']
  /** All its words, folded: the head's lemma first. */
  readonly words: readonly string[]
  readonly lemma: string
  readonly class: string
  /** Null: the content decides. */
  readonly act: Act | null
  /** Acts that differ by frame: its complement, or `NP` for all that start with one. */
  readonly acts: Readonly<Record<string, Act>>
  /** Probability by frame, where nothing was counted. */
  readonly frames: Readonly<Record<string, number>>
  readonly nests: boolean
  /** Heads of the noun phrases that alone make a statement of it; null where any does. */
  readonly objects: ReadonlySet<string> | null
  /** Heads of noun phrases that make none of it. */
  readonly idleObjects: ReadonlySet<string>
}

/** The cues of all rules, by the lemma of their head; among those of one head the longest first. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>
  readonly carriers: ReadonlyMap<string, CueEntry>
  readonly nouns: ReadonlyMap<string, CueEntry>
  readonly adjectives: ReadonlyMap<string, CueEntry>
  readonly openers: ReadonlyMap<string, readonly CueEntry[]>
  readonly sources: readonly CueEntry[]
  /** Those sources that are not own words, by their first word. */
  readonly sourcesAt: ReadonlyMap<string, readonly CueEntry[]>
}

/** Compiles cue rules. Of two rules for one verb the earlier counts. `counted`: verbs that no rule knows but that were counted as cues. */
export function compileCues(rules: readonly LoadedRule<'cue'>[], counted: Iterable<string> = []): CueLexicon {
  const all = rules.flatMap(entriesOf)
  // a single verb that is no cue is left out; an idiom ("compare notes") stays, so that nothing shorter is read from it
  const named = all.filter(entry => entry.class !== 'none' || entry.words.length > 1)
  const known = new Set(all.flatMap(({ sort, words }) => (sort === 'verb' && words.length === 1 ? words : [])))
  const rest = [...counted].filter(lemma => !known.has(lemma)).map(countedVerb)
  const entries = [...named, ...rest]
  const sources = entries.filter(entry => entry.sort === 'source')
  const single = (sort: CueEntry['sort']) =>
    new Map(entries.filter(entry => entry.sort === sort).map(entry => [entry.words[0]!, entry]))
  return {
    verbs: byHead(entries.filter(entry => entry.sort === 'verb')),
    carriers: single('carrier'),
    nouns: single('noun'),
    adjectives: single('adjective'),
    openers: byHead(entries.filter(entry => entry.sort === 'opener')),
    sources,
    sourcesAt: byHead(sources.filter(entry => entry.class !== 'own-words')),
  }
}

/** A verb that no rule knows: only its counts speak for it. */
export const countedVerb = (lemma: string): CueEntry => ({
  rule: 'attribution.cue.counted',
  sort: 'verb',
  words: [lemma],
  lemma,
  class: 'counted',
  act: null,
  acts: {},
  frames: {},
  nests: false,
  objects: null,
  idleObjects: new Set(),
})

/** A verb that no rule knows beside a quotation ("…," X retaliated). */
export const verbOfSound = (lemma: string): CueEntry => ({
  ...countedVerb(lemma),
  rule: 'attribution.cue.beside-quotation',
  class: 'say',
  frames: { LQ: 0.85, LQI: 0.75, Q: 0.8 },
})

function entriesOf(rule: LoadedRule<'cue'>): CueEntry[] {
  const lemmas = typeof rule.cue === 'string' ? [rule.cue] : rule.cue
  return lemmas.map(lemma => ({
    rule: rule.id,
    sort: rule.sort,
    words: lemma.split(' '),
    lemma,
    class: rule.class,
    act: (rule.act ?? null) as Act | null,
    acts: (rule.acts ?? {}) as Readonly<Record<string, Act>>,
    frames: rule.frames,
    nests: rule.nests ?? true,
    objects: rule.objects ? new Set(rule.objects) : null,
    idleObjects: new Set(rule.idleObjects ?? []),
  }))
}

function byHead(entries: readonly CueEntry[]): ReadonlyMap<string, readonly CueEntry[]> {
  const heads = new Map<string, CueEntry[]>()
  for (const entry of entries) heads.set(entry.words[0]!, [...(heads.get(entry.words[0]!) ?? []), entry])
  for (const list of heads.values()) list.sort((a, b) => b.words.length - a.words.length)
  return heads
}
