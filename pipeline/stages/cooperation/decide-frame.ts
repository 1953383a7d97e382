import { compilePatterns } from '../../engine/compile-patterns.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Attribution } from '../../layers/attributions.ts'
import type { CooperationItem } from '../../record/event.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Line } from './line.ts'

type Frame = CooperationItem['frame']

/** What an act says of the frame where the content is about the future, and where it is about the past. */
const ofAct: Partial<Record<Attribution['act'], Frame>> = {
  propose: 'proposed',
  request: 'proposed',
  wish: 'proposed',
  invite: 'proposed',
  agree: 'agreed',
}

const order = ['agreed', 'proposed', 'achieved', 'ongoing'] as const

/** Tells the frame of an enumeration from the act of the statement that holds it, else from the words before it; null for an agenda. */
export const createDecideFrame = (
  ruleSets: RuleSets,
  lexicon: Lexicon,
): ((line: Line, before: TokenRange, act: Attribution['act'] | null) => Frame | null) => {
  const patterns = compilePatterns(
    patternSources(ruleSets, rulesOf(ruleSets, 'cooperation/frames', 'pattern')),
    lexicon,
  )
  return (line, { from, to }, act) => {
    if (act === 'discuss') return null
    const known = act === null ? undefined : ofAct[act]
    if (known !== undefined) return known
    const labels = new Set(patterns.findAll(line.items, from, to).map(({ value }) => value.label))
    const found = order.find(label => labels.has(label))
    if (act === 'praise' || act === 'thank') return found === 'ongoing' ? 'ongoing' : 'achieved'
    if (labels.has('agenda') && !labels.has('agreed')) return null
    return found ?? 'ongoing'
  }
}
