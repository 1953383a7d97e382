import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createTestReader } from './test-layers.ts'
import { showTold } from './test-show-told.ts'

const { read, wordsOf } = createTestReader()

/** Texts, a paragraph each (its lines are blocks), and below each what is told in it. `vitest -u` writes it anew. */
const folder = fileURLToPath(new URL('./told/', import.meta.url))

describe('told', () => {
  it.each(readdirSync(folder))('in %s', async file => {
    const texts = readFileSync(folder + file, 'utf8').match(/^[^\s].*(?:\n[^\s].*)*/gm)!
    const told = texts.map(text =>
      [text, ...read(text).map(one => `  ${showTold(one, range => wordsOf(text, range))}`)].join('\n'),
    )
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(folder + file)
  })
})
