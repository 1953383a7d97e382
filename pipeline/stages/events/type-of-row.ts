import type { Occasion } from './occasion.ts'

/** What "the next one" is one of: the last that was told of those that come in rows. */
export const typeOfRow = (told: readonly Occasion[]): Occasion['type'] | undefined => {
  const rows = told.slice(-mostLookedBack).filter(({ type, opens }) => opens === 'yes' && rowTypes.has(type))
  return (rows.findLast(({ number }) => number !== null) ?? rows.at(-1))?.type
}

/** Occasions that are looked back at, so that the time stays bounded. */
const mostLookedBack = 64

/** Types of occasions that are held again and again, and that a verb tells of as if they acted. */
export const rowTypes: ReadonlySet<string> = new Set([
  'dialogue',
  'meeting',
  'multilateral-meeting',
  'working-group',
  'seminar',
  'exercise',
  'training',
  'patrol',
  'ceremony',
])
