import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { pMapIterable } from 'p-map'
import type { ReportCollector } from '../collect-report.ts'
import { foldPath } from '../fold-name.ts'
import { compareBytes, type FoundDrop } from '../found-drop.ts'
import { createSeenNames } from '../parts/seen-names.ts'
import type { KnownFile, StateStore } from '../state/open-store.ts'
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
  const folded = options.isFolding ? createSeenNames() : null
  for (const { name } of drops) folded?.add(foldPath(name))
  const isTaken = (file: string): boolean => folded?.has(foldPath(file)) ?? false
  const plans = pMapIterable(
    withAbsent(drops, options.store),
    async ({ drop, known }) => {
      if (drop === null) return planAbsent(known.name, isTaken(known.name), options)
      return startAhead(planDrop(drop, { ...options, report: options.reportFor(drop), known }))
    },
    { concurrency: options.ahead, backpressure: options.ahead },
  )
  for await (const plan of plans) yield* plan
}

type Next =
  | { readonly drop: FoundDrop; readonly known: KnownFile | null }
  | { readonly drop: null; readonly known: KnownFile }

/** Drops, and files that only the output knows, in the order of names. */
async function* withAbsent(drops: readonly FoundDrop[], store: Pick<StateStore, 'files'>): AsyncGenerator<Next> {
  const files = store.files()[Symbol.asyncIterator]()
  let next = await files.next()
  for (const drop of drops) {
    for (; !next.done && compareBytes(next.value.name, drop.name) < 0; next = await files.next())
      yield { drop: null, known: next.value }
    const isKnown = !next.done && next.value.name === drop.name
    yield { drop, known: isKnown ? next.value : null }
    if (isKnown) next = await files.next()
  }
  for (; !next.done; next = await files.next()) yield { drop: null, known: next.value }
}

async function* planAbsent(file: string, isTaken: boolean, { out, store }: RunPlanOptions): AsyncGenerator<RunItem> {
  for await (const { part, state } of store.articlesOf(file)) {
    const isGone = state.path !== null && (await isMissing(join(out, state.path)))
    yield { kind: 'absent', file, part, state, isGone, isTaken }
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
