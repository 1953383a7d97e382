import type { Record } from '../record/record.ts'
import { type ComparedViews, compareValues } from './compare-values.ts'
import type { Difference, FieldChange } from './difference.ts'

/** How two records differ in what they say of the article as a whole; nothing, where they do not. */
export const compareArticles = (views: ComparedViews): Difference[] => {
  const [a, b] = [views.before.record, views.after.record]
  const [one, other] = [factsOf(a), factsOf(b)]
  // The hash tells whether the bytes are others; how many there are goes with it.
  const compared = compareValues('', { ...one, source: { ...one.source, bytes: other.source.bytes } }, other, views)
  const changes = [...textChange(views), ...compared.map(change => ({ ...change, field: change.field.slice(1) }))]
  return changes.length === 0 ? [] : [articleDifference('changed', describe(views), changes, one, other)]
}

const factsOf = ({ source, article, duplicateOf, reprintOf }: Record) => ({ source, article, duplicateOf, reprintOf })

const describe = ({ before, after, isSameText }: ComparedViews): string => {
  if (before.record.source.sha256 === after.record.source.sha256)
    return isSameText ? 'what is known of it' : 'another text read from it'
  const isBlind = before.text === null || after.text === null
  return `the article itself has changed${isBlind ? '; without its text, places are compared by their offsets' : ''}`
}

const textChange = ({ before, after, isSameText }: ComparedViews): FieldChange[] => {
  const lengthOf = (text: string | null): string[] => [`${text?.length ?? 0} characters`]
  return isSameText ? [] : [{ field: 'text', before: lengthOf(before.text), after: lengthOf(after.text) }]
}

/** A difference that concerns an article as a whole. */
export const articleDifference = (
  mark: Difference['mark'],
  is: string,
  changes: readonly FieldChange[],
  before: unknown,
  after: unknown,
): Difference => ({
  list: 'articles',
  mark,
  rule: null,
  is,
  renamed: null,
  changes,
  before,
  after,
  place: () => ({ start: null, end: null, line: null, column: null, sentence: null }),
})
