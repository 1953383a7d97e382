import type { Names } from '../../layers/names.ts'
import type { Scene } from '../../layers/scene.ts'
import type { ResolvedSpeaker, Speakers } from '../../layers/speakers.ts'
import type { IdSet } from '../../text/id-set.ts'
import type { Segments } from '../../text/segments.ts'
import type { CommitmentWords } from './commitment-words.ts'
import type { Subject } from './find-subject.ts'
import { itemsIn } from './items-in.ts'
import type { SubjectKind } from './subject-kind.ts'

/** What tells who will do it. */
export interface PartyFacts {
  readonly names: Names
  /** Ordered by place. */
  readonly resolvedMentions: Speakers['resolvedMentions']
  readonly segments: Segments
  readonly lists: CommitmentWords
  readonly sceneAt: (token: number) => Scene | undefined
}

/** Whom the subject of a commitment names; null where it names nobody: whoever speaks is then bound. */
export function nameParty(
  subject: Subject,
  kind: SubjectKind,
  speaker: ResolvedSpeaker | null,
  { names, resolvedMentions, segments: { tokens }, lists, sceneAt }: PartyFacts,
): ResolvedSpeaker | null {
  const inside = itemsIn(names.mentions, subject).filter(
    ({ core }) => core.from >= subject.from && core.to <= subject.to,
  )
  const words = tokens.text.slice(tokens.start[subject.from], tokens.end[subject.to - 1])
  if (kind === 'self' && speaker && (speaker.type === 'group' || !/^they$/i.test(words)))
    return { ...speaker, via: 'pronoun' }
  if (kind === 'party' || kind === 'visitor') {
    if (holds(lists.plural) || isJoined()) return groupOf()
    const own = namedIn()
    if (own) return own
  }
  if (kind === 'self' && holds(lists.plural)) return groupOf()
  return null

  function holds(list: IdSet): boolean {
    for (let at = subject.from; at < subject.to; at++)
      if (list.has(tokens.lexicon.folded(tokens.form[at]!))) return true
    return false
  }

  function namedIn(): ResolvedSpeaker | null {
    const covers = (kindOf: string) => inside.find(mention => mention.kind === kindOf)
    const person = covers('person')
    if (person) return whole('person', person.entity, person.form === 'full' ? 'name' : 'short-name')
    const resolved = itemsIn(resolvedMentions, subject).find(
      ({ range }) => range.from >= subject.from && range.to <= subject.to,
    )
    if (resolved) return whole(resolved.kind, resolved.entity, 'description')
    const body = covers('organization')
    if (body) return whole('organization', body.entity, 'name')
    const country = covers('country')
    if (country && (country.form !== 'description' || holds(lists['of-country']))) {
      const { name } = names.countries[country.entity]!
      return { type: 'country', entity: null, name, members: [], via: country.form === 'full' ? 'name' : 'description' }
    }
    return null
  }

  /** "Fiji and Peru", "Tuwai and Quispe": no "and" inside one body's name. */
  function isJoined(): boolean {
    const kinds = inside.map(({ kind: of }) => of)
    const same = kinds.includes('person') ? 'person' : kinds.includes('organization') ? 'organization' : 'country'
    const all = new Set(inside.filter(({ kind: of }) => of === same).map(({ entity }) => entity))
    return all.size > 1 && /\band\b/.test(words)
  }

  function groupOf(): ResolvedSpeaker {
    const sides = sceneAt(subject.from)?.sides ?? []
    const codes = namedCountries()
    const members = (codes.length > 1 ? codes : sides.flatMap(({ country }) => (country ? [country] : []))).map(
      code => ({ kind: 'country', code }) as const,
    )
    return { type: 'group', entity: null, name: words, members: members.slice(0, 3), via: 'group' }
  }

  function namedCountries(): string[] {
    const codes = inside.flatMap(({ kind: of, entity }) => {
      const code = of === 'country' ? names.countries[entity]!.code : null
      return code ? [code] : []
    })
    return [...new Set(codes)]
  }

  function whole(type: 'person' | 'organization', entity: number, via: ResolvedSpeaker['via']): ResolvedSpeaker {
    return { type, entity, name: null, members: [], via }
  }
}
