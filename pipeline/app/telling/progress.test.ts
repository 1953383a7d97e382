import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPace } from './pace.ts'
import { type ProgressWay, startProgress } from './progress.ts'

let written: string[] = []
beforeEach(() => {
  written = []
  vi.useFakeTimers()
  vi.spyOn(process.stderr, 'write').mockImplementation(text => written.push(String(text)) > 0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** What is written while drops of a second each are done, and one fails. */
const shownFor = (way: ProgressWay, total: number): string => {
  const pace = createPace(total)
  const progress = startProgress(pace, way)
  for (let drop = 0; drop < total; drop++) {
    vi.advanceTimersByTime(1000)
    if (drop === 12) progress.write('m.txt: empty\n')
    pace.addArticle(false)
    pace.endDrop()
  }
  progress.stop()
  return written.join('')
}

it('draws one line anew on a terminal, beneath the failures, and takes it away', () => {
  const shown = shownFor('terminal', 20)
  const screen = shown.split('\r\u001b[K')
  expect(screen.at(-1)).toBe('')
  expect(screen.at(-2)).toContain('19 of 20 drops  0.9 articles/s  0:02 left')
  expect(screen.filter(line => line.includes('\n'))).toEqual([expect.stringMatching(/^m\.txt: empty\n[█░]+ {2}60 %/)])
})

it('writes plain lines now and then where there is no terminal', () => {
  const shown = shownFor('lines', 25)
  expect(shown.split('\n')).toEqual([
    expect.stringContaining('9 of 25 drops'),
    'm.txt: empty',
    expect.stringContaining('19 of 25 drops'),
    '',
  ])
  for (const control of ['\r', '\u001b']) expect(shown).not.toContain(control)
})

it('writes nothing of a run that is over soon, nor where none is wanted', () => {
  expect(shownFor('lines', 5)).toBe('')
  expect(shownFor('none', 25)).toBe('m.txt: empty\n')
})
