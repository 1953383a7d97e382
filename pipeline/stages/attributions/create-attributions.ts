import { listFigures, listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { Attributions } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Names } from '../../layers/names.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import { compileCues } from './cue-lexicon.ts'
import { countedLemmas, parseFrameCounts } from './gate.ts'
import { type Precision, readThresholds } from './precision.ts'
import { type ArticleKnowledge, readArticle } from './read-article.ts'
import { highestFactor } from './signs.ts'
import { toEndWeights } from './weigh-end.ts'
import { createKindOf } from './word-kinds.ts'

/** The layers that attributions are read from. */
export interface AttributionNeeds {
  readonly article: Article
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
}

/** Reads attributions: who (as the text says it), by which cue, what. Compiles the rule sets once. */
export function createAttributions(
  ruleSets: RuleSets,
  lexicon: Lexicon,
  precision: Precision = 'balanced',
): Stage<AttributionNeeds, Attributions> {
  const knowledge = compileKnowledge(ruleSets, lexicon, precision)
  return ({ blocks, segments, names }) => ({ attributions: readArticle({ blocks, segments, names }, knowledge) })
}

/** What the rule sets of the stage tell, for texts of one lexicon. */
export function compileKnowledge(
  ruleSets: RuleSets,
  lexicon: Lexicon,
  precision: Precision = 'balanced',
): ArticleKnowledge {
  const list = (set: string, name: string): ReadonlySet<string> =>
    new Set(listWords(ruleSets, `attributions/${set}`, name) ?? [])
  const counts = parseFrameCounts(listWords(ruleSets, 'attributions/frame-counts', 'counts') ?? [])
  const cues = compileCues(rulesOf(ruleSets, 'attributions', 'cue'), countedLemmas(counts))
  const signs = listFigures(ruleSets, 'attributions/frame-counts', 'signs')
  return {
    cues,
    kindOf: createKindOf(lexicon, cues),
    counts,
    signs,
    lift: highestFactor(signs),
    ends: toEndWeights(listFigures(ruleSets, 'attributions/extent-counts', 'ends')),
    careful: list('frames', 'careful'),
    outside: list('extent-counts', 'outside'),
    frameRules: new Map(rulesOf(ruleSets, 'attributions', 'frame').map(rule => [rule.frame, rule.id])),
    thresholds: readThresholds(ruleSets, precision),
    documents: list('frames', 'documents'),
    reports: list('frames', 'reports'),
    idleObjects: list('frames', 'idle-objects'),
    idleInfinitives: list('frames', 'idle-infinitives'),
    impersonal: list('frames', 'impersonal'),
    writings: list('frames', 'writings'),
    leaders: list('frames', 'leaders'),
    parties: list('frames', 'parties'),
    praising: list('frames', 'praising'),
    blaming: list('frames', 'blaming'),
    noVoices: list('frames', 'no-voices'),
    noLabels: list('frames', 'no-labels'),
    headlineVoices: list('frames', 'headline-voices'),
  }
}
