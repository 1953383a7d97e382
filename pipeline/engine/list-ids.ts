import { createIdSet, type IdSet } from '../text/id-set.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { listWords, type RuleSets } from './rule-sets.ts'

/** Looks up a word in one or more lists of a rule set, by its id in a lexicon. */
export type ListIds = (...lists: readonly string[]) => IdSet

/** Gives the words of lists as ids of folded forms, so that case does not count; no ids where a set has no such list. */
export const createListIds =
  (ruleSets: RuleSets, set: string, lexicon: Lexicon): ListIds =>
  (...lists) =>
    createIdSet(
      lists.flatMap(list => listWords(ruleSets, set, list) ?? []).map(word => lexicon.folded(lexicon.intern(word))),
    )
