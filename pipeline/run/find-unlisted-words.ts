import { FormFlag, Tag } from '../text/lexicon.ts'
import type { Segments } from '../text/segments.ts'
import type { TokenRange } from '../text/span.ts'
import type { Reading, ReadingsCollector } from './reading.ts'

/** A word that stands where a cue, or a rank or office, would stand, and that no rule took for one. */
export interface UnlistedWord {
  readonly looksLike: 'cue' | 'title'
  readonly word: string
  readonly count: number
}

/**
 * Words that looked like cues (a verb between a name and "that" or a quotation) or like ranks and offices (a capitalized word just
 * before a person, inside a sentence), by how often; those that stand only once in all readings are left out.
 */
export const createUnlistedWords = (): ReadingsCollector<UnlistedWord> => {
  const counts = new Map<string, UnlistedWord>()
  const count = (looksLike: UnlistedWord['looksLike'], word: string): void => {
    const key = `${looksLike} ${word}`
    counts.set(key, { looksLike, word, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const add = ({ layers }: Reading): void => {
    const { mentions } = layers.names
    const { attributions } = layers.attributions
    const cues = tokensOf(attributions.flatMap(({ cue }) => cue ?? []))
    const names = tokensOf(mentions.map(({ range }) => range))
    const quotations = new Set(layers.segments.quotations.map(({ from }) => from))
    for (const { kind, range } of mentions) {
      const verb = verbBehind(layers.segments, range.to, quotations)
      if (verb !== undefined && !cues.has(verb)) count('cue', lemmaAt(layers.segments, verb))
      const title = kind === 'person' ? capitalBefore(layers.segments, range.from) : undefined
      if (title !== undefined && !names.has(title)) count('title', wordAt(layers.segments, title))
    }
  }
  return {
    add,
    found: () =>
      [...counts.values()]
        .filter(({ count }) => count > 1)
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
  }
}

const tokensOf = (ranges: readonly TokenRange[]): Set<number> => {
  const tokens = new Set<number>()
  for (const { from, to } of ranges) for (let token = from; token < to; token++) tokens.add(token)
  return tokens
}

const wordAt = ({ tokens: { lexicon, form } }: Segments, token: number): string => lexicon.form(form[token]!)
const lemmaAt = ({ tokens: { lexicon, form } }: Segments, token: number): string =>
  lexicon.form(lexicon.verbLemma(form[token]!))

/** The finite verb behind a name, an adverb between them, where "that" or a quotation follows. */
const verbBehind = (segments: Segments, behind: number, quotations: ReadonlySet<number>): number | undefined => {
  const { tag, count } = segments.tokens
  const verb = tag[behind] === Tag.RB ? behind + 1 : behind
  const isVerb = tag[verb] === Tag.VBD || tag[verb] === Tag.VBZ
  if (!isVerb || verb + 1 >= count) return undefined
  return wordAt(segments, verb + 1) === 'that' || quotations.has(verb + 1) ? verb : undefined
}

/** The capitalized word before a name, unless it begins the sentence. */
const capitalBefore = ({ tokens, sentenceOf, sentences }: Segments, from: number): number | undefined => {
  const before = from - 1
  if (before < 0 || before <= sentences[sentenceOf[from]!]!.from) return undefined
  return (tokens.lexicon.flags(tokens.form[before]!) & FormFlag.Capitalized) === 0 ? undefined : before
}
