import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createTestReader } from './test-layers.ts'
import { showCandidate } from './test-show-candidate.ts'

const { observe } = createTestReader()

/** Every verb of the sentences of `grammar/` and `told/`, tried as a cue, before the gate asks for more. `vitest -u` writes it anew. */
const folder = (name: string): string => fileURLToPath(new URL(`./${name}/`, import.meta.url))

describe('candidates', () => {
  for (const source of ['grammar', 'told']) {
    it.each(readdirSync(folder(source)))(`in ${source}/%s`, async file => {
      const sentences = readFileSync(folder(source) + file, 'utf8').match(/^[^\s].*(?:\n[^\s].*)*/gm)!
      const found = sentences.map(text => [text, ...observe(text).map(draft => `  ${showCandidate(draft)}`)].join('\n'))
      await expect(`${found.join('\n\n')}\n`).toMatchFileSnapshot(`${folder('candidates')}${source}-${file}`)
    })
  }
})
