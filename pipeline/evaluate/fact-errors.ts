import type { Record } from '../record/record.ts'
import { type Span, spansOverlap } from '../text/span.ts'
import type { Describer } from './describe-place.ts'
import type { Cause, EvaluationError } from './evaluation-error.ts'
import { type Difference, findListErrors, type Shown } from './list-errors.ts'
import type { ReadoutGold } from './readout-gold.ts'
import { hasSameParties, isSameEvent, isSameStretch, isShown } from './same-fact.ts'
import { findTopicErrors } from './topic-errors.ts'
import { createWordFinder } from './words.ts'

type Facts = Pick<Record, 'topics' | 'events' | 'agreements' | 'cooperation' | 'commitments'>

/** Central topics, events, agreements, items and commitments that are missed, nobody's, or wrongly told. */
export const findFactErrors = (
  text: string,
  gold: ReadoutGold,
  record: Facts,
  describe: Describer,
): EvaluationError[] => {
  const isSame = isSameStretch(createWordFinder(text))
  const showStretch = (label: string, place: Span): Shown => ({ places: [place], label })
  return [
    ...findTopicErrors(gold, record.topics, describe),
    ...findListErrors(describe, {
      gold: gold.events ?? [],
      found: gold.events ? record.events : [],
      isSame: isSameEvent,
      isNear: isShown,
      causes: { missed: 'event-missed', extra: 'extra-event', near: 'wrong-event-type' },
      showGold: ({ type, parties, evidence }) => ({ places: [evidence], label: `${type} (${listOf(parties)})` }),
      showFound: ({ type, parties, evidence, rule }) => ({
        places: evidence,
        label: `${type} (${listOf(parties)}; ${rule})`,
      }),
      compare: (wanted, found) => [
        differ('wrong-event-status', wanted.status, found.status),
        wanted.date === undefined
          ? null
          : differ('wrong-event-date', wanted.date ?? 'none', found.date?.edtf ?? 'none'),
        hasSameParties(wanted, found) ? null : ['wrong-parties', listOf(wanted.parties), listOf(found.parties)],
      ],
    }),
    ...findListErrors(describe, {
      gold: gold.agreements ?? [],
      found: gold.agreements ? record.agreements : [],
      isSame: isShown,
      isNear: isShown,
      causes: { missed: 'agreement-missed', extra: 'extra-agreement', near: 'wrong-agreement-kind' },
      showGold: ({ kind, evidence }) => ({ places: [evidence], label: kind }),
      showFound: ({ kind, evidence, rule }) => ({ places: evidence, label: `${kind} (${rule})` }),
      compare: (wanted, found) => [differ('wrong-agreement-kind', wanted.kind, found.kind)],
    }),
    ...findListErrors(describe, {
      gold: gold.cooperation ?? [],
      found: gold.cooperation ? record.cooperation : [],
      isSame,
      isNear: spansOverlap,
      causes: { missed: 'item-missed', extra: 'extra-item', near: 'wrong-item-extent' },
      showGold: item => showStretch(`${item.frame}, ${item.topic ?? 'no topic'}`, item),
      showFound: item => showStretch(`${item.frame}, ${item.topic ?? 'no topic'} (${item.rule})`, item),
      compare: ({ agreed, ...wanted }, found) => [
        agreed?.topic ? differ('wrong-item-topic', wanted.topic ?? 'none', found.topic ?? 'none') : null,
        agreed?.frame ? differ('wrong-item-frame', wanted.frame, found.frame) : null,
      ],
    }),
    ...findListErrors(describe, {
      gold: gold.commitments ?? [],
      found: gold.commitments ? record.commitments : [],
      isSame,
      isNear: spansOverlap,
      causes: { missed: 'commitment-missed', extra: 'extra-commitment', near: 'wrong-commitment-extent' },
      showGold: commitment => showStretch('', commitment),
      showFound: commitment =>
        showStretch(`${commitment.by.name ?? commitment.by.type} (${commitment.rule})`, commitment),
      compare: () => [],
    }),
  ]
}

const differ = (cause: Cause, expected: string | undefined, got: string): Difference =>
  expected === undefined || expected === got ? null : [cause, expected, got]
const listOf = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.toSorted().join(', '))
