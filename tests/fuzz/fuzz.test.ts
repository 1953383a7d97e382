import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRules } from '../../pipeline/run/load-rules.ts'
import { checkInput } from './check-input.ts'
import { faultsOfRecord } from './check-record.ts'
import { crash, type Kind } from './input.ts'
import { makeInput } from './make-input.ts'
import { createProduct } from './product.ts'
import { readSeeds } from './seeds.ts'
import { shrink } from './shrink.ts'
import { createSupervisor } from './supervise.ts'

const rules = loadRules([])
const seeds = readSeeds(fileURLToPath(new URL('../..', import.meta.url)), rules)
const product = await createProduct(rules)

describe('mutated', () => {
  it.each<[Kind, number]>([
    ['texts', 60],
    ['pages', 30],
    ['drops', 30],
    ['patterns', 100],
    ['rules', 1],
  ])('%s give what they should', async (only, count) => {
    const faults: string[] = []
    for (let number = 0; number < count; number++) {
      const input = makeInput({ seed: 5, only }, number, seeds)
      const checked = await checkInput(input, product, number % 16 === 0)
      // How long it took says little on a machine that tests other things.
      for (const { family, message } of checked.faults)
        if (!family.startsWith('slow')) faults.push(`${number} ${message}`)
    }
    expect(faults).toEqual([])
  })
})

describe('the fuzzer', () => {
  it('makes the same input of the same number, and another of another', () => {
    const make = (seed: number, number: number) => makeInput({ seed }, number, seeds)
    expect(make(1, 7)).toEqual(make(1, 7))
    expect(make(1, 7)).not.toEqual(make(2, 7))
  })

  it('sees what is wrong with a record', () => {
    const record = product.readout.extract({ name: 'a.txt', text: 'Gen. Ada Lund said that the pier was safe.' })
    const [statement] = record.statements
    expect(faultsOfRecord(record, product.check)).toEqual([])
    const broken = [
      { ...record, statements: [{ ...statement!, kind: 'shouted' }] },
      { ...record, statements: [{ ...statement!, cue: { ...statement!.cue!, exact: 'sang' } }] },
      { ...record, statements: [{ ...statement!, speaker: { ...statement!.speaker, id: 'p-000000000000' } }] },
      { ...record, blocks: [] },
    ]
    for (const each of broken) expect(faultsOfRecord(each as typeof record, product.check)).not.toEqual([])
  })

  it('takes crashes with the same cause for one family', () => {
    const families = [3, 7].map(at => crash(new TypeError(`no token ${at} in "${'a'.repeat(at)}"`)).family)
    expect(families).toEqual(['crash: TypeError no token # in …', 'crash: TypeError no token # in …'])
  })

  it('ends a worker that hangs, replaces one that dies, and goes on', async () => {
    const code = `import { parentPort } from 'node:worker_threads'
      parentPort.on('message', ({ number }) => {
        while (number === 1);
        if (number === 2) throw new Error('out of luck')
        parentPort.postMessage({ came: 'record', milliseconds: 0, length: 0, faults: [] })
      })
      parentPort.postMessage('ready')`
    const file = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
    const supervisor = createSupervisor({ file, seconds: 0.2 })
    const came: string[] = []
    for (let number = 0; number < 4; number++) came.push((await supervisor.run({ series: { seed: 1 }, number })).came)
    await supervisor.close()
    expect(came).toEqual(['record', 'hang', 'death', 'record'])
  })

  it('makes findings small', async () => {
    const fails = async (content: string | Uint8Array) => /a.*b/s.test(content.toString())
    expect(await shrink(`${'a line\n'.repeat(30)}b ${'x'.repeat(500)}`, fails)).toBe('ab')
    expect(Buffer.from(await shrink(Buffer.from('xxaxxbxx'), fails)).toString()).toBe('ab')
  })
})
