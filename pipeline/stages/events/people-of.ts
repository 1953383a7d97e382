import type { Occasion } from './occasion.ts'
import { namedParties } from './parties.ts'
import type { Reading } from './reading.ts'

/** The people whom a passage names as present: of what somebody speaks of, "She hailed the call of the frigate", not the one who does so. */
export const peopleOf = (reading: Reading, { trigger, clause, type, people }: Occasion): readonly number[] => {
  const said = reading.saidIn[trigger.head]!
  if (said < 0 || people.length === 0) return people
  const part = reading.attributions.attributions[said]!.content.find(
    ({ from, to }) => from <= trigger.head && trigger.head < to,
  )
  if (part === undefined) return people
  if (part.from > clause.from) return namedParties(reading, { from: part.from, to: clause.to }, type).people
  const { type: kind, entity } = reading.speakers.speakers[said]!
  return kind === 'person' ? people.filter(person => person !== entity) : people
}

/** Whether the article tells of an occasion only by what somebody says of it. */
export const isOnlySaid = ({ saidIn }: Reading, passages: readonly Occasion[]): boolean =>
  passages.every(({ trigger }) => saidIn[trigger.head]! >= 0)
