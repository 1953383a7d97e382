import { limitRun } from './limit-run.mjs'

/**
 * Runs all tests once, with no mutant active. Tells by test how long it takes and how often it reaches which mutants, and by mutant which
 * files reach it while they load.
 */
export const surveyTests = async ({ files, makeInstance, framework }) => {
  const coverage = { static: {}, perTest: {} }
  const ns = { mutantCoverage: coverage }
  globalThis.__stryker__ = ns
  const tests = {}
  const loadedBy = {}
  for (const file of files) {
    const before = { ...coverage.static }
    const found = framework.collect(file, makeInstance()[file])
    for (const [mutant, count] of Object.entries(coverage.static)) {
      if (count !== before[mutant]) loadedBy[mutant] = [...(loadedBy[mutant] ?? []), file]
    }
    for (const [id, run] of found) {
      ns.currentTestId = id
      const start = performance.now()
      const failure = await failureOf(run)
      tests[id] = { file, time: performance.now() - start, failure }
      ns.currentTestId = undefined
    }
  }
  return { tests, loadedBy, coverage }
}

const failureOf = async run => {
  try {
    await limitRun(run, 120_000)
    return undefined
  } catch (error) {
    return String(error?.stack ?? error)
  }
}
