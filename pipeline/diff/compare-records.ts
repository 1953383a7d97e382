import type { Record } from '../record/record.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { Span } from '../text/span.ts'
import { alignTexts } from './align-texts.ts'
import { compareArticles } from './compare-articles.ts'
import { type ComparedViews, compareValues } from './compare-values.ts'
import type { Difference, FieldChange } from './difference.ts'
import type { Entry, ListName } from './list-forms.ts'
import { idsOf, pairLists } from './pair-lists.ts'
import { createPlaceFinder } from './place-finder.ts'
import { createView } from './record-view.ts'
import { ruleBehind, ruleOf } from './rule-behind.ts'

/** The differences between two records of one article, list by list, each list in the order of B. */
export const compareRecords = (a: Record, b: Record, getLexicon: () => Lexicon): Difference[] => {
  const isSameSource = a.source.sha256 === b.source.sha256
  const hasBoth = a.text !== undefined && b.text !== undefined
  const isSameText = hasBoth ? a.text === b.text : true
  // Of one source, the words of the one are those of the other.
  const before = createView(a, a.text ?? (isSameSource ? (b.text ?? null) : null))
  const after = createView(b, b.text ?? (isSameSource ? (a.text ?? null) : null))
  const map = isSameText ? (span: Span) => [span] : alignTexts(a.text!, b.text!)
  const paired = pairLists(before, after, map, isSameText)
  const views: ComparedViews = { before, after, isSameText, ids: idsOf(paired) }
  const [placeBefore, placeAfter] = [createPlaceFinder(before, getLexicon), createPlaceFinder(after, getLexicon)]
  const differences = paired.flatMap(({ list, form, pairs }) =>
    pairs.flatMap(([one, other]): Difference[] => {
      const changes = one && other ? compareEntries(one, other, views) : []
      if (one && other && changes.length === 0) return []
      const [item, view, place] = other ? ([other, after, placeAfter] as const) : ([one!, before, placeBefore] as const)
      return [
        {
          list,
          mark: one === null ? 'gained' : other === null ? 'lost' : 'changed',
          rule: one && other ? ruleBehind(list, { before: one, after: other, changes }, views) : ruleOf(item),
          is: form.is(item, view),
          renamed: one && other ? renamedOf(list, one, other, changes, views) : null,
          changes,
          before: one,
          after: other,
          place: () => place(form.shownAt?.(item) ?? form.places(item)[0]),
        },
      ]
    }),
  )
  return [...compareArticles(views), ...differences]
}

const compareEntries = (before: Entry, after: Entry, views: ComparedViews): FieldChange[] => {
  if (views.isSameText && JSON.stringify(before) === JSON.stringify(after)) return []
  const { start: from, end: to, exact: _, id: _before, ...a } = before as Fields
  const { start, end, exact: _exact, id: _after, ...b } = after as Fields
  const own = (place: Fields): Fields => (typeof place.start === 'number' ? { words: place } : {})
  return [
    ...compareValues('', own({ start: from, end: to }), own({ start, end }), views),
    ...compareValues('', a, b, views),
  ].map(change => ({ ...change, field: change.field.slice(1) || 'name' }))
}

interface Fields {
  readonly [field: string]: unknown
}

/** The name before and after of a speaker who is the same, where a statement has changed in nothing else. */
const renamedOf = (
  list: ListName,
  before: Entry,
  after: Entry,
  changes: readonly FieldChange[],
  { ids }: ComparedViews,
): Difference['renamed'] => {
  const fields = changes.map(({ field }) => field).join(' ')
  if (list !== 'statements' || !/^speaker(?: speaker\.mention)?$/.test(fields)) return null
  const [one, other] = [before as Entry<'statements'>, after as Entry<'statements'>].map(({ speaker }) => speaker)
  const isSame = one!.id !== null && ids.get(one!.id) === other!.id
  return isSame && one!.name !== null && other!.name !== null ? [one!.name, other!.name] : null
}
