import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Tag } from '../../text/lexicon.ts'
import { readComplement } from './complement.ts'
import { type ElementRange, type Line, tokensOf } from './line.ts'
import { phraseBefore, phraseEnd } from './long-phrase.ts'
import { mainClauses } from './main-clauses.ts'
import { subjectBefore } from './subject.ts'
import { createTestReader } from './test-layers.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { isNoun, isVerb } from './word-classes.ts'

const { readLines } = createTestReader()

/** Sentences, each with what grammar sees in it: tags, and each verb with its subject and what follows. `vitest -u` writes it anew. */
const folder = fileURLToPath(new URL('./grammar/', import.meta.url))

const tagNames = Object.fromEntries(Object.entries(Tag).map(([name, tag]) => [tag, name]))

const shown = (line: Line, range: ElementRange): string => {
  if (range.to <= range.from) return 'nothing'
  const { from, to } = tokensOf(line, range)
  const { text, start, end } = line.segments.tokens
  return text.slice(start[from], end[to - 1])
}

const tagsOf = (line: Line): string =>
  line.tag
    .map((tag, at) => `${shown(line, { from: at, to: at + 1 })}/${tagNames[tag]}`)
    .filter(word => !word.endsWith('/PUNCT'))
    .join(' ')

const flags = {
  isPassive: 'passive',
  isPast: 'past',
  isPerfect: 'perfect',
  isNegated: 'negated',
  isConditional: 'conditional',
  hasModal: 'modal',
} as const

function verbsOf(line: Line): string[] {
  const groups = line.tag.map((_, at) => (isVerb(line, at) ? readVerbGroup(line, at) : undefined))
  const isPart = (at: number): boolean => groups.some(group => group && group.from <= at && at < group.head)
  return groups
    .filter((group): group is VerbGroup => group !== undefined && !isPart(group.head))
    .map(group => {
      const how = Object.entries(flags).flatMap(([flag, name]) => (group[flag as keyof typeof flags] ? [name] : []))
      const subject = subjectBefore(line, group.from, 0)
      const by = subject ? `${subject.isRelative ? 'relative ' : ''}"${shown(line, subject)}"` : 'nobody'
      const { code, from, hearer } = readComplement(line, group.to, line.size, group.lemma)
      const what = `${code} "${shown(line, { from, to: Math.min(from + 4, line.size) })}"`
      const told = hearer ? `, told "${shown(line, hearer)}"` : ''
      return `${shown(line, group)}: ${[group.lemma, group.form, ...how].join(' ')}; ${by}; ${what}${told}`
    })
}

const links = new Set(['of', 'for', 'in', 'at', 'from', 'to'])

/** The longest phrase from each of its starts, and back from each of its ends with the places where it may be cut. */
function phrasesOf(line: Line): string {
  const found: string[] = []
  let last = -1
  for (let at = 0; at < line.size; at++) {
    const to = phraseEnd(line, at, { limit: line.size, links, mayCoordinate: true })
    if (to > last) found.push(shown(line, { from: at, to }))
    last = Math.max(last, to)
    const isEnd = at > 0 && isNoun(line, at - 1) && !isNoun(line, at)
    const back = isEnd ? phraseBefore(line, at) : undefined
    if (back && back.cuts.length > 0)
      found.push(`< ${[back.from, ...back.cuts].map(from => shown(line, { from, to: at })).join(' | ')}`)
  }
  return found.join('; ')
}

const clausesOf = (line: Line): string =>
  mainClauses(line, 0, line.size)
    .map(clause => shown(line, clause))
    .join(' | ')

const readingOf = (sentence: string): string =>
  readLines(sentence)
    .flatMap(line => [
      tagsOf(line),
      ...verbsOf(line).map(verb => `- ${verb}`),
      `phrases: ${phrasesOf(line)}`,
      `clauses: ${clausesOf(line)}`,
    ])
    .map(row => `\n  ${row}`)
    .join('')

describe('grammar', () => {
  it.each(readdirSync(folder))('of %s', async file => {
    const sentences = readFileSync(folder + file, 'utf8').match(/^\S.*$/gm)!
    const read = sentences.map(sentence => `${sentence}${readingOf(sentence)}\n`).join('\n')
    await expect(read).toMatchFileSnapshot(folder + file)
  })
})
