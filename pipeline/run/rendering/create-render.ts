import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Record } from '../../record/record.ts'
import type { OutputFormat } from '../output-formats.ts'
import { eventCodesOf } from '../tables/event-codes.ts'
import { writeJson } from '../write-json.ts'

/** Turns a record into what is written of it: a chunk for each file or table, in the order of the format's. */
export type Render = (record: Record) => readonly (string | Uint8Array)[]

/** What rendering goes by besides the format. */
export interface RenderOptions {
  /** They tell codes that stand in tables. */
  readonly rules: RuleSets
  /** Whether lines are packed: each as a gzip member of its own, so that it can be taken out, and packed in parallel. */
  readonly isPacked: boolean
}

/** The rendering of a format. What only one needs is imported for it alone. */
export const createRender = async (format: OutputFormat, { rules, isPacked }: RenderOptions): Promise<Render> => {
  switch (format) {
    case 'json':
      return record => [writeJson(record)]
    case 'yaml': {
      const { writeYaml } = await import('../yaml-text.ts')
      return record => [writeYaml(record)]
    }
    case 'both': {
      const { writeYaml } = await import('../yaml-text.ts')
      return record => [writeJson(record), writeYaml(record)]
    }
    case 'csv': {
      const { createRenderRows } = await import('../tables/render-rows.ts')
      return createRenderRows(eventCodesOf(rules))
    }
    case 'ndjson': {
      if (!isPacked) return record => [lineOf(record)]
      const { gzipSync } = await import('node:zlib')
      return record => [gzipSync(lineOf(record))]
    }
  }
}

/** Some readers of lines take U+2028 and U+2029 for the end of one. */
const lineOf = (record: Record): string =>
  `${JSON.stringify(record).replace(/[\u2028\u2029]/g, mark => (mark === '\u2028' ? '\\u2028' : '\\u2029'))}\n`
