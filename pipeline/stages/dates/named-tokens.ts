import type { Names } from '../../layers/names.ts'
import type { TokenRange } from '../../text/span.ts'
import type { DateMatch } from './date-match.ts'

const ofPerson = 1
const ofOrganization = 2

/** Whether a match's month or weekday is part of a person's name, or its weekday of an organization's. */
export const namedTokens = ({ mentions }: Names, count: number): ((match: DateMatch) => boolean) => {
  const named = new Uint8Array(count)
  for (const { kind, core } of mentions) {
    if (kind === 'country') continue
    const bit = kind === 'person' ? ofPerson : ofOrganization
    for (let at = core.from; at < core.to; at++) named[at]! |= bit
  }
  const isIn = (range: TokenRange | undefined, bits: number): boolean => {
    if (range === undefined) return false
    for (let at = range.from; at < range.to; at++) if ((named[at]! & bits) !== 0) return true
    return false
  }
  return ({ slots: { month, weekday } }) => isIn(month, ofPerson) || isIn(weekday, ofPerson | ofOrganization)
}
