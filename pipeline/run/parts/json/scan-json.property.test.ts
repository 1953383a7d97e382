import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateJsonError } from './locate-json-error.ts'
import { scanJson } from './scan-json.ts'

const options = { longest: 1e6, isList: () => true, mayHoldList: () => true, isText: () => false }
async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
const rawsOf = async (text: string, size: number): Promise<(string | null)[]> => {
  const raws: (string | null)[] = []
  for await (const found of scanJson(inPieces(text, size), options)) if (found.kind === 'entry') raws.push(found.raw)
  return raws
}
const list = fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())))
const blanks = fc.constantFrom(undefined, 1, '\t')

describe('JSON in pieces', () => {
  it('gives each entry of a list as it is written', async () => {
    await fc.assert(
      fc.asyncProperty(list, blanks, fc.integer({ min: 1, max: 40 }), async (values, space, size) => {
        const raws = await rawsOf(JSON.stringify(values, null, space), size)
        expect(raws.map(raw => JSON.parse(raw!))).toEqual(JSON.parse(JSON.stringify(values)))
      }),
    )
  })
})

describe('the place where JSON is broken', () => {
  it('is the end of text that is not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), blanks, (value, space) => {
        const text = JSON.stringify(value, null, space)
        expect(locateJsonError(text)).toEqual({ at: text.length, problem: 'it ends too soon' })
      }),
    )
  })

  it('is what is more than a whole value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
        const text = JSON.stringify(value)
        expect(locateJsonError(`${text}}`).at).toBe(text.length)
      }),
    )
  })
})
