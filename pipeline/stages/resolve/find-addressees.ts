import type { Attribution } from '../../layers/attributions.ts'
import type { ResolvedSpeaker, Speakers } from '../../layers/speakers.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import { resolveMention } from './resolve-mention.ts'
import type { ResolveWords } from './resolve-words.ts'

/** To whom a statement was said: whom its frame names, else the leader of the other side where there are two. */
export function findAddressees(
  { addressee, content }: Attribution,
  speaker: ResolvedSpeaker,
  discourse: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): Speakers['addressees'][number] {
  if (addressee) {
    const { speaker: found } = resolveMention(
      { range: addressee, basis: 'subject', content: [], reporter: null },
      discourse,
      index,
      words,
    )
    const { type, entity } = found
    if ((type === 'person' || type === 'organization') && entity !== null && entity !== speaker.entity)
      return [{ entity, kind: type, basis: 'explicit' }]
    if (type === 'group')
      return found.members.flatMap(member =>
        member.kind === 'country' || member.entity === speaker.entity
          ? []
          : [{ entity: member.entity, kind: member.kind, basis: 'explicit' as const }],
      )
  }
  if (speaker.type !== 'person' || !content[0]) return []
  const scene = discourse.sceneAt(content[0].from)
  const sides = scene?.sides.filter(({ people, country }) => people.length > 0 && country !== null) ?? []
  const own = scene?.sideOf.get(speaker.entity!)
  const other = sides.length === 2 && own?.people[0] === speaker.entity ? sides.find(side => side !== own) : undefined
  return other ? [{ entity: other.people[0]!, kind: 'person', basis: 'counterpart' }] : []
}
