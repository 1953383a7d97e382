import type { SharedFile } from '../output-layout.ts'
import type { StateStore } from '../state/open-store.ts'
import type { RecordSink } from './record-sink.ts'
import type { SharedPlace } from './shared-place.ts'
import { createSharedStream } from './shared-stream.ts'

/** Files that hold something of every record, in the order of the run: tables, lines. Each is one stream. */
export const createSharedSink = async (
  out: string,
  files: readonly SharedFile[],
  store: Pick<StateStore, 'value' | 'putValue'>,
): Promise<RecordSink> => {
  const streams = await Promise.all(files.map(file => createSharedStream(out, file, store)))
  const all = <Result>(work: (stream: (typeof streams)[number], index: number) => Promise<Result>): Promise<Result[]> =>
    Promise.all(streams.map(work))
  return {
    isOrdered: true,
    filesOf: () => [],
    holds: async (_, places) =>
      (await all((stream, index) => stream.holds(places[index] as SharedPlace))).every(isHeld => isHeld),
    write: (_, chunks) => all((stream, index) => stream.append(Buffer.from(chunks[index]!))),
    keep: async (_, places) => {
      // Looked at first: a record is taken over by all streams or by none.
      const found = await all((stream, index) => stream.find(places[index] as SharedPlace))
      if (found.includes(null)) return null
      return all((stream, index) => stream.take(found[index]!))
    },
    remove: async () => {},
    flush: async () => void (await all(stream => stream.flush())),
    finish: async () => void (await all(stream => stream.finish())),
    close: async () => void (await all(stream => stream.close())),
  }
}
