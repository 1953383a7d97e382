import type { Record } from '../../record/record.ts'
import type { Copy } from './find-copies.ts'

/** The record with what it is a copy of, behind the facts of its article. */
export const markCopy = (record: Record, copy: Copy | null): Record => {
  if (copy === null) return record
  const { schemaVersion, id, source, article, ...rest } = record
  const { kind, of, similarity } = copy
  const mark = kind === 'duplicate' ? { duplicateOf: of } : { reprintOf: { ...of, similarity } }
  return { schemaVersion, id, source, article, ...mark, ...rest }
}
