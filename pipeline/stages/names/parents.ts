import type { NamedOrganization, NameMention } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'

/** Organizations with the name of the body that each belongs to: at the end of its own name, before it as its possessor, or behind "of the". */
export function withParents(
  tokens: Tokens,
  organizations: readonly NamedOrganization[],
  mentions: readonly NameMention[],
): readonly NamedOrganization[] {
  const ending = new Map<number, NameMention>()
  const starting = new Map<number, NameMention>()
  for (const mention of mentions) {
    const { from, to } = mention.range
    const inner = ending.get(to)
    if (!inner || inner.range.from < from) ending.set(to, mention)
    if (!starting.has(from)) starting.set(from, mention)
  }
  const parents = new Map<number, number>()
  for (const { entity, range, form } of mentions) {
    if (form !== 'full' || parents.has(entity)) continue
    const parent = inside(range.to, range.from) ?? before(range.from) ?? behind(range.to)
    if (parent && parent.entity !== entity && parents.get(parent.entity) !== entity) parents.set(entity, parent.entity)
  }
  return organizations.map((organization, index) => {
    const parent = parents.get(index)
    return organization.parent !== null || parent === undefined
      ? organization
      : { ...organization, parent: organizations[parent]!.name }
  })

  /** "Protocol Department of the Ministry of Defence" */
  function inside(to: number, from: number): NameMention | undefined {
    const inner = ending.get(to)
    return inner && inner.range.from > from ? inner : undefined
  }

  /** "the Navy's Seventh Fleet" */
  function before(from: number): NameMention | undefined {
    return from > 1 && tokens.tag[from - 1] === Tag.POS ? ending.get(from - 1) : undefined
  }

  /** "the Protocol Bureau of the TNI" */
  function behind(to: number): NameMention | undefined {
    if (to + 1 >= tokens.count || tokens.lexicon.form(tokens.form[to]!) !== 'of') return undefined
    return starting.get(tokens.tag[to + 1] === Tag.DT ? to + 2 : to + 1)
  }
}
