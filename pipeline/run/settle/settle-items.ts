import { isDeepStrictEqual } from 'node:util'
import { pMapIterable } from 'p-map'
import type { CopyCollector } from '../duplicates/collect-copies.ts'
import { batchItems } from '../extraction/batch-items.ts'
import type { ExtractionPool } from '../extraction/create-pool.ts'
import type { Extraction } from '../extraction/extraction.ts'
import type { ArticleItem, KeptItem, RunItem } from '../plan/run-item.ts'
import { readSketch } from '../state/write-sketch.ts'
import { extractKept, settleExtraction } from './extract-article.ts'
import type { SettledItem } from './settled-item.ts'

/** What settling needs. */
export interface SettleOptions {
  readonly pool: ExtractionPool
  readonly copies: CopyCollector
  readonly jobs: number
}

/**
 * Extracts what must be, in batches, and finds the copies: in the order of the items, whichever worker ends first. An article that
 * turns out to be a copy is extracted again, for its record says so; so is one whose record says otherwise than it should.
 */
export async function* settleItems(
  items: AsyncIterable<RunItem>,
  { pool, copies, jobs }: SettleOptions,
): AsyncGenerator<SettledItem> {
  // One batch more than workers, so that none waits for its next.
  const ahead = { concurrency: jobs + 1, backpressure: jobs + 2 }
  const batches = pMapIterable(batchItems(items), batch => extractBatch(batch, pool), ahead)
  yield* pMapIterable(settleInOrder(batches, copies, pool), settle => settle(), ahead)
}

type Attempt = Exclude<RunItem, ArticleItem> | { readonly item: ArticleItem; readonly extraction: Extraction }

const extractBatch = async (batch: readonly RunItem[], pool: ExtractionPool): Promise<readonly Attempt[]> => {
  const articles = batch.filter(item => item.kind === 'article')
  const extractions = await pool.extract(articles.map(({ drop }) => ({ drop, copy: null })))
  let next = 0
  return batch.map(item => (item.kind === 'article' ? { item, extraction: extractions[next++]! } : item))
}

/** What is to be done for each, decided one after the other: which article is the copy hangs on which came first. */
async function* settleInOrder(
  batches: AsyncIterable<readonly Attempt[]>,
  copies: CopyCollector,
  pool: ExtractionPool,
): AsyncGenerator<() => SettledItem | Promise<SettledItem>> {
  for await (const batch of batches) {
    for (const attempt of batch) {
      if ('extraction' in attempt) yield settleArticle(attempt.item, attempt.extraction, copies, pool)
      else if (attempt.kind === 'kept') yield settleKept(attempt, copies, pool)
      else yield () => attempt
    }
  }
}

const settleArticle = (
  item: ArticleItem,
  extraction: Extraction,
  copies: CopyCollector,
  pool: ExtractionPool,
): (() => SettledItem | Promise<SettledItem>) => {
  if ('failure' in extraction) return () => settleExtraction(item, extraction, null)
  const copy = copies.find(extraction.sketch, placeOf(item, extraction.id))
  if (copy === null) return () => settleExtraction(item, extraction, null)
  return async () => settleExtraction(item, (await pool.extract([{ drop: item.drop, copy }]))[0]!, copy)
}

const settleKept = (
  item: KeptItem,
  copies: CopyCollector,
  pool: ExtractionPool,
): (() => SettledItem | Promise<SettledItem>) => {
  const { sketch, copy: before, id } = item.state
  const copy = copies.find(sketch === null ? null : readSketch(sketch), placeOf(item, id))
  return isDeepStrictEqual(copy, before) ? () => item : () => extractKept(item, copy, pool)
}

const placeOf = ({ file, part }: ArticleItem | KeptItem, id: string) => ({
  file,
  ...(part !== undefined && { part }),
  id,
})
