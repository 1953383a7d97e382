import { describe, expect, it } from 'vitest'
import { StageError, startChain } from './chain.ts'
import type { Stage } from './stage.ts'

interface Given {
  readonly word: string
}
const measure: Stage<Given, { readonly length: number }> = ({ word }) => ({
  length: word.length,
  notes: [{ code: 'measured', level: 'info', stage: 'measure', message: word }],
})
const double: Stage<{ readonly size: { readonly length: number } }, { readonly twice: number }> = ({ size }) => ({
  twice: 2 * size.length,
})

describe('chain', () => {
  it('hands each stage the layers before it and gathers the notes', () => {
    const { layers, notes } = startChain<Given>()
      .add('measure', 'size', measure)
      .add('double', 'result', double)
      .run({ word: 'four' })
    expect(layers).toEqual({ word: 'four', size: { length: 4 }, result: { twice: 8 } })
    expect(notes.map(note => note.code)).toEqual(['measured'])
  })

  it('tells of each stage as it ends', () => {
    const passed: string[] = []
    startChain<Given>()
      .add('measure', 'size', measure)
      .add('double', 'result', double)
      .run({ word: 'four' }, stage => passed.push(stage))
    expect(passed).toEqual(['measure', 'double'])
  })

  it('refuses, when compiled, a stage whose layer is not there yet', () => {
    // @ts-expect-error the layer `size` is added by no stage before
    startChain<Given>().add('double', 'result', double)
  })

  it('names the stage that failed and keeps the cause', () => {
    const cause = new Error('no such rule')
    const failing: Stage<Given, object> = () => {
      throw cause
    }
    expect(() => startChain<Given>().add('names', 'names', failing).run({ word: '' })).toThrow(
      expect.objectContaining({ name: 'StageError', stage: 'names', cause }),
    )
    expect(new StageError('names', cause).message).toBe('the stage names failed: no such rule')
  })
})
