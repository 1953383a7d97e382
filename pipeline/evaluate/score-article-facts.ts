import { isSetAside } from '../record/block.ts'
import type { Record } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import { foldName } from './fold-name.ts'
import { tallyPairs, tallySets } from './pair-up.ts'
import type { ReadoutGold } from './readout-gold.ts'
import { hasSameParties, isSameEvent, isSameStretch, isShown, isSure } from './same-fact.ts'
import { isSameCountry, isSameRank } from './same-party.ts'
import type { Board } from './tally.ts'
import type { WordSet } from './words.ts'

type WordsOf = (spans: readonly Span[]) => WordSet

/** Counts what is told of an article besides its statements. */
export const scoreArticleFacts = (
  board: Board,
  gold: ReadoutGold,
  record: Pick<Record, 'blocks' | 'people' | 'topics' | 'events' | 'agreements' | 'cooperation' | 'commitments'>,
  wordsOf: WordsOf,
): void => {
  const { tallyOf, say } = board
  scoreRemoved(board, gold, record.blocks, wordsOf)
  const people = tallyPairs(
    tallyOf('people'),
    gold.people,
    record.people,
    (a, b) => foldName(a.name) === foldName(b.name),
  )
  for (const [person, found] of people) {
    if (person.country) say('country', isSameCountry(person.country, found.country))
    if (person.rank) say('rank', Boolean(found.rank?.title) && isSameRank(person.rank, found.rank!.title))
  }
  if (gold.articleTopics) {
    const central = record.topics.filter(topic => topic.central).map(({ id }) => id)
    tallySets(tallyOf('articleTopics'), new Set(gold.articleTopics), new Set(central), new Set(gold.maybeArticleTopics))
  }
  scoreOccasions(board, gold, record)
  const isSame = isSameStretch(wordsOf)
  if (gold.cooperation) {
    const items = tallyPairs(tallyOf('cooperation'), gold.cooperation, record.cooperation, isSame, isSure)
    for (const [item, found] of items) {
      if (item.agreed?.topic) say('cooperationTopic', item.topic === found.topic)
      if (item.agreed?.frame) say('cooperationFrame', item.frame === found.frame)
    }
  }
  if (gold.commitments) tallyPairs(tallyOf('commitments'), gold.commitments, record.commitments, isSame, isSure)
}

/** A heading may be set aside or not: it counts only where the gold has it set aside. */
const scoreRemoved = ({ tallyOf }: Board, gold: ReadoutGold, blocks: Record['blocks'], wordsOf: WordsOf): void => {
  const removed = wordsOf(gold.removed)
  const setAside = wordsOf(blocks.filter(isSetAside))
  const headings = wordsOf(blocks.filter(({ kind }) => kind === 'heading'))
  tallySets(tallyOf('removed'), removed, new Set([...setAside, ...[...headings].filter(word => removed.has(word))]))
}

const scoreOccasions = (
  { tallyOf, say }: Board,
  gold: ReadoutGold,
  record: Pick<Record, 'events' | 'agreements'>,
): void => {
  if (gold.events) {
    const events = tallyPairs(tallyOf('events'), gold.events, record.events, isSameEvent, isSure)
    for (const [event, found] of events) say('eventParties', hasSameParties(event, found))
  }
  if (gold.agreements) {
    const agreements = tallyPairs(tallyOf('agreements'), gold.agreements, record.agreements, isShown, isSure)
    for (const [agreement, found] of agreements) say('agreementKind', agreement.kind === found.kind)
  }
}
