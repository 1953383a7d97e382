import type { Event } from '../../record/event.ts'
import type { Trigger } from './find-triggers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'

/** "the 13th policy dialogue" is the thirteenth of the "policy dialogue"; null where nothing counts or names a series. */
export const seriesOf = (
  { segments: { tokens } }: Reading,
  { kind, from, to }: Trigger,
  { number, ordinalAt, isPredicate }: NounPhrase,
): Event['series'] => {
  if (isPredicate || (number === null && kind !== 'forum')) return null
  const start = kind === 'forum' ? from : ordinalAt + 1
  return { name: tokens.text.slice(tokens.start[start]!, tokens.end[to - 1]!).replace(/\s+/g, ' '), number }
}
