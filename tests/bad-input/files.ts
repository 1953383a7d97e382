import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { article, row } from './bad-input.ts'

const link = (target: string) => ({ at: (path: string): void => symlinkSync(target, path) })
const named = (path: string): void => writeFileSync(path, article)

/** Names, and what is no file. */
export const files = [
  row('folder.html/inner.txt', 'record', 'a folder that is called a page', { at: named }),
  row('loop.txt', 'unreadable', 'links that lead in a circle', link('loop.txt')),
  row('dangling.txt', 'unreadable', 'a link that leads nowhere', link('nowhere')),
  row('outside.txt', 'unreadable', 'a link out of the folder', link('/etc/hostname')),
  row('zero.txt', 'unreadable', 'a link to a device that never ends', link('/dev/zero')),
  row('pipe.txt', 'unreadable', 'a pipe, which would be waited for', { at: path => execFileSync('mkfifo', [path]) }),
  row('socket.txt', 'unreadable', 'a socket', { at: makeSocket }),
  row('side.txt', 'unreadable', 'a sidecar that is a link out of the folder', {
    at: path => {
      named(path)
      symlinkSync('/etc/hostname', `${path}.meta.yaml`)
    },
  }),
  row('side-pipe.txt', 'unreadable', 'a sidecar that is a pipe', {
    at: path => {
      named(path)
      execFileSync('mkfifo', [`${path}.meta.yaml`])
    },
  }),
  row('side-huge.txt', 'too-large', 'a sidecar of 2 MB', {
    at: path => {
      named(path)
      writeFileSync(`${path}.meta.yaml`, '# talks\n'.repeat(250_000))
    },
  }),
  row('side-laughs.txt', 'malformed', 'the billion laughs in a sidecar', {
    at: path => {
      named(path)
      const lines = [...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
      writeFileSync(`${path}.meta.yaml`, `a: &a [x]\n${lines.join('\n')}\ntitle: *i\n`)
    },
  }),
  row('alone.txt.meta.yaml', 'unsupported', 'a sidecar without its file', { at: named }),
  row('new\nline.txt', 'record', 'a line break in the name', { at: named }),
  row('\u001b[2J😀.txt', 'record', 'an escape and a picture in the name', { at: named }),
  row(`${'x'.repeat(246)}.txt`, 'record', 'the longest name whose record can be written', { at: named }),
  row(`${'x'.repeat(251)}.txt`, 'crashed', 'a name that leaves no room for an ending', { at: named }),
  row('con.txt', 'record', 'a name that Windows keeps', { at: named }),
  row('..txt', 'no drop', 'a name that begins with a dot', { at: named }),
  row('bytes%FF.txt', 'unreadable', 'a name that is not UTF-8', {
    at: path => writeFileSync(Buffer.from(path.replace('%FF', '\xff'), 'latin1'), article),
  }),
  row('deep.txt', 'no drop', 'a link to a folder above', {
    at: path => {
      mkdirSync(join(dirname(path), 'deep'))
      symlinkSync('..', join(dirname(path), 'deep/up'))
      symlinkSync('deep', path)
    },
  }),
  row('twin.txt', 'record', 'a text beside a file that is called as its record', { at: named }),
  row('twin.txt.json', 'unsupported', 'articles called as the record of the text beside them', {
    at: path => writeFileSync(path, JSON.stringify([{ text: article }, { text: `${article} Again.` }])),
  }),
  row('a.txt.json/000001.txt', 'record', 'a folder that is called as a record', { at: named }),
]

function makeSocket(path: string): void {
  const script = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
  try {
    execFileSync(process.execPath, ['-e', script])
  } catch {
    // Killed, it leaves the socket behind.
  }
}
