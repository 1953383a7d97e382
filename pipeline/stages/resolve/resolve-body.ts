import type { PhraseValue } from '../../engine/rule-sources.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Description } from './read-description.ts'
import type { ResolveWords } from './resolve-words.ts'
import { speakerOrganization, speakerUnnamed, speakerUnresolved } from './speakers.ts'

/** The organization last spoken of that fits: who issued "the statement". */
function lastBody(discourse: Discourse, fits: (organization: number) => boolean = () => true): ResolvedSpeaker {
  const last = discourse.latest(({ speaker }) => speaker.type === 'organization' && fits(speaker.entity!))
  return last ? speakerOrganization(last.speaker.entity!, 'description') : speakerUnnamed('description')
}

/** "the statement": of the body last spoken of; "a statement" only where nobody else was spoken of since. */
export function lastIssuer({ determiner }: Description, discourse: Discourse): ResolvedSpeaker {
  const last = determiner === 'indefinite' ? discourse.latest(() => true)?.speaker : undefined
  return last && last.type !== 'organization' ? speakerUnnamed('description') : lastBody(discourse)
}

/**
 * "the ministry": the body last spoken of that is so called: whose name has the word or is said to be one, else one of that kind; with none
 * before, the only such body of the article.
 */
export function bodyNamed(
  noun: PhraseValue,
  { head, words: spoken, rest }: Description,
  country: string | null,
  discourse: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): ResolvedSpeaker {
  const { organizations } = discourse.names
  const { lexicon } = words
  const kind = String(noun.attributes.kind)
  // A ministry has many names; another body is not meant by words that nobody said of it: "the trade group".
  const isState = kind === 'ministry' || kind === 'department'
  const isTelling = (word: number) => !words.idle.has(word) && !words.plural.has(lexicon.form(word))
  const telling = [...spoken.slice(0, -1), ...rest].filter(isTelling)
  for (const holds of kind === 'service' ? [endsSo, isCalled, isOfKind] : [isCalled, isOfKind]) {
    const fits = (body: number): boolean => isOfCountry(body) && holds(body)
    const last = lastBody(discourse, fits)
    if (last.type === 'organization') return last
    const all = discourse.bodiesAround().filter(fits)
    if (all.length === 1) return speakerOrganization(all[0]!, 'description')
    if (all.length > 1) return speakerUnresolved('description')
  }
  return speakerUnnamed('description')

  function isOfCountry(body: number): boolean {
    return country === null || organizations[body]!.country?.code === country
  }

  /** "The Navy" is rather the Fijian Navy than a Naval Command. */
  function endsSo(body: number): boolean {
    const last = organizations[body]!.name.split(' ').at(-1)!
    return telling.length === 0 && lexicon.folded(lexicon.intern(last)) === head
  }

  function isCalled(body: number): boolean {
    const { name, kind: own } = organizations[body]!
    if (own === 'media' && kind !== 'media') return false
    const called = new Set(name.split(' ').map(word => words.plain(lexicon.folded(lexicon.intern(word)))))
    const said = index.saidOfBody(body)
    return (
      (called.has(head) || said.has(head)) && (isState || telling.every(word => called.has(word) || said.has(word)))
    )
  }

  function isOfKind(body: number): boolean {
    return organizations[body]!.kind === kind && (isState || telling.length === 0)
  }
}
