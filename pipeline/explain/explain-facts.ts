import type { Agreement, Commitment, CooperationItem, Event } from '../record/event.ts'
import type { DateMention } from '../record/parts.ts'
import type { Topic } from '../record/statement.ts'
import { type Span, spansOverlap } from '../text/span.ts'
import { spansIn, type TracedArticle } from './create-tracer.ts'
import { describeSpeaker } from './describe-speaker.ts'
import type {
  AgreementExplanation,
  CommitmentExplanation,
  DateExplanation,
  EventExplanation,
  ItemExplanation,
  TopicExplanation,
} from './explanation.ts'
import { referTo } from './reference.ts'

/** A topic, with the statements about it. */
export const explainTopic = ({ record }: TracedArticle, topic: Topic): TopicExplanation => ({
  topic,
  statements: record.statements.filter(({ topics }) => topics.includes(topic.id)).map(referTo.statements),
})

/** An event: who was there, what it is part of, what was part of it, what was said and signed at it. */
export const explainEvent = (traced: TracedArticle, event: Event): EventExplanation => {
  const { events, people, organizations, statements, agreements } = traced.record
  const nameOf = (id: string): string => [...people, ...organizations].find(entity => entity.id === id)?.name ?? id
  const parent = events.find(({ id }) => id === event.parent)
  return {
    event,
    participants: event.participants.map(
      ({ id, side, role }) => `${nameOf(id)}, ${role}${side === null ? '' : ` (${side})`}`,
    ),
    parent: parent ? referTo.events(parent) : null,
    parts: events.filter(part => part.parent === event.id).map(referTo.events),
    statements: statements.filter(statement => statement.event === event.id).map(referTo.statements),
    agreements: agreements.filter(agreement => agreement.event === event.id).map(referTo.agreements),
    ...toldAt(traced, event.evidence),
  }
}

/** An agreement and where it was signed. */
export const explainAgreement = (traced: TracedArticle, agreement: Agreement): AgreementExplanation => {
  const event = traced.record.events.find(({ id }) => id === agreement.event)
  return { agreement, event: event ? referTo.events(event) : null, ...toldAt(traced, agreement.evidence) }
}

/** A cooperation item, with its enumeration and who says it. */
export const explainItem = (traced: TracedArticle, item: CooperationItem): ItemExplanation => {
  const { topics, cooperation, statements } = traced.record
  const statement = statements.find(({ id }) => id === item.statement)
  return {
    item,
    evidence: topics
      .filter(({ id }) => id === item.topic)
      .flatMap(({ evidence }) => evidence.filter(place => spansOverlap(place, item))),
    list: cooperation.filter(({ list }) => list === item.list).map(referTo.cooperation),
    statement: statement ? referTo.statements(statement) : null,
    ...toldAt(traced, [item]),
  }
}

/** A commitment and whose it is. */
export const explainCommitment = (traced: TracedArticle, commitment: Commitment): CommitmentExplanation => ({
  commitment,
  by: describeSpeaker(traced.record, { speaker: commitment.by }),
  ...toldAt(traced, [commitment]),
})

/** A date and what lies on it. */
export const explainDate = (traced: TracedArticle, date: DateMention): DateExplanation => {
  const { events, agreements, commitments } = traced.record
  const isThis = (other: DateMention | null): boolean => other?.start === date.start && other.end === date.end
  return {
    date,
    of: [
      ...events.filter(event => isThis(event.date)).map(referTo.events),
      ...agreements.filter(agreement => isThis(agreement.date)).map(referTo.agreements),
      ...commitments.filter(({ due }) => isThis(due)).map(referTo.commitments),
    ],
    ...toldAt(traced, [date]),
  }
}

const toldAt = (traced: TracedArticle, places: readonly Span[]): Pick<EventExplanation, 'sentence' | 'rules'> => ({
  sentence: traced.sentenceAt(places[0]!.start),
  rules: places.flatMap(place => spansIn(traced.rules, place)),
})
