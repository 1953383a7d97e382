import { DropError } from '../../stages/read/drop-error.ts'
import type { ExtractionPool } from '../extraction/create-pool.ts'
import type { AbsentItem, EndItem, FailedItem, KeptItem } from '../plan/run-item.ts'
import type { RecordSink } from '../sinks/record-sink.ts'
import type { ChunkPlace } from '../state/article-state.ts'
import { codeOf, reasonOf } from '../system-error.ts'
import { extractKept } from './extract-article.ts'
import type { ExtractedItem, SettledItem } from './settled-item.ts'

/** What has become of an item in the output; `places` is null where nothing stands there any more. */
export type WrittenItem =
  | (ExtractedItem & { readonly places: readonly ChunkPlace[] })
  | (KeptItem & { readonly places: readonly ChunkPlace[] })
  | (AbsentItem & { readonly places: readonly ChunkPlace[] | null })
  | FailedItem
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
    default:
      return item
  }
}

const writeExtracted = async (item: ExtractedItem, { sink }: WriteOptions): Promise<WrittenItem> => {
  try {
    return { ...item, places: await sink.write(item, item.chunks) }
  } catch (error) {
    refuseFull(error)
    const { file, part, report } = item
    const failure = new DropError('crashed', `its record cannot be written: ${reasonOf(error)}`, { cause: error })
    return { kind: 'failed', file, part, report, failure }
  }
}

const keepItem = async (item: KeptItem, options: WriteOptions): Promise<WrittenItem> => {
  const places = await options.sink.keep(item, item.state.places)
  if (places !== null) return { ...item, places }
  const again = await extractKept(item, item.state.copy, options.pool)
  return again.kind === 'failed' ? again : writeExtracted(again, options)
}

const keepAbsent = async (item: AbsentItem, { sink, prunes }: WriteOptions): Promise<WrittenItem> => {
  if (!item.isGone || !prunes) return { ...item, places: await sink.keep(item, item.state.places) }
  await sink.remove(item)
  return { ...item, places: null }
}

/** Where the disk is full for one it is for all: the run ends, before a million drops fail one by one. */
const refuseFull = (error: unknown): void => {
  if (/^(?:ENOSPC|EDQUOT|EROFS)$/.test(codeOf(error))) throw error
}
