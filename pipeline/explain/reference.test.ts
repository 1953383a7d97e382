import fc from 'fast-check'
import { expect, it } from 'vitest'
import { occasionRecord } from '../run/test-occasions.ts'
import { type Span, spansOverlap } from '../text/span.ts'
import { spansIn } from './create-tracer.ts'
import { createFindHolders } from './reference.ts'

const spans = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })), { maxLength: 12 })
  .map(pairs => pairs.map(([start, length]): Span => ({ start, end: start + length })))
const span = spans.filter(all => all.length > 0).map(([first]) => first!)

it('finds all that takes words of a place, however it is nested, once each and in the order of the lists', () => {
  const { events, dates, ...rest } = occasionRecord()
  fc.assert(
    fc.property(spans, spans, span, (told, dated, place) => {
      const record = {
        ...rest,
        events: events.map((event, index) => ({
          ...event,
          evidence: told.filter((_, i) => i % events.length === index).map(each => ({ ...each, exact: '' })),
          date: null,
          place: null,
        })),
        agreements: [],
        cooperation: [],
        commitments: [],
        topics: [],
        dates: dated.map(each => ({ ...dates[0]!, ...each })),
      }
      const held = record.events.filter(({ evidence }) => evidence.some(each => spansOverlap(each, place)))
      const found = createFindHolders(record)(place)
      expect(found.filter(({ list }) => list === 'events').map(({ holder }) => holder.id)).toEqual(
        held.map(({ id }) => id),
      )
      expect(found.slice(held.length).map(({ holder: { words } }) => [words.start, words.end])).toEqual(
        dated.filter(each => spansOverlap(each, place)).map(({ start, end }) => [start, end]),
      )
    }),
  )
})

it('finds the spans that lie in a place', () => {
  fc.assert(
    fc.property(spans, span, (found, place) => {
      const inOrder = found.toSorted((a, b) => a.start - b.start)
      expect(spansIn(inOrder, place)).toEqual(
        inOrder.filter(({ start, end }) => place.start <= start && end <= place.end),
      )
    }),
  )
})
