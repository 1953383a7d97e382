import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { pMapIterable } from 'p-map'
import type { ReportCollector } from '../collect-report.ts'
import type { FoundDrop } from '../found-drop.ts'
import type { StateStore } from '../state/open-store.ts'
import { type PlanOptions, planDrop } from './plan-drop.ts'
import type { RunItem } from './run-item.ts'

/** What the plan for a run goes by. */
export interface RunPlanOptions extends PlanOptions {
  readonly store: Pick<StateStore, 'article' | 'articlesOf' | 'files'>
  /** How many drops are opened ahead of the one whose turn it is. */
  readonly ahead: number
  readonly reportFor: (drop: FoundDrop) => ReportCollector
}

/** All that a run has to do, in the order of names: its drops, and between them records that stand in the output and are none of theirs. */
export async function* planRun(drops: readonly FoundDrop[], options: RunPlanOptions): AsyncGenerator<RunItem> {
  const plans = pMapIterable(
    withAbsent(drops, options.store),
    async next =>
      typeof next === 'string'
        ? planAbsent(next, options)
        : startAhead(planDrop(next, options.reportFor(next), options)),
    { concurrency: options.ahead, backpressure: options.ahead },
  )
  for await (const plan of plans) yield* plan
}

/** Drops, and names of files that only the output knows, in the order of names. */
async function* withAbsent(
  drops: readonly FoundDrop[],
  store: Pick<StateStore, 'files'>,
): AsyncGenerator<FoundDrop | string> {
  const files = store.files()[Symbol.asyncIterator]()
  let known = await files.next()
  for (const drop of drops) {
    for (; !known.done; known = await files.next()) {
      const order = compareBytes(known.value, drop.name)
      if (order > 0) break
      if (order < 0) yield known.value
    }
    yield drop
  }
  for (; !known.done; known = await files.next()) yield known.value
}

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

async function* planAbsent(file: string, { out, store }: RunPlanOptions): AsyncGenerator<RunItem> {
  for await (const { part, state } of store.articlesOf(file)) {
    const isGone = state.path !== null && (await isMissing(join(out, state.path)))
    yield { kind: 'absent', file, part, state, isGone }
  }
}

/** Only what is surely not there: a folder that cannot be entered hides its files. */
const isMissing = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => false,
    error => error.code === 'ENOENT' || error.code === 'ENOTDIR',
  )

/** Asks for a plan's first item at once, so that its file is read while the turn of another lasts. */
const startAhead = async (items: AsyncGenerator<RunItem>): Promise<AsyncGenerator<RunItem>> => {
  const first = await items.next()
  return (async function* () {
    if (first.done) return
    yield first.value
    yield* items
  })()
}
