import type { NameMention, Names } from '../../layers/names.ts'
import { countBefore } from '../../text/count-before.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { ResolveWords } from './resolve-words.ts'
import { saidWords } from './said-words.ts'

/** Name mentions by place. */
export interface MentionIndex {
  /** Mentions of a kind whose core lies in a range, in order. */
  within(range: TokenRange, kind: NameMention['kind']): NameMention[]
  /** The person or organization whose mention a token stands in. */
  covering(token: number): NameMention | undefined
  /** People who may be meant at a place: all of a usual article, of a long one those first named last before it. */
  peopleAround(token: number): readonly number[]
  /** How often a person is named. */
  countOf(person: number): number
  /** What the text says a person to be, by words beside his names, and the same of an organization. */
  saidOf(person: number): ReadonlySet<number>
  saidOfBody(organization: number): ReadonlySet<number>
  /** Place of the last mention of a person before a token, -1 where none. */
  lastBefore(person: number, token: number): number
}

/** Indexes the mentions of all names. */
export function indexMentions(
  { mentions, people, organizations }: Names,
  tokens: Tokens,
  words: ResolveWords,
): MentionIndex {
  const covering = new Map<number, NameMention>()
  const starting = new Map<number, NameMention[]>()
  const places: number[][] = people.map(() => [])
  for (const mention of mentions) {
    const there = starting.get(mention.core.from)
    if (there) there.push(mention)
    else starting.set(mention.core.from, [mention])
    if (mention.kind !== 'country')
      for (let at = mention.range.from; at < mention.range.to; at++) if (!covering.has(at)) covering.set(at, mention)
    if (mention.kind === 'person') places[mention.entity]!.push(mention.core.from)
  }
  const all = people.map((_, person) => person)
  const firsts = places.map(([first = 0]) => first)
  let ofPeople: readonly ReadonlySet<number>[] | undefined
  let ofBodies: readonly ReadonlySet<number>[] | undefined
  return {
    saidOf: person => {
      ofPeople ??= saidWords(mentions, 'person', people.length, tokens, words)
      return ofPeople[person]!
    },
    saidOfBody: organization => {
      ofBodies ??= saidWords(mentions, 'organization', organizations.length, tokens, words)
      return ofBodies[organization]!
    },
    covering: token => covering.get(token),
    within: ({ from, to }, kind) => {
      const found: NameMention[] = []
      for (let at = from; at < to; at++)
        for (const mention of starting.get(at) ?? [])
          if (mention.kind === kind && mention.core.to <= to) found.push(mention)
      return found
    },
    peopleAround: token =>
      all.length <= mostPeople
        ? all
        : all.slice(
            Math.max(0, countBefore(firsts.length, index => firsts[index]!, token) - mostPeople),
            countBefore(firsts.length, index => firsts[index]!, token) + 1,
          ),
    countOf: person => places[person]!.length,
    lastBefore: (person, token) => {
      const own = places[person]!
      const next = countBefore(own.length, index => own[index]!, token)
      return next === 0 ? -1 : own[next - 1]!
    },
  }
}

/** People who are looked at for one description. */
const mostPeople = 128
