import { type BlockRecord, isSetAside } from '../record/block.ts'
import type { Span } from '../text/span.ts'
import type { Describer } from './describe-place.ts'
import type { EvaluationError } from './evaluation-error.ts'
import type { GoldArticle } from './gold.ts'
import { createWordFinder } from './words.ts'

/** Running text that the record sets aside, and what is no running text and was left in: block by block. */
export const findBlockErrors = (
  { text, readout }: GoldArticle,
  blocks: readonly BlockRecord[],
  describe: Describer,
): EvaluationError[] => {
  const removed = readout?.removed ?? []
  const wordsOf = createWordFinder(text)
  const setAside = blocks.filter(isSetAside)
  const wanted = wordsOf(removed)
  const found = wordsOf(blocks.filter(block => isSetAside(block) || block.kind === 'heading'))
  const hasOther = (place: Span, words: ReadonlySet<number>): boolean =>
    [...wordsOf([place])].some(word => !words.has(word))
  const errorOf = (cause: EvaluationError['cause'], place: Span, rule: string | null): EvaluationError => {
    const shown = text.slice(place.start, place.end).replaceAll(/\s+/g, ' ')
    const sides = rule === null ? { expected: shown, got: null } : { expected: null, got: `${shown} (${rule})` }
    return { cause, ...describe.place(place.start), gold: null, found: null, ...sides }
  }
  return [
    ...setAside.filter(block => hasOther(block, wanted)).map(block => errorOf('wrong-block', block, block.rule)),
    ...removed.filter(place => hasOther(place, found)).map(place => errorOf('block-missed', place, null)),
  ]
}
