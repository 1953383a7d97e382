import { compilePatterns } from '../../engine/compile-patterns.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Attribution } from '../../layers/attributions.ts'
import type { CooperationItem } from '../../record/event.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { isJointMention } from './joint-mention.ts'
import type { Line } from './line.ts'

type Frame = CooperationItem['frame']

/** What the act of a statement says of the list in it. */
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
): ((line: Line, before: TokenRange, holder: Attribution | null, ofLead: Frame | null) => Frame | null) => {
  const patterns = compilePatterns(
    patternSources(ruleSets, rulesOf(ruleSets, 'cooperation/frames', 'pattern')),
    lexicon,
  )
  return (line, { from, to }, holder, ofLead) => {
    if (holder?.act === 'discuss') return null
    const labels = new Set(patterns.findAll(line.items, from, to).map(({ value }) => value.label))
    if (labels.has('going-on')) return 'ongoing'
    const known = holder === null ? undefined : ofAct[holder.act]
    if (known === 'agreed' && labels.has('done')) return 'achieved'
    if (known !== undefined) return known
    if (ofLead !== null) return ofLead
    if (holder?.act === 'commit') return isJointMention(line, holder) ? 'agreed' : 'proposed'
    if (labels.has('agenda') && !labels.has('agreed')) return null
    const found = order.find(label => labels.has(label) || (label === 'achieved' && labels.has('done')))
    if (holder?.act === 'praise' || holder?.act === 'thank') return found === 'ongoing' ? 'ongoing' : 'achieved'
    return found ?? 'ongoing'
  }
}
