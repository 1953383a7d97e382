import { expect, it } from 'vitest'
import { untilAborted } from './until-aborted.ts'

it('ends with the signal, though the next item never comes', async () => {
  const { signal, abort } = controlled()
  const seen: number[] = []
  async function* items() {
    yield 1
    yield 2
    await new Promise(() => {})
  }
  for await (const item of untilAborted(items(), signal)) if (seen.push(item) === 2) setTimeout(abort)
  expect(seen).toEqual([1, 2])
})

it('gives all items, and their error, where no signal comes', async () => {
  const { signal } = controlled()
  const seen: number[] = []
  async function* items() {
    yield 1
    throw new Error('lost')
  }
  const all = async () => {
    for await (const item of untilAborted(items(), signal)) seen.push(item)
  }
  await expect(all()).rejects.toThrow('lost')
  expect(seen).toEqual([1])
})

const controlled = () => {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
