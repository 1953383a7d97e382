import { patternsOf } from '../../pipeline/engine/kinds/expressions.ts'
import type { FuzzInput } from './input.ts'
import { mutateSource } from './mutate-tree.ts'
import type { Random } from './random.ts'
import { patternPieces } from './rule-dictionary.ts'
import type { Seeds } from './seeds.ts'

/** A pattern: one of Readout's own, changed, or pieces put together. */
export const makePattern = (random: Random, { rules: { rules } }: Seeds): FuzzInput => {
  const rule = random.pick(rules)
  const [own] = patternsOf(rule.kind, rule as never)
  let pattern = own?.pattern ?? ''
  if (own === undefined || random.percent(40)) {
    const pieces = Array.from({ length: random.between(1, 8) }, () => random.pick(patternPieces))
    pattern = pieces.join(random.percent(70) ? ' ' : '')
  }
  for (let left = random.pick([0, 1, 1, 2, 4]); left > 0; left--) pattern = mutateSource(pattern, random)
  return { kind: 'patterns', name: 'fuzz.pattern', content: pattern.slice(0, 20_000) }
}
