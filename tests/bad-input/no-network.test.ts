import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace } from '../../pipeline/app/test-workspace.ts'
import type { Record } from '../../pipeline/record/record.ts'
import { markup, page, paragraphs } from './bad-input.ts'

const { root, readout, put, remove } = createWorkspace()
afterAll(remove)

/** Before anything else is loaded, all ways out of the process note who asks for them, and throw. */
const guard = `
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { appendFileSync } from 'node:fs'
const require = createRequire(import.meta.url)
const refuse = name => () => { appendFileSync(process.env.ASKED, name + '\\n'); throw new Error(name + ' was called') }
const ways = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  vm: ['runInContext', 'runInNewContext', 'runInThisContext', 'Script', 'compileFunction'],
}
for (const [module, names] of Object.entries(ways)) for (const name of names) require(module)[name] = refuse(module + '.' + name)
const threads = require('worker_threads')
// The run's own workers are guarded alike; nothing else starts one, least of all a worker.
appendFileSync(process.env.ASKED + '-guarded', threads.isMainThread ? 'main\\n' : 'worker\\n')
threads.Worker = class extends threads.Worker {
  constructor(file, options) {
    if (!threads.isMainThread || !/piscina.dist.worker\\.js$/.test(String(file))) refuse('Worker')()
    super(file, options)
  }
}
require('net').Socket.prototype.connect = refuse('net.Socket.connect')
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
globalThis.eval = refuse('eval')
syncBuiltinESMExports()
`

const away = 'http://192.0.2.1/x'
const asking = page(
  `${markup}<img src="${away}" srcset="${away} 2x" onerror="globalThis.touched = 1"><iframe src="${away}"></iframe>
  <script src="${away}"></script><object data="${away}"></object><embed src="${away}"><video src="${away}" poster="${away}"></video>
  <form action="${away}"><input type="image" src="${away}"></form><svg><image href="${away}"/></svg>
  <script>globalThis.touched = 1; process.exit(7); document.querySelector('p').textContent = 'Rewritten by a script.'</script>
  <script type="module">await import('${away}'); fetch('${away}')</script>`,
  `<base href="${away}"><meta http-equiv="refresh" content="0;url=${away}"><link rel="stylesheet" href="${away}">
  <link rel="preload" as="fetch" href="${away}"><link rel="dns-prefetch" href="//x.example"><style>@import url("${away}"); p { background: url(${away}) }</style>
  <script type="application/ld+json">{"@context":"${away}","@type":"NewsArticle","@id":"${away}"}</script>`,
)
const xml = `<!DOCTYPE x SYSTEM "${away}" [<!ENTITY e SYSTEM "${away}"><!ENTITY % p SYSTEM "${away}"> %p;]>`

describe('pages that ask for everything', () => {
  beforeAll(() => {
    put('guard.mjs', guard)
    // Builds what is stale, for which the guard would not let it.
    readout(['--version'])
    put('in/page.html', asking)
    put(
      'in/page.xhtml',
      `<?xml version="1.0"?><?xml-stylesheet href="${away}"?>${xml}${asking.replace('<!doctype html>', '')}`,
    )
    put(
      'in/feed.rss',
      `<?xml version="1.0"?>${xml}<rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><xi:include href="${away}"/>
      <item><link>${away}</link><enclosure url="${away}"/><description>${asking.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</description></item></channel></rss>`,
    )
    put(
      'in/mail.eml',
      `Subject: Talks\nContent-Type: text/html; charset=utf-8\nDisposition-Notification-To: x@x.example\n\n${asking}`,
    )
    put('in/lines.ndjson', `${JSON.stringify({ url: away, html: asking })}\n`)
  })

  it('would be caught asking', () => {
    const asked = join(root, 'asked-on-purpose')
    const script =
      "import('node:net').then(net => { try { net.connect(1) } catch { fetch('http://192.0.2.1') } }).catch(() => {})"
    spawnSync(process.execPath, ['--import', join(root, 'guard.mjs'), '-e', script], {
      env: { ...process.env, ASKED: asked },
    })
    expect(readFileSync(asked, 'utf8')).toBe('net.connect\nfetch\n')
  })

  it('are read, and nothing is asked for or run', () => {
    const asked = join(root, 'asked')
    const { status, stderr } = readout(['run', 'in', '--out', 'out', '--quiet'], {
      env: { NODE_OPTIONS: `--import ${join(root, 'guard.mjs')}`, ASKED: asked },
    })
    expect(existsSync(asked) ? readFileSync(asked, 'utf8') : '').toBe('')
    expect([status, stderr]).toEqual([0, ''])
    expect(new Set(readFileSync(`${asked}-guarded`, 'utf8').trim().split('\n'))).toEqual(new Set(['main', 'worker']))
    const records = readdirSync(join(root, 'out'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.json') && !name.startsWith('.'))
      .map(name => JSON.parse(readFileSync(join(root, 'out', name), 'utf8')) as Record)
    expect(records).toHaveLength(5)
    for (const { text } of records) {
      expect(text).toContain(paragraphs[1])
      expect(text).not.toContain('Rewritten')
    }
  })
})
