import { compilePatterns } from '../../engine/compile-patterns.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'

/** Whose programme a verb tells of: anyone's, or only that of those who speak ("we will now hear"). */
export type Programme = 'anyone' | 'speaker'

/** Whether the words from a verb on tell of a programme. */
export function createFindProgramme(
  ruleSets: RuleSets,
  lexicon: Lexicon,
): (tokens: Tokens, verb: number, to: number) => Programme | null {
  const index = compilePatterns(
    patternSources(ruleSets, rulesOf(ruleSets, 'commitments/programmes', 'pattern')),
    lexicon,
  )
  return (tokens, verb, to) => {
    const match = index.matchAt(itemsOfTokens(tokens), verb, verb, to)
    return match === undefined ? null : match.value.label === 'anyone' ? 'anyone' : 'speaker'
  }
}
