import { compilePatterns } from '../../engine/compile-patterns.ts'
import type { Items } from '../../engine/pattern/items.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Agreement } from '../../record/event.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { NamedDocument } from './find-documents.ts'

/** How far from a document's name the words may stand that say what happens to it, in tokens. */
const window = 14

/** What the words around a document's name say of it; null where they say nothing. */
export type DecideStatus = (items: Items, found: NamedDocument, sentence: TokenRange) => Agreement['status'] | null

/** Compiles the rules of `agreements/statuses`. The words nearest to the name decide. */
export const createDecideStatus = (ruleSets: RuleSets, lexicon: Lexicon): DecideStatus => {
  const rules = rulesOf(ruleSets, 'agreements/statuses', 'pattern')
  const [before, after] = (['before', 'after'] as const).map(side =>
    compilePatterns(
      patternSources(
        ruleSets,
        rules.filter(({ attributes }) => attributes?.side === side),
      ),
      lexicon,
    ),
  )
  return (items, { range, head }, sentence) => {
    const found = [
      ...before!
        .find(items, Math.max(sentence.from, range.from - window), head.from)
        .map(({ value, to }) => ({ value, distance: Math.max(0, range.from - to) })),
      ...after!
        .find(items, head.to, Math.min(sentence.to, range.to + window))
        .map(({ value, from }) => ({ value, distance: Math.max(0, from - range.to) })),
    ]
    const [nearest] = found.sort((a, b) => a.distance - b.distance)
    return nearest === undefined ? null : (nearest.value.label as Agreement['status'])
  }
}
