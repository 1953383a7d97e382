import type { RuleSets } from '../../pipeline/engine/rule-sets.ts'
import { createTracer, type TracedArticle } from '../../pipeline/explain/create-tracer.ts'
import { type Article, createReadout, DropError, type Readout, type Record } from '../../pipeline/index.ts'
import { type CheckRecord, createRecordCheck } from '../../pipeline/run/check-record.ts'
import { loadShippedWords } from '../../pipeline/run/load-shipped.ts'
import { createRead, type Read } from '../../pipeline/stages/read/read-article.ts'
import { createLexicon } from '../../pipeline/text/create-lexicon.ts'
import { checkMessage } from './check-message.ts'
import { faultsOfRecord } from './check-record.ts'
import { crash, type Fault, type FuzzInput, fault, type Outcome } from './input.ts'

/** Readout, and what judges its records. */
export interface Product {
  readonly rules: RuleSets
  readonly check: CheckRecord
  readonly readout: Readout
  readonly read: Read
  /** One that reads only what is read twice, and tells what led to it: what it gives does not depend on what came before. */
  readonly trace: (article: Article) => TracedArticle
}

/** Compiles Readout twice. */
export const createProduct = async (rules: RuleSets): Promise<Product> => ({
  rules,
  check: await createRecordCheck(),
  readout: createReadout({ rulesData: rules }),
  read: createRead(rules),
  trace: createTracer(rules, createLexicon(loadShippedWords())),
})

/** A record, or why there is none. */
export const attempt = (
  extract: () => Record,
  { check, source }: { readonly check: CheckRecord; readonly source: FuzzInput['content'] },
): Outcome & { readonly record?: Record } => {
  try {
    const record = extract()
    return { came: 'record', record, faults: faultsOfRecord(record, check) }
  } catch (error) {
    return failed(error, source)
  }
}

/** The outcome where something was thrown: only a `DropError` with words for people is no fault. */
export const failed = (error: unknown, source: FuzzInput['content']): Outcome =>
  error instanceof DropError && error.code !== 'crashed' && error.code !== 'invalid-record'
    ? { came: error.code, faults: checkMessage(error.code, error.message, source) }
    : { came: 'crash', faults: [crash(error)] }

/** A fault where two readings of the same differ. */
export const differing = (what: string, a: unknown, b: unknown): Fault[] => {
  const [one, other] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? '']
  if (one === other) return []
  let at = 0
  while (one[at] === other[at]) at++
  const shown = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return [{ ...fault('differs', `${what}: ${shown(one)} ≠ ${shown(other)}`), family: `differs: ${what}` }]
}
