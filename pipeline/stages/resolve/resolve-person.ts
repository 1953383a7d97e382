import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { Answer, Asked } from './asked.ts'
import type { Discourse } from './discourse.ts'
import { findPerson } from './find-person.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Description } from './read-description.ts'
import type { ResolveWords } from './resolve-words.ts'
import { speakerPerson, speakerUnnamed, speakerUnresolved } from './speakers.ts'

/** The person whom a description or title means; nobody named for "a Fijian official", and for "the official" behind it. */
export function resolvePerson(
  asked: Asked,
  description: Description,
  country: string | null,
  discourse: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): Answer {
  const { determiner, noun, isOffice, head } = description
  const isTrade = noun?.attributes.means === 'trade'
  // "Mr. Vula's brother" is not one whom the text names, or he would be named here.
  const isRelated = noun?.label === 'person-noun' && !isOffice && index.within(asked.range, 'person').length > 0
  const isBare = determiner === 'none' && noun !== null && (isTrade || (country !== null && !isOffice))
  if (determiner === 'indefinite' || isBare || isRelated) {
    discourse.unnamedNouns.add(head)
    return { speaker: speakerUnnamed('description'), isSaidUnnamed: true }
  }
  if (discourse.unnamedNouns.has(head)) return { speaker: speakerUnnamed('description'), isSaidUnnamed: true }
  if (noun?.attributes.means === 'latter' || noun?.attributes.means === 'former')
    return { speaker: ofTwo(noun.attributes.means) }
  const short = shortTitle()
  const holder = short === undefined ? undefined : discourse.holders.get(short)
  if (holder !== undefined) return { speaker: speakerPerson(holder, 'title') }
  const counterpartOf = discourse.latest(({ speaker }) => speaker.type === 'person')?.speaker.entity ?? null
  const inContent = new Set(asked.content.flatMap(part => index.within(part, 'person').map(({ entity }) => entity)))
  const [body] = isOffice ? [] : index.within(asked.range, 'organization')
  const query = { at: asked.range.from, country, body: body?.entity ?? null, description, counterpartOf }
  const free = findPerson({ ...query, isExcluded: person => inContent.has(person) }, discourse, index, words)
  const found =
    free.people.length > 0 ? free : findPerson({ ...query, isExcluded: () => false }, discourse, index, words)
  const via = isOffice && noun?.label !== 'person-noun' ? 'title' : 'description'
  if (found.people.length === 1 && short !== undefined) discourse.holders.set(short, found.people[0]!)
  if (found.people.length === 1) return { speaker: speakerPerson(found.people[0]!, via), isOnly: found.isOnly }
  return found.people.length > 1
    ? { speaker: speakerUnresolved(via), rivals: found.people }
    : { speaker: speakerUnnamed(via) }

  /** "The CNS", "the CDF": the form of a title in capitals. */
  function shortTitle(): number | undefined {
    const { tokens } = discourse.segments
    const { from, to } = asked.range
    const form = tokens.form[to - 1]!
    const isShort =
      isOffice && country === null && to - from < 3 && (tokens.lexicon.flags(form) & FormFlag.Acronym) !== 0
    return isShort ? form : undefined
  }

  /** "The former", "the latter": of the last two people named. */
  function ofTwo(means: 'former' | 'latter'): ResolvedSpeaker {
    const { from } = asked.range
    const near = index.within({ from: Math.max(0, from - latterReach), to: from }, 'person')
    const last = near.at(-1)
    const first = near.findLast(({ entity }) => entity !== last!.entity)
    return last && first
      ? speakerPerson(means === 'former' ? first.entity : last.entity, 'description')
      : speakerUnnamed('description')
  }
}

/** Tokens before "the former" or "the latter" in which two are named. */
const latterReach = 64
