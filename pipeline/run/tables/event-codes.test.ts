import { describe, expect, it } from 'vitest'
import { event } from '../../record/event.ts'
import { loadRules } from '../load-rules.ts'
import { eventCodesOf } from './event-codes.ts'

describe('eventCodesOf', () => {
  it('has codes of PLOVER and CAMEO for every type', () => {
    const codes = eventCodesOf(loadRules([]))
    const types = event.shape.type.options.filter(type => type !== 'other')
    expect(types.filter(type => !codes.has(type))).toEqual([])
    for (const type of types) {
      expect(codes.get(type)!.plover).toMatch(/^[A-Z]+$/)
      expect(codes.get(type)!.cameo).toMatch(/^\d{3}$/)
    }
  })
})
