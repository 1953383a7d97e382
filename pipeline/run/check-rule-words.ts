import type { FileProblem } from '../engine/errors.ts'
import { type LoadedRule, type RuleSets, rulesOf } from '../engine/rule-sets.ts'
import { didYouMean } from '../engine/suggest-word.ts'
import { agreement, commitment, cooperationItem, event } from '../record/event.ts'
import { organization } from '../record/people.ts'

/** A place in rules whose words are a closed choice: of a stage or a set, the label or an attribute. */
interface Choice {
  readonly set: string
  readonly attribute?: string
  /** Those that a record may hold; what shipped rules say there is known, too. */
  readonly words: readonly string[]
}

const choices: readonly Choice[] = [
  { set: 'events', words: event.shape.type.options },
  { set: 'events', attribute: 'status', words: event.shape.status.options },
  { set: 'agreements/documents', words: agreement.shape.kind.options },
  { set: 'agreements/statuses', words: agreement.shape.status.options },
  { set: 'commitments/wordings', words: commitment.shape.strength.options },
  { set: 'names/organizations', attribute: 'kind', words: organization.shape.kind.options },
  { set: 'cooperation/leads', attribute: 'frame', words: cooperationItem.shape.frame.options },
  { set: 'commitments/wordings', attribute: 'form', words: [] },
  ...['part', 'turn', 'unit', 'precision', 'base'].map(attribute => ({ set: 'dates', attribute, words: [] })),
]

/**
 * Words of users' rules where only some are known: others would make every record invalid that they touch, or end its stage. Known is what a
 * record may hold, and what `shipped` rules say in the same place.
 */
export const checkRuleWords = (ruleSets: RuleSets, shipped: RuleSets): FileProblem[] =>
  choices.flatMap(place => {
    const known = new Set([...place.words, ...wordsIn(shipped, place).map(([word]) => word)])
    return wordsIn(ruleSets, place)
      .filter(([word]) => !known.has(word))
      .map(([word, { id, file, fileLine }]) => {
        const where = place.attribute === undefined ? 'label' : `attributes.${place.attribute}`
        const choice = `expected one of ${[...known].join(', ')}${didYouMean(word, [...known])}`
        return { file, line: fileLine, column: 1, message: `${id}: ${where} ${word} is not known: ${choice}` }
      })
  })

const wordsIn = (ruleSets: RuleSets, { set, attribute }: Choice): [string, LoadedRule][] =>
  (['pattern', 'phrases'] as const).flatMap(kind =>
    rulesOf(ruleSets, set, kind).flatMap((rule): [string, LoadedRule][] => {
      const word = attribute === undefined ? rule.label : rule.attributes?.[attribute]
      return typeof word === 'string' ? [[word, rule]] : []
    }),
  )
