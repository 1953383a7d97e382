import { listWords, type RuleSets } from '../../engine/rule-sets.ts'
import { createIdSet, type IdSet } from '../../text/id-set.ts'
import type { Lexicon } from '../../text/lexicon.ts'

const lists = [
  'party',
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
export const createCommitmentWords = (ruleSets: RuleSets, lexicon: Lexicon): CommitmentWords =>
  Object.fromEntries(
    lists.map(list => [
      list,
      createIdSet(
        (listWords(ruleSets, 'commitments/words', list) ?? []).map(word => lexicon.folded(lexicon.intern(word))),
      ),
    ]),
  ) as CommitmentWords
