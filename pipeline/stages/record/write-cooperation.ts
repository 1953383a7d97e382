import type { Commitments } from '../../layers/commitments.ts'
import type { Cooperation } from '../../layers/cooperation.ts'
import type { Dates } from '../../layers/dates.ts'
import type { Names } from '../../layers/names.ts'
import type { Commitment, CooperationItem } from '../../record/event.ts'
import { stableId } from '../../record/id.ts'
import type { Tokens } from '../../text/tokens.ts'
import { distinctIds } from './distinct-ids.ts'
import { place } from './place.ts'
import { dateAt } from './write-dates.ts'
import type { WrittenNames } from './write-people.ts'
import { writeSpeaker } from './write-statements.ts'

/** The record's cooperation items, in the order of the text. `statementIds` run parallel to the attributions. */
export const writeCooperation = (
  tokens: Tokens,
  { items }: Cooperation,
  statementIds: readonly string[],
): CooperationItem[] => {
  const ids = distinctIds(
    'c',
    items.map(({ range }) => [tokens.start[range.from]!]),
  )
  return items.map(({ range, topic, frame, parties, list, position, attribution, rule }, index) => ({
    id: ids[index]!,
    ...place(tokens, range),
    topic,
    frame,
    parties: [...parties],
    list: stableId('l', tokens.start[list.from]!),
    position,
    statement: attribution === null ? null : statementIds[attribution]!,
    rule,
  }))
}

/** The record's commitments, in the order of the text. */
export const writeCommitments = (
  tokens: Tokens,
  { commitments }: Commitments,
  dates: Dates,
  names: Names,
  written: WrittenNames,
): Commitment[] => {
  const ids = distinctIds(
    'm',
    commitments.map(({ range }) => [tokens.start[range.from]!]),
  )
  return commitments.map(({ range, by, mention, due, strength, rule, confidence }, index) => ({
    id: ids[index]!,
    ...place(tokens, range),
    by: writeSpeaker(tokens, mention, by, names, written),
    due: dateAt(tokens, dates, due),
    strength,
    rule,
    confidence,
  }))
}
