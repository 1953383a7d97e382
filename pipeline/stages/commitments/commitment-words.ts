import { createListIds } from '../../engine/list-ids.ts'
import type { RuleSets } from '../../engine/rule-sets.ts'
import type { IdSet } from '../../text/id-set.ts'
import type { Lexicon } from '../../text/lexicon.ts'

const lists = [
  'trigger',
  'party',
  'plural',
  'of-country',
  'visitor',
  'occasion',
  'activity',
  'state',
  'effect',
  'vague',
  'ties',
  'hoping',
  'open',
  'condition',
  'neutral',
  'promising',
  'announcing',
  'breaks',
] as const

/** The lists of `commitments/words` as folded forms. */
export type CommitmentWords = { readonly [list in (typeof lists)[number]]: IdSet }

/** Compiles the word lists of the stage. */
export const createCommitmentWords = (ruleSets: RuleSets, lexicon: Lexicon): CommitmentWords => {
  const idsOf = createListIds(ruleSets, 'commitments/words', lexicon)
  return Object.fromEntries(lists.map(list => [list, idsOf(list)])) as CommitmentWords
}
