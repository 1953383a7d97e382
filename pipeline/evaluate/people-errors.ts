import type { Record } from '../record/record.ts'
import type { Describer, ShownPlace } from './describe-place.ts'
import type { EvaluationError } from './evaluation-error.ts'
import { foldName } from './fold-name.ts'
import { pairUp } from './pair-up.ts'
import type { ReadoutGold } from './readout-gold.ts'
import { isSameCountry, isSameRank } from './same-party.ts'

/** People missed or nobody's, and those with another country or rank. What is in no place stands at the text's start. */
export const findPeopleErrors = (
  gold: ReadoutGold,
  people: Record['people'],
  { describe, text }: { describe: Describer; text: string },
): EvaluationError[] => {
  const pairs = pairUp(gold.people, people, (a, b) => foldName(a.name) === foldName(b.name))
  const met = new Set<unknown>(pairs.flat())
  const errorOf = (
    cause: EvaluationError['cause'],
    place: ShownPlace,
    expected: string | null,
    got: string | null,
  ): EvaluationError => ({ cause, ...place, gold: null, found: null, expected, got })
  const placeOf = (person: Record['people'][number]): ShownPlace => describe.place(person.mentions[0]?.start ?? 0)
  return [
    ...gold.people
      .filter(person => !met.has(person))
      .map(({ name }) => errorOf('person-missed', describe.place(Math.max(0, text.indexOf(name))), name, null)),
    ...people
      .filter(person => !met.has(person))
      .map(person => errorOf('extra-person', placeOf(person), null, person.name)),
    ...pairs.flatMap(([wanted, found]) => {
      const errors: EvaluationError[] = []
      if (wanted.country && !isSameCountry(wanted.country, found.country)) {
        const [expected, got] = [`${wanted.name}: ${wanted.country}`, found.country?.name ?? 'none']
        errors.push(errorOf('wrong-country', placeOf(found), expected, got))
      }
      if (wanted.rank && !isSameRank(wanted.rank, found.rank?.title ?? '')) {
        const [expected, got] = [`${wanted.name}: ${wanted.rank}`, found.rank?.title ?? 'none']
        errors.push(errorOf('wrong-rank', placeOf(found), expected, got))
      }
      return errors
    }),
  ]
}
