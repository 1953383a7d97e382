import { RuleError } from '../../engine/errors.ts'
import { openSession, type RunSession } from '../../run/open-session.ts'
import { StopError } from '../../run/stop-error.ts'
import { settleChanges } from '../../run/watch/settle-changes.ts'
import { watchPlaces } from '../../run/watch/watch-places.ts'
import type { PlaceWatch } from '../../run/watch/watched-place.ts'
import { makeOutput } from '../make-output.ts'
import { type PreparedRun, prepareRun } from '../prepare-run.ts'
import type { RunCommandOptions } from '../run-command.ts'
import { stopOnSignal } from '../stop-on-signal.ts'
import { findPlaces } from './find-places.ts'
import { createFindPresent } from './find-present.ts'
import { createBatchRun } from './run-batch.ts'
import { describeExhausted, tellWatch } from './tell-watch.ts'

/**
 * Runs, then waits for changes and runs again, until a signal ends it. Runs follow each other: what changes during one is taken up by the
 * next. Returns the exit code.
 *
 * @throws StopError, RuleError where the first run cannot be, or the output takes nothing any more
 */
export const watchCommand = async (inputs: readonly string[], options: RunCommandOptions): Promise<number> => {
  if (inputs.includes('-')) throw new StopError('--watch is for files and folders: standard input has no changes')
  const telling = tellWatch(options)
  const settler = settleChanges()
  const { signal, release } = stopOnSignal()
  let polls = options.poll === true
  let prepared = await prepareRun(options)
  let { places, isSetting } = findPlaces(inputs, prepared)
  const watch = (): PlaceWatch =>
    watchPlaces(places, {
      polls,
      onTouch: settler.touch,
      onExhausted: error => {
        polls = true
        telling.warn(describeExhausted(error))
      },
    })
  const runBatch = createBatchRun(inputs, options, { telling, settler, signal })
  const findPresent = createFindPresent(inputs, telling.warn)
  await makeOutput(inputs, prepared.out)
  let session: RunSession | null = null
  let watching: PlaceWatch | null = null
  let isBroken = false

  const reopen = async (next: PreparedRun): Promise<void> => {
    await session?.close()
    session = null
    await makeOutput(inputs, next.out)
    session = await openSession(next)
  }
  /** Takes other rules and settings. Returns whether all is to be looked at anew. */
  const reload = async (): Promise<boolean> => {
    const next = await readAgain(options)
    if ('message' in next) {
      isBroken = true
      telling.rules('broken', next.message)
      return false
    }
    const isOther = describe(next) !== describe(prepared)
    const hasOtherRules = next.settings.rules.hash !== prepared.settings.rules.hash
    if (isBroken || isOther || hasOtherRules) telling.rules('loaded')
    isBroken = false
    if (isOther) {
      await reopen(next)
    } else if (hasOtherRules) await session?.setRules(next.settings.rules)
    prepared = next
    if (isOther) {
      ;({ places, isSetting } = findPlaces(inputs, prepared))
      watching?.close()
      watching = watch()
    }
    return isOther || hasOtherRules
  }
  try {
    session = await openSession(prepared)
    watching = watch()
    await runBatch({ session, out: prepared.out, present: inputs, paths: null })
    if (!signal.aborted) telling.watching(inputs, prepared.ruleFolders, polls)
    while (!signal.aborted) {
      const paths = await settler.next(signal)
      if (paths.length === 0) break
      const settings = paths.filter(isSetting)
      const isReloaded = settings.length > 0 && (await reload())
      const drops = isReloaded ? paths : paths.filter(path => !settings.includes(path))
      const present = drops.length === 0 ? [] : await findPresent()
      if (present.length === 0) continue
      if (!(await session.isThere())) await reopen(prepared)
      await runBatch({ session, out: prepared.out, present, paths: drops })
    }
    return 0
  } finally {
    watching?.close()
    settler.close()
    await session?.close()
    release()
  }
}

const readAgain = (options: RunCommandOptions): Promise<PreparedRun | { readonly message: string }> =>
  prepareRun(options).catch(error => {
    if (error instanceof RuleError || error instanceof StopError) return { message: error.message }
    throw error
  })

/** All that a session is opened with, rules apart: those it can take while it is open. */
const describe = ({ settings, ...rest }: PreparedRun): string => JSON.stringify([{ ...settings, rules: null }, rest])
