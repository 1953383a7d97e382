import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { listWords, type RuleSets } from '../../engine/rule-sets.ts'
import type { Agreements, FoundAgreement } from '../../layers/agreements.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Dates } from '../../layers/dates.ts'
import type { Events } from '../../layers/events.ts'
import type { Names } from '../../layers/names.ts'
import type { Scenes } from '../../layers/scene.ts'
import type { Stage } from '../../layers/stage.ts'
import type { BlockKind } from '../../record/block.ts'
import type { Agreement } from '../../record/event.ts'
import { FormFlag, type Lexicon, Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { createDecideStatus } from './decide-status.ts'
import { createFindDocuments, type NamedDocument } from './find-documents.ts'
import { type DocumentMention, joinDocuments } from './join-documents.ts'
import { linkAgreement } from './link-agreement.ts'

/** What the stage reads. */
export interface AgreementNeeds {
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
  readonly scenes: Scenes
  readonly dates: Dates
  readonly events: Events
}

/** A document's name where it stands. */
interface Mention extends DocumentMention {
  readonly status: Agreement['status'] | null
  readonly sentence: TokenRange
  readonly isAside: boolean
}

/** Blocks that may name a document: captions and headlines as well as running text. */
const read: ReadonlySet<BlockKind> = new Set(['body', 'heading', 'headline', 'caption'])

/** Places of one document that are looked at for parties, date and event. */
const mostPlaces = 64

/** Finds the documents between parties that the article names: signed, drafted or in force. */
export function createAgreements(ruleSets: RuleSets, lexicon: Lexicon): Stage<AgreementNeeds, Agreements> {
  const findDocuments = createFindDocuments(ruleSets, lexicon)
  const decideStatus = createDecideStatus(ruleSets, lexicon)
  const plain = new Set(
    (listWords(ruleSets, 'agreements/documents', 'plain') ?? []).map(word => lexicon.nounLemma(lexicon.intern(word))),
  )

  return layers => {
    const { blocks, segments, names } = layers
    const { tokens } = segments
    const items = itemsOfTokens(tokens)
    const isInName = organizationTokens(names.mentions, tokens.count)
    const elsewhere = placesAndDays(layers)
    const mentions: Mention[] = []
    for (const sentence of segments.sentences) {
      const { kind } = blocks.blocks[sentence.block]!
      if (!read.has(kind)) continue
      for (const found of findDocuments(tokens, items, sentence, token => elsewhere.has(token))) {
        if (isInName(found.head)) continue
        const status = decideStatus(items, found, sentence)
        const opens = found.kind !== null && isDocument(tokens, found, status)
        mentions.push({ ...found, status, opens, sentence, isAside: kind !== 'body' })
      }
    }
    const agreements = joinDocuments(tokens, mentions, plain).map((places): FoundAgreement => {
      // what the running text says goes before headlines and captions
      const inOrder = [...places].sort((a, b) => Number(a.isAside) - Number(b.isAside))
      const first = inOrder.find(({ opens }) => opens)!
      const status = inOrder.find(place => place.status !== null)?.status ?? 'referenced'
      return {
        kind: first.kind!,
        title: titleOf(tokens, first.range),
        status,
        rule: first.rule,
        confidence: first.asks === 'nothing' ? 'certain' : 'likely',
        evidence: [first, ...inOrder.filter(place => place !== first)].map(({ range }) => range),
        ...linkAgreement(layers, [inOrder[0]!, ...inOrder.slice(1, mostPlaces)], status),
      }
    })
    return { agreements: agreements.sort((a, b) => a.evidence[0]!.from - b.evidence[0]!.from) }
  }
}

/** Whether any token of a range stands in the name of an organization. */
const organizationTokens = (
  mentions: AgreementNeeds['names']['mentions'],
  count: number,
): ((range: TokenRange) => boolean) => {
  const named = new Uint8Array(count)
  for (const { kind, core } of mentions) if (kind === 'organization') named.fill(1, core.from, core.to)
  return ({ from, to }) => {
    for (let at = from; at < to; at++) if (named[at] === 1) return true
    return false
  }
}

/** First tokens of cities and of dates that are more than a year: they tell where and when a document was signed. */
const placesAndDays = ({ names, dates }: AgreementNeeds): ReadonlySet<number> =>
  new Set([
    ...names.mentions.filter(({ kind, form }) => kind === 'country' && form === 'short').map(({ range }) => range.from),
    ...dates.dates
      .filter(({ precision }) => precision !== 'year' && precision !== 'interval')
      .map(({ range }) => range.from),
  ])

/** Whether words that may also mean something else name a document here. */
const isDocument = (
  tokens: Tokens,
  { asks, range, head }: NamedDocument,
  status: Agreement['status'] | null,
): boolean => {
  if (asks === 'nothing') return true
  if (status !== null && status !== 'in-force') return true
  return asks === 'name' && isSingular(tokens, head) && (range.to > head.to || isQualified(tokens, range, head))
}

/** "The border accord", "the 2015 pact": words between the article and the head. */
const isQualified = (tokens: Tokens, range: TokenRange, head: TokenRange): boolean =>
  head.to - head.from > 1 || head.from - range.from > (tokens.tag[range.from] === Tag.DT ? 1 : 0)

const isSingular = ({ tag, form, lexicon }: Tokens, { to }: TokenRange): boolean =>
  tag[to - 1] !== Tag.NNS || (lexicon.flags(form[to - 1]!) & FormFlag.AllCaps) !== 0

/** The words of a name, without a leading article and the year of signing behind it. */
const titleOf = ({ text, start, end, tag }: Tokens, { from, to }: TokenRange): string =>
  text
    .slice(start[tag[from] === Tag.DT && to - from > 1 ? from + 1 : from]!, end[to - 1]!)
    .replace(/\s+/g, ' ')
    .replace(/ (?:in|of) (?:19|20)\d\d$/, '')
