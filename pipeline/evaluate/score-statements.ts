import { type CoveredArticle, type CoveredFound, type CoveredGold, isFull, isSourceMet } from './cover-statements.ts'
import { type Pair, tallyPairs, tallySets } from './pair-up.ts'
import type { Board } from './tally.ts'
import { countShared, isHalfShared, isSameSet, type WordSet } from './words.ts'

/** A statement of the gold with the record's that is paired with it. */
export type StatementPair = Pair<CoveredGold, CoveredFound>

/** Counts the figures of cue, content and source, and of all three: what both forms of gold have. Gives what is found in full. */
export const scoreStatements = ({ tallyOf }: Board, { gold, found }: CoveredArticle): StatementPair[] => {
  const isContentMet = (a: CoveredGold, b: CoveredFound): boolean => countShared(a.content, b.content) > 0
  const tallyPart = (measure: string, part: 'cue' | 'source', test: (a: CoveredGold, b: CoveredFound) => boolean) =>
    tallyPairs(
      tallyOf(measure),
      gold.filter(each => each[part].size > 0),
      found.filter(each => each[part].size > 0),
      test,
    )
  tallyPart('cue', 'cue', (a, b) => countShared(a.cue, b.cue) > 0)
  tallySets(tallyOf('contentTokens'), unionOf(gold), unionOf(found))
  tallyPairs(tallyOf('contentExact'), gold, found, (a, b) => isSameSet(a.content, b.content))
  tallyPairs(tallyOf('contentHalf'), gold, found, (a, b) => isHalfShared(a.content, b.content))
  tallyPart('source', 'source', (a, b) => isSourceMet(a, b) && isContentMet(a, b))
  tallyPart('sourceExact', 'source', (a, b) => isSameSet(a.source, b.source) && isContentMet(a, b))
  return tallyPairs(tallyOf('full'), gold, found, isFull)
}

const unionOf = (statements: readonly { readonly content: WordSet }[]): WordSet =>
  new Set(statements.flatMap(({ content }) => [...content]))
