import { itemsOfTokens } from '../../engine/pattern/items.ts'
import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Attribution, Attributions } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Cooperation, FoundItem } from '../../layers/cooperation.ts'
import type { Names } from '../../layers/names.ts'
import type { Scenes } from '../../layers/scene.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Topics } from '../../layers/topics.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { createDecideFrame } from './decide-frame.ts'
import { createFindLeads } from './find-leads.ts'
import { compileItemWords } from './item-words.ts'
import { mayHoldItems } from './judge-article.ts'
import { areItems } from './judge-list.ts'
import { type List, rangeOfItems } from './lead.ts'
import type { Line } from './line.ts'
import { framesOfActs } from './read-contents.ts'
import { readListItems } from './read-list-items.ts'
import { createReadSentence } from './read-sentence.ts'
import { indexContents } from './statement-at.ts'
import { topicsOfItems } from './topics-of-items.ts'

/** The layers that cooperation items are read from. */
export interface CooperationNeeds {
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
  readonly attributions: Attributions
  readonly scenes: Scenes
  readonly topics: Topics
}

/** The share of items in blocks of their own that must have a topic, where a statement proposes or agrees on them and elsewhere. */
const contentShare = 0.3
const blockShare = 0.5

/** Finds enumerations of cooperation areas and splits them into items. */
export const createCooperation = (ruleSets: RuleSets, lexicon: Lexicon): Stage<CooperationNeeds, Cooperation> => {
  const words = compileItemWords(ruleSets, lexicon)
  const readSentence = createReadSentence(createFindLeads(ruleSets, lexicon))
  const decideFrame = createDecideFrame(ruleSets, lexicon)

  return ({ blocks: { blocks }, segments, names, attributions: { attributions }, scenes: { scenes }, topics }) => {
    const { tokens, sentences } = segments
    const line: Line = { tokens, items: itemsOfTokens(tokens), words, ...numberNames(tokens.count, names) }
    if (!mayHoldItems(line)) return { items: [] }
    const contents = indexContents(attributions, segments)
    const items: FoundItem[] = []
    const add = (list: List, lead: TokenRange, end: number): void => {
      const range = rangeOfItems(list)
      const attribution = contents.holderOf(range.from)
      const holder: Attribution | null = attribution === null ? null : attributions[attribution]!
      const told = holder === null ? lead.from : Math.min(holder.cue?.from ?? lead.to, holder.content[0]!.from)
      const before = { from: Math.min(told, lead.to), to: lead.to }
      const isSubject = lead.to - lead.from <= 1
      const frame = decideFrame(line, isSubject ? { from: range.to, to: end } : before, holder, list.lead)
      if (frame === null) return
      const parties = partiesAt(scenes, names, range)
      const itemTopics = topicsOfItems(line, list, lead, topics, attribution)
      list.items.forEach((item, position) => {
        const rest = { topic: itemTopics[position]!, frame, parties, attribution, rule: list.lead.rule }
        items.push({ range: item, list: range, position, ...rest })
      })
    }

    for (const { lead, items: found } of readListItems(line, segments, blocks)) {
      const list = {
        items: found,
        shape: 'noun' as const,
        lead: { from: lead.to, limit: lead.to, shapes: [], frame: null, share: blockShare },
      }
      const attribution = contents.holderOf(found[0]!.from)
      const isOfContent = attribution !== null && attributions[attribution]!.act in framesOfActs
      if (areItems(line, found, topics, isOfContent ? contentShare : blockShare))
        add({ ...list, lead: { ...list.lead, rule: 'cooperation.list-items' } }, lead, lead.to)
    }
    sentences.forEach((sentence, index) => {
      if (blocks[sentence.block]!.kind !== 'body') return
      const statements = contents.inSentence(index)
      const before = index > 0 && sentences[index - 1]!.block === sentence.block ? sentences[index - 1]! : sentence
      for (const list of readSentence(line, sentence, before, statements, topics))
        add(list, { from: sentence.from, to: rangeOfItems(list).from }, sentence.to)
    })
    return { items: items.sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to) }
  }
}

const numberNames = (count: number, { mentions }: Names): Pick<Line, 'nameOf' | 'countryOf'> => {
  const nameOf = new Int32Array(count).fill(-1)
  const countryOf = new Int32Array(count).fill(-1)
  mentions.forEach(({ range, kind, entity }, index) => {
    nameOf.fill(index, range.from, range.to)
    if (kind === 'country') countryOf.fill(entity, range.from, range.to)
  })
  return { nameOf, countryOf }
}

/** The sides of the scene; a side that stands alone there only where it is named before the items. */
const partiesAt = (scenes: Scenes['scenes'], names: Names, { from, to }: TokenRange): string[] => {
  const scene = scenes.find(({ from: start, to: end }) => start <= from && from < end)
  const sides = new Set(scene?.sides.map(({ country }) => country).filter(country => country !== null))
  if (sides.size !== 1 || names.mentions.some(mention => mention.range.from < to && isOf(mention))) return [...sides]
  return []

  function isOf({ kind, entity }: Names['mentions'][number]): boolean {
    if (kind === 'organization') return false
    const country = kind === 'person' ? names.people[entity]!.country : names.countries[entity]!
    return country !== null && sides.has(country.code ?? country.name)
  }
}
