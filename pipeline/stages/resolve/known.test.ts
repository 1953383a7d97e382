import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readMarked, readWith } from '../../../tests/marked-article.ts'
import type { TokenRange } from '../../text/span.ts'
import { openDiscourse } from './discourse.ts'
import { findDescriptions } from './find-descriptions.ts'
import { indexMentions } from './mention-index.ts'
import { type Description, readDescription } from './read-description.ts'
import { createResolveWords } from './resolve-words.ts'
import { scorePerson } from './score-person.ts'
import { findSubjects } from './subject-mentions.ts'
import { findVoices } from './voices.ts'

const words = createResolveWords(readWith.ruleSets, readWith.lexicon)
const formsOf = (ids: Iterable<number>): string => [...ids].map(id => (id < 0 ? '?' : words.lexicon.form(id))).join(' ')

/** What is known before anybody is looked for, of the articles of `meant/`. `vitest -u` writes it anew. */
const folder = (name: string): string => fileURLToPath(new URL(`./${name}/`, import.meta.url))

const shown = ({ determiner, head, noun, words: core, rest, title, ...flags }: Description): string => {
  const kind = noun === null ? '' : ` ${noun.label} ${JSON.stringify(noun.attributes)}`
  const set = Object.entries(flags).flatMap(([flag, isSet]) => (isSet ? [flag] : []))
  return `${determiner} ${formsOf([head])}${kind} {${formsOf(core)}|${formsOf(rest)}|${formsOf(title)}} ${set.join(' ')}`
}

function knownIn(article: string): string[] {
  const { layers } = readMarked(...article.split('\n'))
  const { blocks, segments, names, scenes, attributions } = layers
  const { tokens } = segments
  const wordsOf = ({ from, to }: TokenRange): string => tokens.text.slice(tokens.start[from], tokens.end[to - 1])
  const index = indexMentions(names, tokens, words)
  const discourse = openDiscourse(names, segments, blocks, scenes)
  const person = (entity: number | null): string => (entity === null ? 'nobody' : names.people[entity]!.name)
  const { author, answerer } = findVoices(names, segments, blocks, attributions, words)
  const descriptions = attributions.flatMap(({ mention }) => {
    discourse.moveTo(mention!.from)
    const countries = index.within(mention!, 'country')
    const isCountry = (token: number) => countries.some(({ core }) => core.from <= token && token < core.to)
    const description = readDescription(tokens, mention!, words, isCountry)
    if (!description) return []
    const country = countries[0] ? names.countries[countries[0].entity]!.code : null
    const scores = names.people.map((_, at) =>
      [null, 0].map(counterpartOf => {
        const query = { at: mention!.from, country, body: null, description, counterpartOf, isExcluded: () => false }
        return scorePerson(at, query, discourse, index, words)
      }),
    )
    return [`- ${wordsOf(mention!)}: ${shown(description)} ${JSON.stringify(scores)}`]
  })
  const subjects = findSubjects(names, segments, blocks).map(({ at, speaker: { type, entity, name, members } }) => {
    const many = members.map(member => (member.kind === 'person' ? person(member.entity) : ''))
    return `${wordsOf({ from: at, to: at + 1 })} ${type} ${entity ?? name ?? ''}${many.join('+')}`
  })
  return [
    ...descriptions,
    `subjects: ${subjects.join('; ')}`,
    `described: ${findDescriptions(segments, blocks, index, words).map(wordsOf).join('; ')}`,
    `said: ${names.people.map((_, at) => `${person(at)} ${formsOf(index.saidOf(at))}`).join('; ')}`,
    `said of bodies: ${names.organizations.map(({ name }, at) => `${name} ${formsOf(index.saidOfBody(at))}`).join('; ')}`,
    `voices: ${person(author)}, ${person(answerer)}`,
  ]
}

describe('what is known', () => {
  it.each(readdirSync(folder('meant')))('in %s', async file => {
    const articles = readFileSync(folder('meant') + file, 'utf8').match(/^\S.*(?:\n\S.*)*/gm)!
    const known = articles.map(article => [article, ...knownIn(article).map(row => `  ${row}`)].join('\n'))
    await expect(`${known.join('\n\n')}\n`).toMatchFileSnapshot(folder('known') + file)
  })
})
