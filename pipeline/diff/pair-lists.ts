import type { Span } from '../text/span.ts'
import type { MapSpan } from './align-texts.ts'
import { type Entry, type ListForm, type ListName, listForms } from './list-forms.ts'
import { type Comparable, type ItemPair, pairItems } from './pair-items.ts'
import type { RecordView } from './record-view.ts'

/** A list of both records, its entries paired. */
export interface PairedList {
  readonly list: ListName
  readonly form: ListForm<Entry>
  readonly pairs: readonly ItemPair<Entry>[]
}

/** Pairs the entries of each list; `map` gives the places of A in the text of B. */
export const pairLists = (before: RecordView, after: RecordView, map: MapSpan, isSameText: boolean): PairedList[] =>
  (Object.keys(listForms) as ListName[]).map(list => {
    const form = listForms[list] as ListForm<Entry>
    const comparable = (item: Entry, view: RecordView, mapped: MapSpan): Comparable<Entry> => {
      const places = form.places(item)
      return {
        item,
        places: places.flatMap(mapped),
        mark: keyOf(form.mark(item), mapped),
        words: isSameText ? '' : places.map(view.wordsOf).join('\n'),
      }
    }
    const pairs = pairItems(
      before.record[list].map(item => comparable(item, before, map)),
      after.record[list].map(item => comparable(item, after, itself)),
      form.markUse,
    )
    return { list, form, pairs }
  })

const itself: MapSpan = span => [span]

const keyOf = (mark: Span | string | null, map: MapSpan): string => {
  if (mark === null || typeof mark === 'string') return mark ?? ''
  return map(mark)
    .map(({ start, end }) => `${start} ${end}`)
    .join(' ')
}

/** What each id of A is in B. An enumeration's id goes with its items. */
export const idsOf = (lists: readonly PairedList[]): Map<string, string> => {
  const ids = new Map<string, string>()
  for (const [before, after] of lists.flatMap(({ pairs }) => pairs)) {
    if (before === null || after === null) continue
    if ('id' in before && 'id' in after) ids.set(before.id, after.id)
    if ('list' in before && 'list' in after) ids.set(before.list, after.list)
  }
  return ids
}
