import type { Asked } from './asked.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Description } from './read-description.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Whether a group's words mean nobody in particular: "officials", "several leaders", "her allies", "the Democratic leaders". */
export function isVagueGroup(
  { determiner, head, noun, words: spoken }: Description,
  { range }: Asked,
  countries: number,
  { segments: { tokens } }: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): boolean {
  const { lexicon } = words
  const first = lexicon.folded(tokens.form[range.from]!)
  const isOurs = words.plural.has(lexicon.form(first))
  if (words.vague.has(first) || (determiner === 'possessive' && !isOurs && countries === 0)) return true
  if (noun?.attributes.means === 'leaders' && countries === 0 && spoken.slice(0, -1).some(isStrange)) return true
  if (determiner !== 'none') return false
  const isShort = range.to - range.from < 3 || index.within(range, 'organization').length > 0
  return words.anybody.has(head) || (countries < 2 && isShort && lexicon.form(first) !== 'both')

  /** A word that may make it another group than those who meet. */
  function isStrange(word: number): boolean {
    const form = lexicon.form(word)
    const isUsual = words.plural.has(form) || words.numberOf(form) > 0 || words.idle.has(word)
    return !isUsual && ![words.portfolio, words.lesser, words.heads].some(list => list.has(word))
  }
}
