import { describe, expect, it } from 'vitest'
import { readBrat } from './read-brat.ts'

const text = 'Ann 🚢 said it sails.'
const annotation = [
  'T1\tSource 0 3\tAnn',
  'T2\tCue 6 10\tsaid',
  'T3\tContent 11 13;14 19\tit sails',
  'E1\tAttribution:T2 Source1:T1 Cue:T2 Content:T3',
  'A1\tDoubt E1',
].join('\n')

describe('readBrat', () => {
  it('gives UTF-16 places for code points, every range of a discontinuous span, numbered roles', () => {
    const [attribution, ...rest] = readBrat(text, annotation)
    const shown = Object.values(attribution!).map(spans =>
      spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
    )
    expect(rest).toEqual([])
    expect(shown).toEqual([['Ann'], ['said'], ['it', 'sails']])
  })

  it('counts a byte order mark that the text has lost', () => {
    const shifted = annotation.replaceAll(/(?<=[ ;])\d+/g, offset => String(Number(offset) + 1))
    expect(readBrat(text, shifted, true)).toEqual(readBrat(text, annotation))
  })
})
