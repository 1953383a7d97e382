import { compilePatterns } from '../../engine/compile-patterns.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { CooperationItem } from '../../record/event.ts'
import { type Lexicon, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import type { Lead } from './lead.ts'
import { hasTag, type Line, type Shape, tags } from './line.ts'

/** The shapes that items behind a lead of each label have, likeliest first, and the share of them that needs a topic. */
const labels: Readonly<
  Record<string, { readonly shapes: readonly Shape[]; readonly share: number; readonly isOfContent?: boolean }>
> = {
  areas: { shapes: ['gerund', 'noun'], share: 0.3 },
  pairs: { shapes: ['noun'], share: 1 },
  threats: { shapes: ['gerund', 'noun'], share: 0.5, isOfContent: true },
  objects: { shapes: ['noun'], share: 0.5, isOfContent: true },
  'joint-verbs': { shapes: ['verb', 'past'], share: 0.3 },
  verbs: { shapes: ['verb', 'past'], share: 0.3 },
}

/** What no object begins with: "exchange of", "training, and". */
const notObjects = tags.preposition | tagBits(Tag.PUNCT, Tag.CC)

/** Leads that a sentence's own words show, wherever they stand in it. */
export const createFindLeads = (
  ruleSets: RuleSets,
  lexicon: Lexicon,
): ((line: Line, sentence: TokenRange) => Lead[]) => {
  const patterns = compilePatterns(patternSources(ruleSets, rulesOf(ruleSets, 'cooperation/leads', 'pattern')), lexicon)
  return (line, { from, to }) =>
    patterns.find(line.items, from, to).flatMap(({ value: rule, to: end, slots }): Lead[] => {
      const start = slots.list?.from ?? end
      const frame = (rule.attributes?.frame as CooperationItem['frame'] | undefined) ?? null
      const lead = { from: start, limit: to, ...(labels[rule.label] ?? labels.areas!), frame, rule: rule.id }
      if (rule.label === 'objects' && hasTag(line, start, notObjects)) return []
      return rule.label === 'joint-verbs' ? [lead, { ...lead, from: start + 1, shapes: ['noun'], share: 1 }] : [lead]
    })
}
