import type {
  AgreementExplanation,
  CommitmentExplanation,
  DateExplanation,
  EventExplanation,
  FiredRule,
  ItemExplanation,
  TopicExplanation,
} from '../explain/explanation.ts'
import type { DateMention, RecordSpan } from '../record/parts.ts'
import type { Colours } from './colours.ts'
import { fired, line, linesOf, quoted, refer, show, tellMost } from './explain-lines.ts'
import { showName } from './show-name.ts'

/** Formats one thing beside statements with what led to it, for a terminal. */
export const createFactReport = (colours: Colours) => {
  const head = (id: string, marks: readonly string[]): string => `${colours.bold(id)}  ${marks.join(', ')}`
  const inSentence = ({ exact }: RecordSpan): string => line('in', show(exact, 160))
  const rulesOf = (rules: readonly FiredRule[]): string[] =>
    linesOf(
      'rules',
      tellMost(rules, place => fired(place, colours)),
    )
  const passages = (label: string, evidence: readonly RecordSpan[], rule: string): string[] =>
    linesOf(
      label,
      evidence.map((words, index) => (index === 0 ? fired({ ...words, rule }, colours) : quoted(words))),
    )
  return {
    topic: ({ topic: { id, score, central, evidence }, statements }: TopicExplanation): string =>
      [
        head(id, [`score ${score}`, ...(central ? ['central'] : [])]),
        ...linesOf(
          'shown',
          evidence.map(place => fired(place, colours)),
        ),
        ...linesOf('said', statements.map(refer)),
      ].join('\n'),

    event: ({ event, participants, parent, parts, statements, agreements, ...told }: EventExplanation): string =>
      [
        head(event.id, [event.type, event.status, event.confidence]),
        inSentence(told.sentence),
        ...passages('told', event.evidence, event.rule),
        ...(event.date ? [line('when', tellDate(event.date))] : []),
        ...(event.place ? [line('where', showName(tellPlace(event.place)))] : []),
        ...(event.series ? [line('series', showName(tellSeries(event.series)))] : []),
        line('parties', event.parties.join(', ') || 'none is told'),
        ...linesOf('there', participants.map(showName)),
        ...linesOf('part of', parent ? [refer(parent)] : []),
        ...linesOf('holds', parts.map(refer)),
        ...linesOf('signed', agreements.map(refer)),
        ...linesOf('said', statements.map(refer)),
        ...rulesOf(told.rules),
      ].join('\n'),

    agreement: ({ agreement, event, sentence, rules }: AgreementExplanation): string =>
      [
        head(agreement.id, [agreement.kind, agreement.status, agreement.confidence]),
        inSentence(sentence),
        line('title', show(agreement.title, 200)),
        ...passages('named', agreement.evidence, agreement.rule),
        ...(agreement.date ? [line('when', tellDate(agreement.date))] : []),
        line('parties', agreement.parties.join(', ') || 'none is told'),
        ...linesOf('event', event ? [refer(event)] : []),
        ...rulesOf(rules),
      ].join('\n'),

    item: ({ item, evidence, list, statement, sentence, rules }: ItemExplanation): string =>
      [
        head(item.id, [
          item.frame,
          item.topic ?? 'no topic',
          `item ${list.findIndex(({ id }) => id === item.id) + 1} of the ${list.length} in ${item.list}`,
        ]),
        inSentence(sentence),
        line('item', fired(item, colours)),
        ...linesOf(
          'topic',
          evidence.map(place => fired(place, colours)),
        ),
        line('parties', item.parties.join(', ') || 'none is told'),
        line('said', statement ? refer(statement) : 'by nobody: it is narrated'),
        ...rulesOf(rules),
      ].join('\n'),

    commitment: ({ commitment, by, sentence, rules }: CommitmentExplanation): string =>
      [
        head(commitment.id, [commitment.strength, commitment.confidence]),
        inSentence(sentence),
        line('who', `${commitment.by.mention ? `${quoted(commitment.by.mention)}: ` : ''}${showName(by)}`),
        line('what', fired(commitment, colours)),
        ...(commitment.due ? [line('due', tellDate(commitment.due))] : []),
        ...rulesOf(rules),
      ].join('\n'),

    date: ({ date, of, sentence, rules }: DateExplanation): string =>
      [
        `${colours.bold(quoted(date))}  ${tellValue(date)}`,
        inSentence(sentence),
        ...linesOf('of', of.map(refer)),
        ...rulesOf(rules),
      ].join('\n'),
  }
}

const anchors: { readonly [anchor in DateMention['anchor']]: string } = {
  text: 'as written',
  published: 'counted from the date of publication',
  event: 'counted from an event',
  none: 'with nothing to count from',
}

/** What a date comes to. */
export const tellValue = ({ edtf, precision, anchor }: DateMention): string =>
  `${edtf ?? 'unresolved'}, ${precision}, ${anchors[anchor]}`

const tellDate = (date: DateMention): string => `${quoted(date)}: ${tellValue(date)}`

const tellPlace = ({ name, country, ...words }: NonNullable<EventExplanation['event']['place']>): string =>
  `${quoted(words)}: ${name}${country ? `, ${country.name} (${country.basis})` : ''}`

const tellSeries = ({ name, number }: NonNullable<EventExplanation['event']['series']>): string =>
  number === null ? name : `${name}, number ${number}`
