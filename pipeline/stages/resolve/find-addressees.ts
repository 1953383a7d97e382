import type { Attribution } from '../../layers/attributions.ts'
import type { ResolvedSpeaker, Speakers } from '../../layers/speakers.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import { resolveMention } from './resolve-mention.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Tokens around a cue in which the public may be named. */
const publicReach = 96

type Addressees = Speakers['addressees'][number]

/** To whom a statement was said: whom its frame names, else the leader of the other side where just two meet and nothing says that the public is told. */
export function findAddressees(
  { addressee, content, cue }: Attribution,
  speaker: ResolvedSpeaker,
  discourse: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): Addressees {
  if (!addressee) return counterpart()
  const asked = { range: addressee, basis: 'subject', content: [], reporter: null } as const
  const { type, entity, name, members } = resolveMention(asked, discourse, index, words).speaker
  if (type === 'country') return counterpart(name)
  if ((type === 'person' || type === 'organization') && entity !== null)
    return type === speaker.type && entity === speaker.entity ? [] : [{ entity, kind: type, basis: 'explicit' }]
  return members.flatMap(member =>
    member.kind === 'country' || (member.kind === speaker.type && member.entity === speaker.entity)
      ? []
      : [{ entity: member.entity, kind: member.kind, basis: 'explicit' as const }],
  )

  /** The leader of the other side, if asked for of that country. */
  function counterpart(country?: string | null): Addressees {
    if (speaker.type !== 'person' || speaker.via === 'label' || !content[0]) return []
    const scene = discourse.sceneAt(content[0].from)
    const sides = scene.sides.filter(({ people }) => people.length > 0)
    const own = scene.sideOf.get(speaker.entity!)
    if (sides.length !== 2 || own?.people[0] !== speaker.entity) return []
    const [one, two] = sides
    if (one!.country === null || two!.country === null || isPublic()) return []
    const [other] = (own === one ? two! : one!).people
    const isAsked = country === undefined || discourse.names.people[other!]!.country?.name === country
    return isAsked ? [{ entity: other!, kind: 'person', basis: 'counterpart' }] : []
  }

  /** "told reporters", "said in a tweet": outside its content the sentence names the press or what the public reads. */
  function isPublic(): boolean {
    const { tokens, sentences, sentenceOf, quotationOf } = discourse.segments
    const isSaid = (token: number) => content.some(({ from, to }: TokenRange) => from <= token && token < to)
    const at = (cue ?? content[0]!).from
    const { from, to } = sentences[sentenceOf[at]!]!
    for (let token = Math.max(from, at - publicReach); token < Math.min(to, at + publicReach); token++)
      if (words.public.has(words.lexicon.folded(tokens.form[token]!)) && quotationOf[token]! < 0 && !isSaid(token))
        return true
    return false
  }
}
