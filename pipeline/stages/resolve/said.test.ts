import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../pipeline.ts'
import { loadRules } from '../../run/load-rules.ts'
import { loadShippedWords } from '../../run/load-shipped.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import type { TokenRange } from '../../text/span.ts'

const { read, analyse } = createPipeline(loadRules([]), createLexicon(loadShippedWords()), { version: 'test' })

/** Articles through all stages, and below the rule who says what to whom. `vitest -u` writes it anew. */
const folder = fileURLToPath(new URL('./said/', import.meta.url))
const rule = '\n----\n'

function saidIn(content: string): string {
  const { layers } = analyse(read({ name: 'article.txt', content }))
  const { article, segments, names, attributions, speakers } = layers
  const words = ({ from, to }: TokenRange): string =>
    article.text.slice(segments.tokens.start[from], segments.tokens.end[to - 1])
  const nameOf = (kind: string, entity: number): string =>
    (kind === 'person' ? names.people : names.organizations)[entity]!.name
  const statements = attributions.attributions.map(({ mention, cue, content: parts }, at) => {
    const { type, entity, name, via, members } = speakers.speakers[at]!
    const who = entity === null ? name : nameOf(type, entity)
    const group = members.map(member => (member.kind === 'country' ? member.code : nameOf(member.kind, member.entity)))
    const hearers = speakers.addressees[at]!.map(one => `${nameOf(one.kind, one.entity)} ${one.basis}`)
    return [
      `${mention ? words(mention) : 'nobody'} ${cue ? words(cue) : ''}: ${parts.map(words).join(' … ')}`,
      `  = ${who} (${type}, ${via})${group.length > 0 ? ` [${group.join(', ')}]` : ''}${hearers.length > 0 ? ` to ${hearers.join(', ')}` : ''}`,
    ].join('\n')
  })
  const described = speakers.resolvedMentions.map(
    ({ kind, entity, range, form }) => `${words(range)} = ${nameOf(kind, entity)} (${form})`,
  )
  const offices = speakers.resolvedRoles.map(
    ({ entity, title, level }) => `${title} (${level}) = ${names.people[entity]!.name}`,
  )
  return [...statements, 'described', ...described, 'offices', ...offices].join('\n')
}

describe('who says what', () => {
  it.each(readdirSync(folder))('in %s', async file => {
    const [article = ''] = readFileSync(folder + file, 'utf8').split(rule)
    await expect(`${article}${rule}${saidIn(article)}\n`).toMatchFileSnapshot(folder + file)
  })
})
