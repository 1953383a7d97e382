import type { PhraseValue } from '../../engine/rule-sources.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Answer, Asked } from './asked.ts'
import type { Discourse, Salient } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import { speakerCountry, speakerOrganization, speakerPerson, speakerUnnamed } from './speakers.ts'

/** Whom a pronoun of one means: the last subject or speaker of its kind; for "who" the name before it; for "I" whoever reports. */
export function resolvePronoun(
  noun: PhraseValue,
  { range, content, reporter, voices }: Asked,
  discourse: Discourse,
  index: MentionIndex,
): Answer {
  const { means, gender } = noun.attributes
  if (means === 'self') return { speaker: self() }
  if (means === 'relative') return relative()
  if (means === 'body') return body()
  const mayMean = ({ speaker, at }: Salient): boolean =>
    speaker.type === 'person' &&
    at < range.from &&
    !isOther(discourse.genderOf(speaker.entity!), gender) &&
    speaker.entity !== reporterInside()
  // "…," he said: a quotation goes on with the last voice, whoever was spoken of in between, but for the subject of its own sentence.
  const isQuoting =
    content[0] !== undefined && content[0].to <= range.from && discourse.segments.quotationOf[content[0].from]! >= 0
  const voice = isQuoting
    ? (discourse.latest(salient => mayMean(salient) && isInSentence(salient.at)) ??
      discourse.latest(salient => salient.isSpeaker && range.from - salient.at < voiceReach))
    : undefined
  const found = voice && mayMean(voice) ? voice : discourse.latest(mayMean)
  const person = found?.speaker.entity ?? lastNamed()
  if (person === undefined) return { speaker: speakerUnnamed('pronoun') }
  if (gender === 'male' || gender === 'female') discourse.learnGender(person, gender)
  return { speaker: speakerPerson(person, 'pronoun') }

  /** Whoever reports; outside every report the author. */
  function self(): ResolvedSpeaker {
    if (reporter) return reporter.type === 'person' ? { ...reporter, via: 'pronoun' } : speakerUnnamed('pronoun')
    const author = voices?.author ?? null
    return author === null ? speakerUnnamed('pronoun') : speakerPerson(author, 'pronoun')
  }

  function isInSentence(at: number): boolean {
    const { sentenceOf } = discourse.segments
    return sentenceOf[at] === sentenceOf[range.from] && at < content[0]!.from
  }

  /** Whoever was named last, in any place of a sentence, where nobody was its subject. */
  function lastNamed(): number | undefined {
    if (gender !== 'male' && gender !== 'female') return undefined
    return index
      .within({ from: Math.max(0, range.from - namedReach), to: range.from }, 'person')
      .findLast(({ entity }) => !isOther(discourse.genderOf(entity), gender) && entity !== reporterInside())?.entity
  }

  /** Someone who reports does not speak of himself as "he". */
  function reporterInside(): number | null {
    return reporter?.type === 'person' ? reporter.entity : null
  }

  /** The name or description right before "who"; behind a common plural ("sailors who") nobody. */
  function relative(): Answer {
    const { tokens } = discourse.segments
    let end = range.from
    if (end > 0 && tokens.tag[end - 1] === Tag.PUNCT) end--
    const last = end > 0 ? tokens.tag[end - 1] : Tag.NNS
    if (end === range.from && (last === Tag.NNS || last === Tag.DT)) return { speaker: speakerUnnamed('pronoun') }
    const before = index.within({ from: Math.max(0, end - 24), to: end }, 'person').at(-1)
    const described = discourse.latest(
      ({ speaker, at }) => speaker.type === 'person' && at < end && at >= end - describedReach,
    )
    if (described && described.at >= (before?.range.from ?? 0))
      return { speaker: speakerPerson(described.speaker.entity!, 'pronoun') }
    return { speaker: before ? speakerPerson(before.entity, 'pronoun') : speakerUnnamed('pronoun') }
  }

  /** Inside a report "it" is the country or body that the same sentence began with: "Fiji had helped, and it …". */
  function ownSubject(): ResolvedSpeaker | undefined {
    const { sentences, sentenceOf } = discourse.segments
    const before = { from: Math.max(sentences[sentenceOf[range.from]!]!.from, range.from - 64), to: range.from }
    const [country] = index.within(before, 'country').filter(({ form }) => form === 'full')
    const [organization] = index.within(before, 'organization')
    if (country && (!organization || country.core.from < organization.core.from))
      return speakerCountry(discourse.names.countries[country.entity]!.name, 'pronoun')
    return organization && speakerOrganization(organization.entity, 'pronoun')
  }

  /** "it": the body or country last in the place of a subject; with none before, the article's only ministry. */
  function body(): Answer {
    const inside = reporter ? ownSubject() : undefined
    if (inside) return { speaker: inside }
    const last = discourse.latest(({ speaker }) => speaker.type === 'organization' || speaker.type === 'country')
    if (last) return { speaker: { ...last.speaker, via: 'pronoun' } }
    const { organizations } = discourse.names
    const ministries = organizations.flatMap(({ kind }, organization) => (kind === 'ministry' ? [organization] : []))
    return {
      speaker: ministries.length === 1 ? speakerOrganization(ministries[0]!, 'pronoun') : speakerUnnamed('pronoun'),
    }
  }
}

/** Tokens before a pronoun in which somebody may be named whom it means. */
const namedReach = 48
/** Tokens of a description before "who". */
const describedReach = 6
/** Tokens over which a voice carries. */
const voiceReach = 160

const isOther = (known: string | null, asked: unknown): boolean =>
  known !== null && typeof asked === 'string' && known !== asked
