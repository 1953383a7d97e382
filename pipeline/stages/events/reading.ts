import { ItemClass } from '../../engine/pattern/classes.ts'
import { type Items, itemsOfTokens } from '../../engine/pattern/items.ts'
import type { Article } from '../../layers/article.ts'
import type { Attributions } from '../../layers/attributions.ts'
import type { Block, Blocks } from '../../layers/blocks.ts'
import type { Dates } from '../../layers/dates.ts'
import type { NameMention, Names } from '../../layers/names.ts'
import type { Scenes } from '../../layers/scene.ts'
import type { Speakers } from '../../layers/speakers.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { FindPairs } from './country-pairs.ts'
import type { Words } from './words.ts'

/** What the stage reads. */
export interface EventNeeds {
  readonly article: Article
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
  readonly attributions: Attributions
  readonly scenes: Scenes
  readonly speakers: Speakers
  readonly dates: Dates
}

/** A place where somebody is spoken of; of a resolved description, `form` tells. */
export type Mention = Pick<NameMention, 'kind' | 'entity' | 'range' | 'form'>

/** An article made ready to be asked about single tokens. */
export interface Reading extends EventNeeds {
  readonly words: Words
  readonly items: Items
  /** Names, and words that mean somebody named elsewhere. */
  readonly mentions: readonly Mention[]
  /** For each token the index of its outermost mention in `mentions`, or -1. */
  readonly mentionOf: Int32Array
  /** Codes of countries that a hyphen joins, by token. */
  readonly pairs: ReadonlyMap<number, readonly string[]>
  /** For each token the index of its date, or -1. */
  readonly dateOf: Int32Array
  /** For each token the index of the attribution in whose content somebody speaks of it, or -1; what a body reports is told. */
  readonly saidIn: Int32Array
  /** Whether a token says that something is said. */
  isCue(token: number): boolean
  /** Whether a scene speaks of three sides. */
  isOfThree(scene: number): boolean
  folded(token: number): number
  verb(token: number): number
  blockAt(token: number): Block
}

const classOf = {
  person: ItemClass.Person,
  organization: ItemClass.Org,
  country: ItemClass.Country,
} as const satisfies Record<NameMention['kind'], number>

/** Marks what names and dates cover. */
export const readLayers = (needs: EventNeeds, words: Words, findPairs: FindPairs): Reading => {
  const { segments, names, dates, blocks, speakers } = needs
  const { tokens, blockOf } = segments
  const { lexicon, form } = tokens
  const classes = new Uint32Array(tokens.count)
  const mentionOf = new Int32Array(tokens.count).fill(-1)
  const dateOf = new Int32Array(tokens.count).fill(-1)
  const mentions: Mention[] = [...names.mentions, ...speakers.resolvedMentions].sort(
    (a, b) => a.range.from - b.range.from || b.range.to - a.range.to,
  )
  mentions.forEach(({ kind, range }, index) => {
    if (mentionOf[range.from]! >= 0) return
    for (let token = range.from; token < range.to; token++) {
      classes[token]! |= classOf[kind]
      mentionOf[token] = index
    }
  })
  dates.dates.forEach(({ range }, index) => {
    for (let token = range.from; token < range.to; token++) {
      dateOf[token] = index
      classes[token]! |= ItemClass.Date
    }
  })
  const cues = new Uint8Array(tokens.count)
  for (const { cue } of needs.attributions.attributions) if (cue !== null) cues.fill(1, cue.from, cue.to)
  const saidIn = new Int32Array(tokens.count).fill(-1)
  needs.attributions.attributions.forEach(({ content }, index) => {
    const { type } = speakers.speakers[index]!
    if (type !== 'organization') for (const { from, to } of content) saidIn.fill(index, from, to)
  })
  const three: boolean[] = []
  return {
    ...needs,
    words,
    pairs: findPairs(tokens),
    mentions,
    items: itemsOfTokens(tokens, classes),
    mentionOf,
    dateOf,
    saidIn,
    isCue: token => cues[token] === 1,
    isOfThree: scene => {
      three[scene] ??= speaksOfThree(needs, words, needs.scenes.scenes[scene]!)
      return three[scene]
    },
    folded: token => lexicon.folded(form[token]!),
    verb: token => lexicon.verbLemma(form[token]!),
    blockAt: token => blocks.blocks[blockOf[token]!]!,
  }
}

/** "the three ministers", "trilateral". */
const speaksOfThree = (
  { segments: { tokens } }: EventNeeds,
  { three, attendants }: Words,
  { from, to }: TokenRange,
): boolean => {
  const { lexicon, form } = tokens
  for (let at = from; at < to; at++) {
    const id = lexicon.folded(form[at]!)
    if (!three.has(id)) continue
    if (lexicon.form(id).endsWith('lateral')) return true
    if (at + 1 >= to) return false
    const next = lexicon.folded(form[at + 1]!)
    if (
      attendants.has(next) ||
      ['sides', 'countries', 'nations', 'parties', 'armies', 'navies'].includes(lexicon.form(next))
    )
      return true
  }
  return false
}
