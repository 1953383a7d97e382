import { expect, it } from 'vitest'
import { showMessage, showName } from './show-name.ts'
import { createWorkspace } from './test-workspace.ts'

it('shows what would break the line, and leaves the rest', () => {
  expect(showName('visite à Đà Nẵng 😀.txt')).toBe('visite à Đà Nẵng 😀.txt')
  expect(showName('two\nlines\u001b[2J.txt')).toBe('two\\u000alines\\u001b[2J.txt')
})

it('keeps the lines of a message', () => {
  expect(showMessage('two\nlines\u001b[2J')).toBe('two\nlines\\u001b[2J')
})

it('is what a failure is told by: a file cannot write to the terminal through it', () => {
  const { readout, put, remove } = createWorkspace()
  put('input/talks.csv', 'name\u001b[2J,place\u009b2J\nAda,Oslo\n')
  const { stderr } = readout(['run', 'input', '--quiet'])
  remove()
  expect(stderr).toContain('name\\u001b[2J, place\\u009b2J')
  expect(stderr).not.toMatch(/[^\P{Cc}\n]/u)
})

it('is what an explanation tells places by', () => {
  const { readout, put, remove } = createWorkspace()
  put(
    'talks.html',
    '<p>Gen. Ada Lund met Gen. Ivo Brandt in Oslo\u0085 on May 5, 2024. The dialogue in OSLO\u0085 ON MAY was the 2nd.',
  )
  const { stdout } = readout(['explain', 'talks.html', '--only', 'events'])
  remove()
  expect(stdout).toContain('where')
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
})
