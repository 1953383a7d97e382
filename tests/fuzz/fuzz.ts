import { readFinding, saveFinding } from './finding.ts'
import type { Fault, FuzzInput } from './input.ts'
import { kindOf } from './make-input.ts'
import { type FuzzOptions, readOptions, usage } from './options.ts'
import { shrink } from './shrink.ts'
import { createSummary } from './summary.ts'
import { createSupervisor, type Supervisor } from './supervise.ts'
import type { Answer, Task } from './task.ts'

/** The command: its arguments in, what ends the process out. `root` is the folder of the checkout. */
export const runFuzz = async (args: readonly string[], root: string, worker: URL): Promise<number> => {
  let options: FuzzOptions
  try {
    options = readOptions(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    return 2
  }
  const supervisor = createSupervisor({ file: worker, workerData: { root }, seconds: options.seconds })
  try {
    return await (options.replay === undefined ? fuzz(options, supervisor) : replay(options.replay, supervisor))
  } finally {
    await supervisor.close()
  }
}

const replay = async (file: string, supervisor: Supervisor): Promise<number> => {
  const { came, faults, milliseconds } = await supervisor.run({ input: readFinding(file) })
  console.log(`${came}, ${milliseconds.toFixed(0)} ms`)
  for (const { message } of faults) console.log(message)
  return faults.length > 0 ? 1 : 0
}

const fuzz = async (options: FuzzOptions, supervisor: Supervisor): Promise<number> => {
  const { runs, seed, from, only, save } = options
  const series = { seed, only }
  const summary = createSummary()
  const families = new Map<string, number>()
  const start = performance.now()
  let told = start
  for (let number = from; number < from + runs; number++) {
    const answer = await supervisor.run({ series, number })
    summary.add(kindOf(series, number), number, answer)
    for (const found of await confirmed(answer, { series, number }, supervisor)) {
      const times = (families.get(found.family) ?? 0) + 1
      families.set(found.family, times)
      if (times > 1) continue
      const finding = { ...found, seed, number, input: await smaller(found, supervisor) }
      console.error(`${found.message}\n  input ${number}: ${saveFinding(save, finding)}`)
    }
    if (performance.now() - told > 10_000) {
      told = performance.now()
      const rate = summary.count() / ((told - start) / 1000)
      console.error(`${summary.count()} of ${runs}, ${rate.toFixed(0)} a second, ${families.size} findings`)
    }
  }
  const seconds = (performance.now() - start) / 1000
  for (const line of summary.lines()) console.log(line)
  console.log(`${runs} inputs of seed ${seed} in ${seconds.toFixed(0)} s, ${(runs / seconds).toFixed(0)} a second`)
  for (const [family, times] of families) console.log(`  ${times} × ${family}`)
  console.log(families.size === 0 ? 'no finding' : `${families.size} findings, in ${save}`)
  return families.size === 0 ? 0 : 1
}

/** A fault with its input. */
type Found = Fault & { readonly input: FuzzInput }

/** Faults of time: what else runs on the machine may be to blame. */
const isOfTime = ({ family }: Fault): boolean => /^(?:hang|death|slow)/.test(family)

/** The first fault of each family; those of time where they come again. */
const confirmed = async (
  { faults, input: given }: Answer,
  task: Task & { readonly number: number },
  supervisor: Supervisor,
): Promise<Found[]> => {
  if (faults.length === 0) return []
  const input = given ?? (await supervisor.run({ ...task, isOnlyMade: true })).input!
  const again = faults.some(isOfTime) ? await supervisor.run({ input }) : undefined
  const firsts = new Map(faults.map(each => [each.family, { ...each, input }] as const).reverse())
  return [...firsts.values()].filter(
    each => !isOfTime(each) || again?.faults.some(({ family }) => family === each.family),
  )
}

/** The input with all taken away that the fault does not need. */
const smaller = async (found: Found, supervisor: Supervisor): Promise<FuzzInput> => {
  const fails = async (content: FuzzInput['content']): Promise<boolean> => {
    const { faults } = await supervisor.run({ input: { ...found.input, content } })
    return faults.some(({ family }) => family === found.family)
  }
  return { ...found.input, content: await shrink(found.input.content, fails, isOfTime(found) ? 40 : 400) }
}
