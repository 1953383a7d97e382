import type { Lexicon } from '../text/lexicon.ts'
import type { CoveredFound, CoveredGold } from './cover-statements.ts'
import {
  createDescriber,
  type Describer,
  type ShownFound,
  type ShownPlace,
  type ShownStatement,
} from './describe-place.ts'
import type { EvaluatedArticle } from './evaluate-corpus.ts'
import type { ArticleScore } from './score-article.ts'
import type { StatementPair } from './score-statements.ts'
import { createSentenceFinder } from './sentence-finder.ts'
import { placeOfFound, placeOfGold } from './statement-errors.ts'

/** What may become of a statement, the good first. */
export const outcomes = [
  'found',
  'speaker-right',
  'act-right',
  'extra-gone',
  'lost',
  'speaker-wrong',
  'act-wrong',
  'extra-new',
] as const

/** What became of one statement between two sets of records. */
export interface StatementChange extends ShownPlace {
  readonly outcome: (typeof outcomes)[number]
  /** Null for a statement that people do not have. */
  readonly gold: ShownStatement | null
  /** What the records that have it say: the new ones, or for what is gone or lost the old ones. */
  readonly found: ShownFound | null
}

/** What a change won and lost in an article, statement by statement, by place. */
export const findChanges = (before: ArticleScore, now: EvaluatedArticle, lexicon: Lexicon): StatementChange[] => {
  const describe = createDescriber(now, createSentenceFinder(now.gold.text, lexicon))
  const compare = (
    [won, lost]: readonly [StatementChange['outcome'], StatementChange['outcome']],
    select: (score: ArticleScore) => readonly StatementPair[],
  ): StatementChange[] => [
    ...newPairs(now.score, before, select).map(pair => changeOf(won, pair, describe)),
    ...newPairs(before, now.score, select).map(pair => changeOf(lost, pair, describe)),
  ]
  const rightActs = ({ full }: ArticleScore): StatementPair[] =>
    full.filter(([gold, found]) => gold.raw.told?.act === found.raw.act)
  return [
    ...compare(['found', 'lost'], ({ full }) => full),
    ...compare(['speaker-right', 'speaker-wrong'], ({ speaker }) => speaker),
    ...compare(['act-right', 'act-wrong'], rightActs),
    ...newExtras(before, now.score).map(found => extraOf('extra-gone', found, describe)),
    ...newExtras(now.score, before).map(found => extraOf('extra-new', found, describe)),
  ].sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Pairs whose statement of the gold has none on the other side. */
const newPairs = (
  here: ArticleScore,
  there: ArticleScore,
  select: (score: ArticleScore) => readonly StatementPair[],
): StatementPair[] => {
  const known = new Set(select(there).map(([gold]) => there.gold.indexOf(gold)))
  return select(here).filter(([gold]) => !known.has(here.gold.indexOf(gold)))
}

/** Statements that nothing is paired with, here and not there. */
const newExtras = (here: ArticleScore, there: ArticleScore): CoveredFound[] => {
  const known = new Set(extrasOf(there).map(keyOf))
  return extrasOf(here).filter(found => !known.has(keyOf(found)))
}

const extrasOf = ({ found, full }: ArticleScore): CoveredFound[] => {
  const paired = new Set(full.map(([, statement]) => statement))
  return found.filter(statement => !paired.has(statement))
}

const keyOf = ({ raw }: CoveredFound): string =>
  JSON.stringify([raw.speaker.mention, raw.cue, ...raw.content].map(place => place && [place.start, place.end]))

const changeOf = (
  outcome: StatementChange['outcome'],
  [gold, found]: readonly [CoveredGold, CoveredFound],
  describe: Describer,
): StatementChange => ({
  outcome,
  ...placeOfGold(gold, describe),
  gold: describe.gold(gold),
  found: describe.found(found),
})

const extraOf = (outcome: StatementChange['outcome'], found: CoveredFound, describe: Describer): StatementChange => ({
  outcome,
  ...placeOfFound(found, describe),
  gold: null,
  found: describe.found(found),
})
