import { createLineFinder } from '../evaluate/line-finder.ts'
import { createSentenceFinder } from '../evaluate/sentence-finder.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { Span } from '../text/span.ts'
import type { DiffPlace } from './difference.ts'
import type { RecordView } from './record-view.ts'

/** Tells places of a record with their sentences; its text is looked through when the first is asked for. */
export const createPlaceFinder = (
  { text, record }: RecordView,
  getLexicon: () => Lexicon,
): ((place: Span | undefined) => DiffPlace) => {
  const create = (known: string) => ({
    lineAt: createLineFinder(known),
    sentenceAt: createSentenceFinder(known, getLexicon(), record.blocks),
  })
  let finders: ReturnType<typeof create> | undefined
  return place => {
    const offsets = { start: place?.start ?? null, end: place?.end ?? null }
    if (text === null || place === undefined) return { ...offsets, line: null, column: null, sentence: null }
    finders ??= create(text)
    return { ...offsets, ...finders.lineAt(place.start), sentence: finders.sentenceAt(place.start) }
  }
}
