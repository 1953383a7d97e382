import { afterEach, expect, it, vi } from 'vitest'
import { startProgress } from './progress.ts'

const { isTTY } = process.stderr
afterEach(() => {
  vi.restoreAllMocks()
  process.stderr.isTTY = isTTY
})

/** The lines shown while drops of 250 articles each are read. */
const shownFor = (total: number): string[] => {
  const lines: string[] = []
  process.stderr.isTTY = true
  vi.spyOn(process.stderr, 'write').mockImplementation(line => lines.push(String(line).slice('\r\u001b[K'.length)) > 0)
  const progress = startProgress(total, true)
  for (let drop = 0; drop < total; drop++) {
    for (let article = 0; article < 250; article++) progress.count()
    progress.advance()
  }
  progress.stop()
  return lines.filter(line => line !== '')
}

it('counts drops and articles, and the articles alone of one drop', () => {
  expect(shownFor(1)).toEqual(['100 articles', '200 articles'])
  expect(shownFor(2).at(-1)).toBe('100 %, 2 of 2 drops, 500 articles')
})
