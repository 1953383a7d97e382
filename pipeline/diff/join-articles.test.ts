import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleEntry } from './article-entry.ts'
import { joinArticles } from './join-articles.ts'
import { createShelf } from './shelf.ts'

const entryOf = (key: string, side: string): ArticleEntry => {
  const text = `${side} ${key} é`
  return { key, drop: key.split('/')[0]!, file: side, line: 1, isNamed: false, held: text, text: async () => text }
}

async function* entriesOf(keys: readonly string[], side: string): AsyncGenerator<ArticleEntry> {
  for (const key of keys) yield entryOf(key, side)
}

const join = async (a: readonly string[], b: readonly string[], most: number) => {
  const shelf = createShelf(most)
  let waiting = 0
  const joined: (readonly (string | undefined)[])[] = []
  const counting = {
    ...shelf,
    put: (text: string) => {
      waiting++
      return shelf.put(text)
    },
  }
  for await (const each of joinArticles(entriesOf(a, 'a'), entriesOf(b, 'b'), counting)) {
    if (!('message' in each)) joined.push([await each.a?.text(), await each.b?.text()])
  }
  shelf.close()
  return { joined, waiting }
}

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c/1', 'c/10', 'c/2', 'c/9', 'd', 'e/x', 'e/a'))

describe('articles of two sides', () => {
  it('are joined by name in whatever order they come, each told once', async () => {
    await fc.assert(
      fc.asyncProperty(keys, keys, fc.constantFrom(0, 10, 1000), async (a, b, most) => {
        const { joined } = await join(a, b, most)
        const expected = [...new Set([...a, ...b])].map(key => [
          a.includes(key) ? `a ${key} é` : undefined,
          b.includes(key) ? `b ${key} é` : undefined,
        ])
        expect(joined.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('in one order wait for nothing, and what one side has alone waits alone', async () => {
    const all = ['a', 'b/9', 'b/10', 'b/1', 'c', 'd']
    expect(await join(all, all, 0)).toMatchObject({ waiting: 0 })
    expect(await join(['a', 'c', 'd'], ['a', 'b', 'c', 'd'], 0)).toMatchObject({ waiting: 1 })
  })
})
