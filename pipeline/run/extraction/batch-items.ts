import type { RunItem } from '../plan/run-item.ts'

/** Articles in a batch: their transfer then costs a hundredth of their extraction. */
const mostArticles = 16
/** Bytes of articles in a batch: one more may go beyond them. */
const mostBytes = 262_144
/** Items of all kinds, so that what needs no extraction goes on. */
const mostItems = 64

/** Items in batches, in their order. */
export async function* batchItems(items: AsyncIterable<RunItem>): AsyncGenerator<readonly RunItem[]> {
  let batch: RunItem[] = []
  let articles = 0
  let bytes = 0
  for await (const item of items) {
    batch.push(item)
    if (item.kind === 'article') {
      articles++
      bytes += item.drop.content.length
    } else if (item.kind === 'kept') bytes += item.heldBytes
    if (articles < mostArticles && bytes < mostBytes && batch.length < mostItems) continue
    yield batch
    batch = []
    articles = 0
    bytes = 0
  }
  if (batch.length > 0) yield batch
}
