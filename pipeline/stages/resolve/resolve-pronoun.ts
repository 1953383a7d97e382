import type { PhraseValue } from '../../engine/rule-sources.ts'
import { Tag } from '../../text/lexicon.ts'
import { type Discourse, speakerOrganization, speakerPerson, speakerUnnamed } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Answer, Asked } from './resolve-mention.ts'

/** Whom a pronoun of one means: the last subject or speaker of its kind; for "who" the name before it; for "I" whoever reports. */
export function resolvePronoun(
  noun: PhraseValue,
  { range, reporter }: Asked,
  discourse: Discourse,
  index: MentionIndex,
): Answer {
  const { means, gender } = noun.attributes
  if (means === 'self')
    return { speaker: reporter?.type === 'person' ? { ...reporter, via: 'pronoun' } : speakerUnnamed('pronoun') }
  if (means === 'relative') return relative()
  if (means === 'body') return body()
  const found = discourse.latest(
    ({ speaker, at }) =>
      speaker.type === 'person' &&
      at < range.from &&
      !isOther(discourse.genderOf(speaker.entity!), gender) &&
      speaker.entity !== reporterInside(),
  )
  if (!found) return { speaker: speakerUnnamed('pronoun') }
  const person = found.speaker.entity!
  if (gender === 'male' || gender === 'female') discourse.learnGender(person, gender)
  return { speaker: speakerPerson(person, 'pronoun') }

  /** Someone who reports does not speak of himself as "he". */
  function reporterInside(): number | null {
    return reporter?.type === 'person' ? reporter.entity : null
  }

  function relative(): Answer {
    const { tokens } = discourse.segments
    let end = range.from
    if (end > 0 && tokens.tag[end - 1] === Tag.PUNCT) end--
    const before = index.within({ from: Math.max(0, end - 24), to: end }, 'person').at(-1)
    return { speaker: before ? speakerPerson(before.entity, 'pronoun') : speakerUnnamed('pronoun') }
  }

  /** "it": the body or country last in the place of a subject; with none before, the article's only ministry. */
  function body(): Answer {
    const last = discourse.latest(({ speaker }) => speaker.type === 'organization' || speaker.type === 'country')
    if (last) return { speaker: { ...last.speaker, via: 'pronoun' } }
    const { organizations } = discourse.names
    const ministries = organizations.flatMap(({ kind }, organization) => (kind === 'ministry' ? [organization] : []))
    return {
      speaker: ministries.length === 1 ? speakerOrganization(ministries[0]!, 'pronoun') : speakerUnnamed('pronoun'),
    }
  }
}

const isOther = (known: string | null, asked: unknown): boolean =>
  known !== null && typeof asked === 'string' && known !== asked
