import { HitLimitError } from './activation.mjs'
import { isOverTime, limitRun } from './limit-run.mjs'

/**
 * Tries mutants on tests whose modules stay loaded. What a mutant left behind in a cache does not tell on the next: a test that fails is
 * run again without the mutant, and where it still fails its file is loaded anew; a mutant that no test asked for, because what it made
 * was in a cache already, is tried on files loaded anew.
 */
export const createTryMutant = ({ survey, makeInstance, framework, activation }) => {
  const warm = new Map()
  const kills = new Map()

  const load = file => new Map(framework.collect(file, makeInstance()[file]))
  const warmTests = file => warm.get(file) ?? warm.set(file, load(file)).get(file)

  /** Undefined where the test passes, else why it does not. */
  const failureOf = async (run, id, mutant) => {
    const { time } = survey.tests[id]
    activation.active = mutant
    activation.hits = 0
    activation.limit = 10_000 + 200 * (survey.coverage.perTest[id]?.[mutant] ?? 1000)
    try {
      await limitRun(run, 2000 + 20 * time)
      return undefined
    } catch (error) {
      return error ?? new Error('thrown: nothing')
    } finally {
      activation.active = -1
    }
  }

  const tryWarm = async (id, mutant) => {
    const { file } = survey.tests[id]
    const failure = await failureOf(warmTests(file).get(id), id, mutant)
    if (failure === undefined) return undefined
    if (!isOverTime(failure)) {
      if ((await failureOf(warmTests(file).get(id), id, -1)) === undefined) return failure
    }
    warm.delete(file)
    const again = await failureOf(warmTests(file).get(id), id, mutant)
    if (again !== undefined) warm.delete(file)
    return again
  }

  /** The tests of a file loaded anew, with the mutant active from the first line or from the first test. */
  const tryFresh = async (file, ids, mutant, isFromStart) => {
    let tests
    try {
      if (isFromStart) Object.assign(activation, { active: mutant, hits: 0, limit: 10_000_000 })
      tests = limitRun(() => load(file), 30_000)
    } catch (failure) {
      return { id: ids[0], failure }
    } finally {
      activation.active = -1
    }
    for (const id of ids) {
      const run =
        tests.get(id) ??
        (() => {
          throw new Error('the test is not defined any more')
        })
      const failure = await failureOf(run, id, mutant)
      if (failure !== undefined) return { id, failure }
    }
    return undefined
  }

  const byFile = ids => {
    const groups = new Map()
    for (const id of ids) groups.set(survey.tests[id].file, [...(groups.get(survey.tests[id].file) ?? []), id])
    return groups
  }

  /** Tests that are likely to fail soon come first. */
  const order = (ids, mutatedFile) => {
    const known = kills.get(mutatedFile) ?? new Map()
    const worth = id => ((known.get(id) ?? 0) + 0.1) / (survey.tests[id].time + 0.5)
    return [...ids].sort((a, b) => worth(b) - worth(a))
  }

  const idsByMutant = new Map()
  for (const [id, mutants] of Object.entries(survey.coverage.perTest)) {
    for (const mutant of Object.keys(mutants)) idsByMutant.set(mutant, [...(idsByMutant.get(mutant) ?? []), id])
  }

  /** The test that a mutant fails and how, or undefined where it passes all that reach it; with the number of tests that were run. */
  return async (name, mutatedFile) => {
    const mutant = Number(name)
    let count = 0
    let hits = 0
    const killed = (id, failure) => {
      const known = kills.get(mutatedFile) ?? kills.set(mutatedFile, new Map()).get(mutatedFile)
      known.set(id, (known.get(id) ?? 0) + 1)
      return {
        id,
        count,
        isEndless: failure instanceof HitLimitError || isOverTime(failure),
        message: String(failure?.message ?? failure),
      }
    }
    const reached = idsByMutant.get(name) ?? []
    for (const id of order(reached, mutatedFile)) {
      count++
      const failure = await tryWarm(id, mutant)
      hits += activation.hits
      if (failure !== undefined) return killed(id, failure)
    }
    const atLoad = survey.loadedBy[name] ?? []
    for (const file of atLoad) {
      const ids = order(
        Object.keys(survey.tests).filter(id => survey.tests[id].file === file),
        mutatedFile,
      )
      count += ids.length
      const found = await tryFresh(file, ids, mutant, true)
      if (found !== undefined) return killed(found.id, found.failure)
    }
    if (hits === 0 && atLoad.length === 0) {
      for (const [file, ids] of byFile(reached)) {
        const found = await tryFresh(file, ids, mutant, false)
        if (found !== undefined) return killed(found.id, found.failure)
      }
    }
    return { count }
  }
}
