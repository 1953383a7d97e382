import { DropError } from '../../stages/read/drop-error.ts'
import type { ExtractionPool } from '../extraction/create-pool.ts'
import type { AbsentItem, EndItem, FailedItem, KeptItem } from '../plan/run-item.ts'
import type { RecordSink } from '../sinks/record-sink.ts'
import type { ChunkPlace } from '../state/article-state.ts'
import { adviseOn, codeOf } from '../system-error.ts'
import { extractKept } from './extract-article.ts'
import type { ExtractedItem, SettledItem } from './settled-item.ts'

/** What has become of an item in the output; `places` is null where nothing stands there any more. */
export type WrittenItem =
  | (ExtractedItem & { readonly places: readonly ChunkPlace[] })
  | (KeptItem & { readonly places: readonly ChunkPlace[] })
  | (AbsentItem & { readonly places: readonly ChunkPlace[] | null })
  | (FailedItem & { readonly places: readonly ChunkPlace[] | null })
  | EndItem

/** What writing needs. */
export interface WriteOptions {
  readonly sink: RecordSink
  readonly pool: ExtractionPool
  /** Whether records of articles that are no longer there are removed. */
  readonly prunes: boolean
}

/**
 * Writes a record, takes over one that stands there, or removes one.
 *
 * @throws Error of the system where the output takes nothing any more
 */
export const writeItem = async (item: SettledItem, options: WriteOptions): Promise<WrittenItem> => {
  switch (item.kind) {
    case 'extracted':
      return writeExtracted(item, options)
    case 'kept':
      return keepItem(item, options)
    case 'absent':
      return keepAbsent(item, options)
    case 'failed':
      return keepFailed(item, options.sink)
    case 'end':
      return item
  }
}

const writeExtracted = async (item: ExtractedItem, { sink }: WriteOptions): Promise<WrittenItem> => {
  try {
    return { ...item, places: await sink.write(item, item.chunks) }
  } catch (error) {
    refuseFull(error)
    // A file that all share holds others' chunks, too: what becomes of them nobody knows.
    if (sink.isOrdered) throw error
    const { file, part, report, before } = item
    const failure = new DropError('crashed', `its record cannot be written: ${adviseOn(error)}`, { cause: error })
    return keepFailed({ kind: 'failed', file, part, report, failure, before }, sink)
  }
}

/** What the last good run wrote of it stays. */
const keepFailed = async (item: FailedItem, sink: RecordSink): Promise<WrittenItem> => ({
  ...item,
  places: item.before && (await sink.keep(item, item.before.places)),
})

const keepItem = async (item: KeptItem, options: WriteOptions): Promise<WrittenItem> => {
  const places = await options.sink.keep(item, item.state.places)
  if (places !== null) return { ...item, places }
  const again = await extractKept(item, item.state.copy, options.pool)
  return again.kind === 'failed' ? { ...again, places: null } : writeExtracted(again, options)
}

const keepAbsent = async (item: AbsentItem, { sink, prunes }: WriteOptions): Promise<WrittenItem> => {
  if (item.isTaken) return { ...item, places: null }
  if (!item.isGone || !prunes) return { ...item, places: await sink.keep(item, item.state.places) }
  await sink.remove(item)
  return { ...item, places: null }
}

/** Where the disk is full for one it is for all: the run ends, before a million drops fail one by one. */
const refuseFull = (error: unknown): void => {
  if (/^(?:ENOSPC|EDQUOT|EROFS|EIO)$/.test(codeOf(error))) throw error
}
