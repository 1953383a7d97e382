import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { createActivation } from './activation.mjs'
import { bundleTests } from './bundle-tests.mjs'
import { createFramework } from './create-framework.mjs'
import { findTestFiles } from './find-test-files.mjs'
import { isSampled } from './is-sampled.mjs'
import { surveyTests } from './survey-tests.mjs'
import { createTryMutant } from './try-mutant.mjs'

/**
 * A test runner of Stryker that runs vitest's tests in its own process, where code and rules stay loaded from one mutant to the next: a
 * mutant costs milliseconds, not the seconds that loading takes.
 */
const createWarmRunner = () => {
  const root = process.cwd()
  const files = findTestFiles(root)
  const framework = createFramework()
  const activation = createActivation()
  /** What the first run told: Stryker starts another process where this one was ended, which makes none of its own. */
  const surveyFile = join(root, 'survey.json')
  const share = Number(process.env.MUTATION_SAMPLE ?? 1)
  let tryMutant
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {},
    dryRun: async () => {
      const makeInstance = await bundleTests({ files, root, framework })
      const survey = await surveyTests({ files, makeInstance, framework })
      writeFileSync(surveyFile, JSON.stringify(survey))
      const tests = Object.entries(survey.tests).map(([id, { file, time, failure }]) => ({
        id,
        name: id.slice(file.length + 1),
        fileName: resolve(root, file),
        timeSpentMs: time,
        ...(failure === undefined
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: failure }),
      }))
      return { status: DryRunStatus.Complete, tests, mutantCoverage: survey.coverage }
    },
    mutantRun: async ({ activeMutant }) => {
      const { id, fileName } = activeMutant
      // an error counts neither way
      if (!isSampled(activeMutant, share, root))
        return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' }
      if (tryMutant === undefined) {
        const survey = JSON.parse(readFileSync(surveyFile, 'utf8'))
        const makeInstance = await bundleTests({ files, root, framework, activation })
        tryMutant = createTryMutant({ survey, makeInstance, framework, activation })
      }
      const { id: test, count, isEndless, message } = await tryMutant(id, fileName)
      if (test === undefined) return { status: MutantRunStatus.Survived, nrOfTests: count }
      if (isEndless) return { status: MutantRunStatus.Timeout, reason: message }
      return { status: MutantRunStatus.Killed, killedBy: [test], failureMessage: message, nrOfTests: count }
    },
    dispose: async () => {},
  }
}
createWarmRunner.inject = []

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'warm', createWarmRunner)]
