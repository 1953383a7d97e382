import type { OutputLayout } from '../output-layout.ts'
import type { StateStore } from '../state/open-store.ts'
import { createFileSink } from './file-sink.ts'
import type { RecordSink } from './record-sink.ts'
import { createSharedSink } from './shared-sink.ts'

/** The sink of a layout below a folder. */
export const createSink = async (out: string, layout: OutputLayout, store: StateStore): Promise<RecordSink> =>
  'endings' in layout ? createFileSink(out, layout.endings) : createSharedSink(out, layout.shared, store)
