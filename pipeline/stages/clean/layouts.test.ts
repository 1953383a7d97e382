import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { freshLexicon } from '../../text/test-lexicon.ts'
import { createClean } from './create-clean.ts'
import { articleOf } from './test-article.ts'

const layouts = fileURLToPath(new URL('./layouts/', import.meta.url))
const clean = createClean(loadRuleSets([fileURLToPath(new URL('../../rules/clean', import.meta.url))]), freshLexicon())

/** Pieces in ⟦ ⟧ are page furniture. What the stage takes for a heading may stand on either side. */
const wordsOf = (marked: string) => {
  const text = marked.replaceAll(/[⟦⟧]/g, '')
  const furniture = new Set<number>()
  let removed = 0
  for (const { index, 0: piece } of marked.matchAll(/⟦[^⟧]*⟧|[⟦⟧]/g)) {
    const start = index - removed
    for (let at = start; at < start + piece.length - 2; at++) furniture.add(at)
    removed += 2
  }
  const running: string[] = []
  const setAside: string[] = []
  for (const { kind, start, end } of clean({ article: articleOf(text) }).blocks) {
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const isFurniture = furniture.has(start + word.index)
      if (kind === 'body' && isFurniture) running.push(word[0])
      if (kind !== 'body' && kind !== 'heading' && !isFurniture) setAside.push(word[0])
    }
  }
  return { running, setAside }
}

describe('clean, on pages of many families', () => {
  it.each(readdirSync(layouts))('%s', file => {
    expect(wordsOf(readFileSync(layouts + file, 'utf8'))).toEqual({ running: [], setAside: [] })
  })
})
