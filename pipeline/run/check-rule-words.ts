import type { FileProblem } from '../engine/errors.ts'
import { type LoadedRule, type RuleSets, rulesOf } from '../engine/rule-sets.ts'
import { didYouMean } from '../engine/suggest-word.ts'
import { agreement, commitment, event } from '../record/event.ts'
import { organization } from '../record/people.ts'

/** A place in rules whose words come to stand in records: of a stage or a set, the label or an attribute. */
interface RecordWords {
  readonly set: string
  readonly attribute?: string
  readonly words: readonly string[]
}

const recordWords: readonly RecordWords[] = [
  { set: 'events', words: event.shape.type.options },
  { set: 'events', attribute: 'status', words: event.shape.status.options },
  { set: 'agreements/documents', words: agreement.shape.kind.options },
  { set: 'agreements/statuses', words: agreement.shape.status.options },
  { set: 'commitments/wordings', words: commitment.shape.strength.options },
  { set: 'names/organizations', attribute: 'kind', words: organization.shape.kind.options },
]

/**
 * Words of users' rules that no record can hold: each would make every record invalid that it touches. What `shipped` rules say in the
 * same place is known, too: some labels tell a stage what to do.
 */
export const checkRuleWords = (ruleSets: RuleSets, shipped: RuleSets): FileProblem[] =>
  recordWords.flatMap(place => {
    const known = new Set([...place.words, ...wordsIn(shipped, place).map(([word]) => word)])
    return wordsIn(ruleSets, place)
      .filter(([word]) => !known.has(word))
      .map(([word, { id, file, fileLine }]) => {
        const where = place.attribute === undefined ? 'label' : `attributes.${place.attribute}`
        const choice = `expected one of ${[...known].join(', ')}${didYouMean(word, [...known])}`
        return { file, line: fileLine, column: 1, message: `${id}: ${where} ${word} can stand in no record: ${choice}` }
      })
  })

const wordsIn = (ruleSets: RuleSets, { set, attribute }: RecordWords): [string, LoadedRule][] =>
  (['pattern', 'phrases'] as const).flatMap(kind =>
    rulesOf(ruleSets, set, kind).flatMap((rule): [string, LoadedRule][] => {
      const word = attribute === undefined ? rule.label : rule.attributes?.[attribute]
      return typeof word === 'string' ? [[word, rule]] : []
    }),
  )
