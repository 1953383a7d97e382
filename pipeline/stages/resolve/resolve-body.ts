import type { PhraseValue } from '../../engine/rule-sources.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Discourse } from './discourse.ts'
import type { ResolveWords } from './resolve-words.ts'
import { speakerOrganization, speakerUnnamed, speakerUnresolved } from './speakers.ts'

/** The organization last spoken of that fits: who issued "the statement". */
export function lastBody(discourse: Discourse, fits: (organization: number) => boolean = () => true): ResolvedSpeaker {
  const last = discourse.latest(({ speaker }) => speaker.type === 'organization' && fits(speaker.entity!))
  return last ? speakerOrganization(last.speaker.entity!, 'description') : speakerUnnamed('description')
}

/** "the ministry": the body last spoken of whose name has the word or that is of its kind, else the only one of the article. */
export function bodyNamed(
  noun: PhraseValue,
  head: number,
  country: string | null,
  discourse: Discourse,
  { lexicon }: ResolveWords,
): ResolvedSpeaker {
  const { organizations } = discourse.names
  const holds = (organization: number): boolean => {
    const { name, kind } = organizations[organization]!
    if (kind === 'media') return false
    return kind === noun.attributes.kind || name.split(' ').some(word => lexicon.folded(lexicon.intern(word)) === head)
  }
  const fits = (organization: number): boolean =>
    (country === null || organizations[organization]!.country?.code === country) && holds(organization)
  const last = lastBody(discourse, fits)
  if (last.type === 'organization') return last
  const all = discourse.bodiesAround().filter(fits)
  return all.length === 1
    ? speakerOrganization(all[0]!, 'description')
    : all.length > 1
      ? speakerUnresolved('description')
      : last
}
