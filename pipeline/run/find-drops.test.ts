import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findDrops } from './find-drops.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readout-drops-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), name)
  }
}
const namesOf = async (inputs: string[], ignored?: string): Promise<string[]> =>
  (await findDrops(inputs, ignored)).map(({ name, failure }) => (failure ? `${name} (${failure.code})` : name))

describe('drops', () => {
  it('are found in folders, in the order of bytes, without hidden files, notes and sidecars', async () => {
    put('in/b.txt', 'in/B.txt', 'in/a/ä.txt', 'in/a/z.txt', 'in/a.txt/inner.md')
    put('in/.hidden', 'in/_draft.txt', 'in/README.md', 'in/_later/c.txt', 'in/b.txt.meta.yaml')
    expect(await namesOf([join(root, 'in')])).toEqual(['B.txt', 'a.txt/inner.md', 'a/z.txt', 'a/ä.txt', 'b.txt'])
  })

  it('are the same from inputs in any order, and count once', async () => {
    put('in/b.txt', 'in/a.txt')
    const inputs = [join(root, 'in'), join(root, 'in/a.txt')]
    expect(await namesOf(inputs)).toEqual(['a.txt', 'b.txt'])
    expect(await namesOf(inputs.reverse())).toEqual(['a.txt', 'b.txt'])
  })

  it('are not looked for in the output', async () => {
    put('in/a.txt', 'in/out/a.txt.json')
    expect(await namesOf([join(root, 'in')], join(root, 'in/out'))).toEqual(['a.txt'])
  })

  it('tell links that lead out or nowhere, and sidecars without a file', async () => {
    put('in/a.txt', 'in/b.meta.yaml', 'secret.txt')
    symlinkSync('a.txt', join(root, 'in/link.txt'))
    symlinkSync('../secret.txt', join(root, 'in/out.txt'))
    symlinkSync('nowhere', join(root, 'in/dangling.txt'))
    expect(await namesOf([join(root, 'in')])).toEqual([
      'a.txt',
      'b.meta.yaml (unsupported)',
      'dangling.txt (unreadable)',
      'out.txt (unreadable)',
    ])
  })

  it('tell what is no file or has no name, and sidecars that lead out', async () => {
    put('in/a.txt', 'in/b.txt', 'in/c.txt', 'secret.yaml', 'in/d\ufffd.txt')
    execFileSync('mkfifo', [join(root, 'in/pipe.txt')])
    symlinkSync('pipe.txt', join(root, 'in/to-pipe.txt'))
    symlinkSync('.', join(root, 'in/here'))
    symlinkSync('loop.txt', join(root, 'in/loop.txt'))
    symlinkSync('../secret.yaml', join(root, 'in/a.txt.meta.yaml'))
    execFileSync('mkfifo', [join(root, 'in/b.txt.meta.yaml')])
    for (const byte of [0xfe, 0xff])
      writeFileSync(Buffer.from(join(root, `in/d${String.fromCharCode(byte)}.txt`), 'latin1'), '')
    expect(await namesOf([join(root, 'in')])).toEqual([
      'a.txt (unreadable)',
      'b.txt (unreadable)',
      'c.txt',
      'd%FE.txt (unreadable)',
      'd%FF.txt (unreadable)',
      'd\ufffd.txt',
      'loop.txt (unreadable)',
      'pipe.txt (unreadable)',
    ])
  })

  it('stop the run where an input does not exist, or two would be one record', async () => {
    put('x/a.txt', 'y/a.txt')
    await expect(findDrops([join(root, 'nowhere')])).rejects.toThrow('no such file or directory')
    await expect(findDrops([join(root, 'x'), join(root, 'y')])).rejects.toThrow('would both be written as a.txt')
  })
})
