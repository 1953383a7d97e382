import { DropError } from '../../stages/read/drop-error.ts'
import type { Copy } from '../duplicates/find-copies.ts'
import type { ExtractionPool } from '../extraction/create-pool.ts'
import type { Extraction, ExtractionFailure } from '../extraction/extraction.ts'
import type { ArticleItem, FailedItem, ItemPlace, KeptItem } from '../plan/run-item.ts'
import { writeSketch } from '../state/write-sketch.ts'
import { wrapFailure } from '../wrap-failure.ts'
import type { ExtractedItem } from './settled-item.ts'

/** The outcome of an article's extraction as an item. */
export const settleExtraction = (
  { file, part, report, identity, before }: ItemPlace & Pick<ArticleItem, 'identity' | 'before'>,
  extraction: Extraction,
  copy: Copy | null,
): ExtractedItem | FailedItem => {
  const place = { file, part, report }
  if ('failure' in extraction) return { kind: 'failed', ...place, failure: errorOf(extraction.failure), before }
  const { id, counts, notes, sketch, chunks, seconds } = extraction
  const { hash, key, stamp, path } = identity
  const state = { hash, key, stamp, path, id, counts, notes, sketch: sketch && writeSketch(sketch), copy }
  return { kind: 'extracted', ...place, state, before, chunks, seconds }
}

/** A kept article extracted after all. */
export const extractKept = async (
  { load, state, ...place }: KeptItem,
  copy: Copy | null,
  pool: ExtractionPool,
): Promise<ExtractedItem | FailedItem> => {
  try {
    const [extraction] = await pool.extract([{ drop: await load(), copy }])
    return settleExtraction({ ...place, identity: state, before: state }, extraction!, copy)
  } catch (error) {
    return { ...place, kind: 'failed', failure: wrapFailure(error), before: state }
  }
}

const errorOf = ({ code, message, trace }: ExtractionFailure): DropError => {
  if (trace === undefined) return new DropError(code, message)
  const cause = new Error(message)
  cause.stack = trace
  return new DropError(code, message, { cause })
}
