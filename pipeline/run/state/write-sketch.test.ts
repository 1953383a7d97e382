import { expect, it } from 'vitest'
import { readSketch, writeSketch } from './write-sketch.ts'

it('gives back the sketch, with hashes of any size', () => {
  const sketch = { whole: 2 ** 53 - 1, shingles: Uint32Array.of(0, 7, 2 ** 32 - 1), names: Uint32Array.of(5) }
  expect(readSketch(writeSketch(sketch))).toEqual(sketch)
  const empty = { whole: 0, shingles: new Uint32Array(), names: new Uint32Array() }
  expect(readSketch(writeSketch(empty))).toEqual(empty)
})
