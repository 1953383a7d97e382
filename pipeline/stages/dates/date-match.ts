import type { PatternMatch } from '../../engine/compile-patterns.ts'
import type { LoadedRule } from '../../engine/rule-sets.ts'
import type { TokenRange } from '../../text/span.ts'
import { formOf } from '../../text/token-text.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CalendarDate } from './calendar.ts'
import type { Bearings } from './settle-calendar.ts'

/** A match of a date rule. */
export type DateMatch = PatternMatch<LoadedRule<'pattern'>>

/** Where in the telling a date stands. */
export interface Place {
  readonly tokens: Tokens
  /** The figures of the number words. */
  readonly figures: ReadonlyMap<string, number>
  /** The last day told before. */
  readonly toldDay: CalendarDate | null
  /** The last date told before, of any precision. */
  readonly told: CalendarDate | null
  readonly bearings: Bearings
}

/** The tokens of the date itself: the slot `date` where a rule has one, for what stands around it is context. */
export const rangeOf = ({ from, to, slots }: DateMatch): TokenRange => slots.date ?? { from, to }

/** The first word of a slot; undefined where the match has no such slot. */
export const wordOf = ({ slots }: DateMatch, { tokens }: Place, slot: string): string | undefined => {
  const range: TokenRange | undefined = slots[slot]
  return range && formOf(tokens, range.from)
}

/** What the first word of a slot tells: undefined where there is no such slot, null where its word tells nothing. */
export const readSlot = <Value>(
  match: DateMatch,
  place: Place,
  slot: string,
  read: (word: string) => Value | null,
): Value | null | undefined => {
  const word = wordOf(match, place, slot)
  return word === undefined ? undefined : read(word)
}

/** Whether the words of slots, where there are such, begin with a capital: "may" and "sat" are no dates. */
export const areCapital = (match: DateMatch, place: Place, slots: readonly string[]): boolean =>
  slots.every(slot => {
    const word = wordOf(match, place, slot)
    return word === undefined || word[0] !== word[0]!.toLowerCase()
  })
