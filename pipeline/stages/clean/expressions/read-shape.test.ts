import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type CharacterSet, holds } from './character-set.ts'
import { createShapesOfLists } from './line-expression.ts'
import { readShape } from './read-shape.ts'

/** Expressions, each with what all texts have in common that it matches. `vitest -u` writes it anew. */
const file = fileURLToPath(new URL('./shapes.txt', import.meta.url))

const lists: Record<string, readonly string[]> = { months: ['May', 'March'], agencies: ['ISN', 'Øst', 'a'], none: [] }
const shapeOf = createShapesOfLists()

/** The characters of a set, runs of them from end to end; "…" for all beyond ASCII. */
const shown = (set: CharacterSet): string => {
  let text = ''
  for (let code = 0; code < 127; code++) {
    if (!holds(set, code)) continue
    let end = code
    while (end < 126 && holds(set, end + 1)) end++
    const [from, to] = [code, end].map(one => JSON.stringify(String.fromCharCode(one)).slice(1, -1))
    text += end > code + 1 ? `${from}-${to}` : end > code ? `${from}${to}` : from
    code = end
  }
  return `[${text}${holds(set, 127) ? '…' : ''}]`
}

const shapeIn = (line: string): string => {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/.exec(line)!
  const { least, most, lengths, heads, tails, needs, exact, words } = readShape(source, flags, (name, ignoresCase) =>
    shapeOf(lists[name]!, ignoresCase),
  )
  return [
    line,
    `${least} to ${most}, lengths ${lengths.toString(2)}`,
    `heads ${heads.map(shown).join(' ')}`,
    `tails ${tails.map(shown).join(' ')}`,
    `needs ${needs.map(shown).join(' ')}`,
    `exact ${JSON.stringify(exact)}, words ${JSON.stringify(words)}`,
  ].join('\n  ')
}

it('tells lengths, ends and words of what an expression matches', async () => {
  const lines = readFileSync(file, 'utf8').match(/^\/.*$/gm)!
  await expect(`${lines.map(shapeIn).join('\n\n')}\n`).toMatchFileSnapshot(file)
})
