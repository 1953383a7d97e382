import type { Record } from '../record/record.ts'
import { type CoveredArticle, type CoveredFound, type CoveredGold, coverStatements } from './cover-statements.ts'
import type { GoldArticle } from './gold.ts'
import { kindByQuotedShare } from './quoted-share.ts'
import { scoreArticleFacts } from './score-article-facts.ts'
import { scoreSpeakers } from './score-speakers.ts'
import { type StatementPair, scoreStatements } from './score-statements.ts'
import { type Board, createBoard, type Tallies } from './tally.ts'
import { createWordFinder } from './words.ts'

/** What an article's record has of the gold. */
export interface ArticleScore extends CoveredArticle {
  readonly tallies: Tallies
  /** Statements found in full. */
  readonly full: readonly StatementPair[]
  /** Statements with the right speaker; empty where the gold does not tell. */
  readonly speaker: readonly StatementPair[]
}

/** What there is of an article without a record. */
export const noFacts = {
  blocks: [],
  people: [],
  organizations: [],
  topics: [],
  events: [],
  agreements: [],
  cooperation: [],
  commitments: [],
}

/** Scores a record against the gold of its text; null = there is no record, all is missed. */
export const scoreArticle = (article: GoldArticle, record: Record | null): ArticleScore => {
  const board = createBoard()
  const wordsOf = createWordFinder(article.text)
  const covered = coverStatements(article, record, wordsOf)
  const full = scoreStatements(board, covered)
  let speaker: StatementPair[] = []
  if (article.readout) {
    speaker = scoreSpeakers(board, covered, full, record ?? noFacts)
    scoreArticleFacts(board, article.readout, record ?? noFacts, wordsOf)
  }
  tallyKinds(board, article, covered, full)
  tallyLevels(board, covered, article.readout ? { full, speaker } : { full })
  return { ...covered, tallies: board.tallies, full, speaker }
}

const tallyKinds = (
  { tallyOf }: Board,
  { text }: GoldArticle,
  { gold, found }: CoveredArticle,
  full: readonly StatementPair[],
): void => {
  const kindOfGold = ({ raw }: CoveredGold): string => raw.told?.kind ?? kindByQuotedShare(text, raw.content)
  const kindOfFound = ({ raw }: CoveredFound): string => raw.kind
  for (const statement of gold) tallyOf(kindOfGold(statement)).gold++
  for (const statement of found) tallyOf(kindOfFound(statement)).predicted++
  for (const [wanted, statement] of full) {
    tallyOf(kindOfGold(wanted)).found++
    tallyOf(kindOfFound(statement)).right++
  }
}

const tallyLevels = (
  { say }: Board,
  { found }: CoveredArticle,
  pairs: { readonly [measure: string]: readonly StatementPair[] },
): void => {
  for (const [measure, list] of Object.entries(pairs)) {
    const right = new Set(list.map(([, statement]) => statement))
    for (const statement of found) say(`${statement.raw.confidence}.${measure}`, right.has(statement))
  }
}
