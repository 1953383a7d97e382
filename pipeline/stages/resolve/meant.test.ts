import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readMarked } from '../../../tests/marked-article.ts'

/**
 * Articles, each a paragraph (its lines are blocks), with mentions in brackets and hearers in braces, and below it what each means.
 * `vitest -u` writes it anew.
 */
const folder = fileURLToPath(new URL('./meant/', import.meta.url))

function meantIn(article: string): string[] {
  const { mentions, types, who, via, members, heard, traits, described, offices, notes } = readMarked(
    ...article.split('\n'),
  )
  const shared = traits[0]!.filter(trait => !trait.startsWith('speaker:'))
  const speakers = mentions.map((mention, at) => {
    const group = members[at]!.length > 0 ? ` [${members[at]!.join(', ')}]` : ''
    const hearers = heard[at]!.length > 0 ? ` to ${heard[at]!.join(', ')}` : ''
    return `- ${mention} = ${who[at]} (${types[at]}, ${via[at]})${group}${hearers}`
  })
  return [
    ...speakers,
    ...described.map(one => `also: ${one}`),
    ...offices.map(one => `office: ${one}`),
    ...(notes ?? []).map(({ code, message }) => `${code}: ${message}`),
    `traits: ${shared.join(' ')}`,
  ]
}

describe('whom the mentions mean', () => {
  it.each(readdirSync(folder))('in %s', async file => {
    const articles = readFileSync(folder + file, 'utf8').match(/^\S.*(?:\n\S.*)*/gm)!
    const meant = articles.map(article => [article, ...meantIn(article).map(row => `  ${row}`)].join('\n'))
    await expect(`${meant.join('\n\n')}\n`).toMatchFileSnapshot(folder + file)
  })
})
