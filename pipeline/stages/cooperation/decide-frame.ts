import { compilePatterns } from '../../engine/compile-patterns.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Attribution } from '../../layers/attributions.ts'
import type { CooperationItem } from '../../record/event.ts'
import { type Lexicon, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { hasSeveral } from './has-several.ts'
import { isJointMention } from './joint-mention.ts'
import type { Lead } from './lead.ts'
import { hasTag, type Line } from './line.ts'

type Frame = CooperationItem['frame']

/** What the act of a statement says of the list in it. */
const ofAct: Partial<Record<Attribution['act'], Frame>> = {
  propose: 'proposed',
  request: 'proposed',
  wish: 'proposed',
  invite: 'proposed',
  agree: 'agreed',
}

const auxiliaries = tagBits(Tag.MD, Tag.VBP, Tag.VBZ, Tag.VBD)

const order = ['agreed', 'will', 'proposed', 'plain-will', 'achieved', 'ongoing'] as const

/**
 * Tells the frame of an enumeration from the act of the statement that holds it, else from the words before it (after it where it is a subject);
 * null for an agenda, and where no words lead into what is merely stated.
 */
export const createDecideFrame = (
  ruleSets: RuleSets,
  lexicon: Lexicon,
): ((line: Line, before: TokenRange, holder: Attribution | null, lead: Lead) => Frame | null) => {
  const patterns = compilePatterns(
    patternSources(ruleSets, rulesOf(ruleSets, 'cooperation/frames', 'pattern')),
    lexicon,
  )
  return (line, { from, to }, holder, lead) => {
    if (holder?.act === 'discuss') return null
    const labels = new Set(patterns.findAll(line.items, from, to).map(({ value }) => value.label))
    if (labels.has('going-on')) return 'ongoing'
    const known = holder === null ? undefined : ofAct[holder.act]
    if (known === 'agreed' && labels.has('done')) return 'achieved'
    if (known !== undefined) return known
    if (lead.frame !== null) return lead.frame
    const start = holder === null ? from : holder.content[0]!.from
    const areSeveral = isOfSeveral(line, start, to)
    if (holder?.act === 'commit') return areSeveral || isJointMention(line, holder) ? 'agreed' : 'proposed'
    if (labels.has('agenda') && !labels.has('agreed')) return null
    const found = order.find(label => labels.has(label) || (label === 'achieved' && labels.has('done')))
    if (holder?.act === 'thank') return labels.has('done') ? 'achieved' : 'ongoing'
    if (holder?.act === 'praise') return found === 'ongoing' ? 'ongoing' : 'achieved'
    if (found === 'plain-will') return areSeveral ? 'agreed' : 'proposed'
    if (found === undefined && holder?.act === 'state' && lead.isFree === true && lead.isOpened !== true) return null
    return found === 'will' ? 'agreed' : (found ?? 'ongoing')
  }
}

/** Whether the subject of the last "will" or "are" tells of several. */
const isOfSeveral = (line: Line, from: number, to: number): boolean => {
  let verb = to - 1
  while (verb > from && !hasTag(line, verb, auxiliaries)) verb--
  return hasSeveral(line, from, verb)
}
