import { parentPort, workerData } from 'node:worker_threads'
import { loadBuiltRules } from '../../pipeline/run/load-shipped.ts'
import { type Checked, checkInput } from './check-input.ts'
import { makeInput } from './make-input.ts'
import { createProduct } from './product.ts'
import { readSeeds } from './seeds.ts'
import type { Answer, Task } from './task.ts'

const rules = loadBuiltRules()!
const seeds = readSeeds((workerData as { readonly root: string }).root, rules)
const product = await createProduct(rules)
const port = parentPort!
const unchecked: Checked = { came: 'made', milliseconds: 0, faults: [] }

// What comes first is compiled while it runs: its time would say nothing.
for (let number = 0; number < 40; number++) await checkInput(makeInput({ seed: 0 }, number, seeds), product, false)

port.on('message', async (task: Task) => {
  const input = 'input' in task ? task.input : makeInput(task.series, task.number, seeds)
  const isOnlyMade = 'isOnlyMade' in task && task.isOnlyMade === true
  const isTwice = 'input' in task || task.number % 16 === 0
  const checked = isOnlyMade ? unchecked : await checkInput(input, product, isTwice)
  const answer: Answer = {
    ...checked,
    length: input.content.length,
    ...((isOnlyMade || checked.faults.length > 0) && { input }),
  }
  port.postMessage(answer)
})
port.postMessage('ready')
