import { describe, expect, it } from 'vitest'
import { createTestReader } from './test-layers.ts'
import { toEndWeights } from './weigh-end.ts'

describe('ends of contents', () => {
  const { read } = createTestReader()
  const contentsOf = (text: string): string[] => read(text).map(({ content }) => content)

  it('lie before what the reporter adds', () => {
    expect(contentsOf('Ana Ruiz backed the plan, telling reporters that it was late.')[0]).toBe('the plan')
  })

  it('leave a clause whole that tells why or how', () => {
    expect(contentsOf('Ana Ruiz said the pier would close because the crane was old.')).toEqual([
      'the pier would close because the crane was old',
    ])
  })

  it('are weighed by signs whose names may be parted at any space', () => {
    const weights = toEndWeights([['phrase P during', 0.5]])
    expect(weights.get('phrase')?.get('P during')).toBe(0.5)
    expect(weights.get('phrase P')?.get('during')).toBe(0.5)
    expect(weights.get('phrase P during')?.get('')).toBe(0.5)
  })
})
