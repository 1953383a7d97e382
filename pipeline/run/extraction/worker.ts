import { workerData } from 'node:worker_threads'
import { createExtract, type ExtractionSettings } from './create-extract.ts'
import type { Extraction, ExtractionBatch } from './extraction.ts'

// Made before the first batch comes: a worker that waits for one runs nothing else.
const extract = await createExtract(workerData as ExtractionSettings)

/** What a worker thread runs: the entry point of a bundle of its own. */
const extractBatch = ({ tasks, atWork }: ExtractionBatch): Extraction[] =>
  tasks.map((task, index) => {
    Atomics.store(atWork, 0, index)
    return extract(task)
  })

// piscina calls the default export of a worker's file.
export default extractBatch
