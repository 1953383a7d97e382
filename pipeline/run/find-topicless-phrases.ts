import { FormFlag, Tag } from '../text/lexicon.ts'
import type { TokenRange } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import type { ReadingsCollector } from './reading.ts'

/** A noun phrase of statements whose own words show no topic. */
export interface TopiclessPhrase {
  readonly phrase: string
  /** Statements that hold it. */
  readonly count: number
}

/** The phrases that are told: those that most statements hold. */
const mostPhrases = 40

/** Words of a phrase, its last ones: more hardly come twice. */
const longestPhrase = 2

/**
 * Noun phrases, in lower case, of statements whose content shows no topic (one carried over from before does not count), by how many
 * statements hold them; those in a single statement are left out.
 */
export const createTopiclessPhrases = (): ReadingsCollector<TopiclessPhrase> => {
  const counts = new Map<string, number>()
  return {
    add: ({ layers }) => {
      const { tokens } = layers.segments
      const named = tokensOf(layers.names.mentions.map(({ range }) => range))
      for (const { content } of layers.attributions.attributions) {
        if (content.some(range => layers.topics.topicsIn(range).length > 0)) continue
        const phrases = new Set(content.flatMap(range => phrasesIn(tokens, range, named)))
        for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
      }
    },
    found: () =>
      [...counts]
        .filter(([, count]) => count > 1)
        .map(([phrase, count]) => ({ phrase, count }))
        .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1))
        .slice(0, mostPhrases),
  }
}

const tokensOf = (ranges: readonly TokenRange[]): Set<number> => {
  const tokens = new Set<number>()
  for (const { from, to } of ranges) for (let token = from; token < to; token++) tokens.add(token)
  return tokens
}

/** The last words of each run of adjectives and nouns that ends in a noun and names nobody. */
const phrasesIn = ({ tag, form, lexicon }: Tokens, { from, to }: TokenRange, named: ReadonlySet<number>): string[] => {
  const phrases: string[] = []
  const isNoun = (token: number): boolean => tag[token] === Tag.NN || tag[token] === Tag.NNS
  const isPart = (token: number): boolean =>
    (isNoun(token) || tag[token] === Tag.JJ) &&
    !named.has(token) &&
    (lexicon.flags(form[token]!) & FormFlag.Capitalized) === 0
  let start = from
  for (let token = from; token < to; token++) {
    if (!isPart(token)) start = token + 1
    else if (isNoun(token) && (token + 1 === to || !isPart(token + 1))) {
      const words = form.slice(Math.max(start, token + 1 - longestPhrase), token + 1)
      phrases.push([...words].map(word => lexicon.form(word)).join(' '))
    }
  }
  return phrases
}
