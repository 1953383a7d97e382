import { itemsOfTokens } from '../../engine/pattern/items.ts'
import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Attributions } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Cooperation, FoundItem } from '../../layers/cooperation.ts'
import type { Names } from '../../layers/names.ts'
import type { Scenes } from '../../layers/scene.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Topics } from '../../layers/topics.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import { createDecideFrame } from './decide-frame.ts'
import { createFindLeads } from './find-leads.ts'
import { compileItemWords } from './item-words.ts'
import { areItems } from './judge-list.ts'
import type { Lead, List } from './lead.ts'
import type { Line } from './line.ts'
import { leadsOfContent } from './read-contents.ts'
import { splitList } from './split-list.ts'
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

/** Finds enumerations of cooperation areas and splits them into items. */
export const createCooperation = (ruleSets: RuleSets, lexicon: Lexicon): Stage<CooperationNeeds, Cooperation> => {
  const words = compileItemWords(ruleSets, lexicon)
  const findLeads = createFindLeads(ruleSets, lexicon)
  const decideFrame = createDecideFrame(ruleSets, lexicon)

  return ({ blocks: { blocks }, segments, names, attributions: { attributions }, scenes: { scenes }, topics }) => {
    const { tokens, sentences, sentenceOf } = segments
    const line: Line = { tokens, items: itemsOfTokens(tokens), words, nameOf: numberNames(tokens.count, names) }
    const contentsOf = new Map<number, number[]>()
    attributions.forEach(({ content }, index) => {
      const sentence = sentenceOf[content[0]!.from]!
      contentsOf.set(sentence, [...(contentsOf.get(sentence) ?? []), index])
    })
    const items: FoundItem[] = []
    sentences.forEach((sentence, index) => {
      if (blocks[sentence.block]!.kind !== 'body' || !hasJoint(line, sentence)) return
      const statements = contentsOf.get(index) ?? []
      const own = findLeads(line, sentence)
      const leads: Lead[] = [
        ...own.filter(({ shapes }) => shapes[0] === 'verb'),
        ...statements.flatMap(statement => leadsOfContent(line, attributions[statement]!).slice(0, 1)),
        ...own.filter(({ shapes }) => shapes[0] !== 'verb'),
        ...statements.flatMap(statement => leadsOfContent(line, attributions[statement]!).slice(1)),
      ]
      const lists: List[] = []
      for (const lead of leads) {
        const holder = holderOf(attributions, statements, lead.from)
        const limit = holder === null ? lead.limit : Math.min(lead.limit, endOfContent(attributions, holder, lead.from))
        const list = readList(line, { ...lead, limit }, topics)
        if (list !== undefined && !lists.some(other => rangesOverlap(rangeOf(other), rangeOf(list)))) lists.push(list)
      }
      for (const list of lists.sort((a, b) => a.items[0]!.from - b.items[0]!.from)) {
        const whole = rangeOf(list)
        const holder = holderOf(attributions, statements, whole.from)
        const before = {
          from: holder === null ? sentence.from : attributions[holder]!.content[0]!.from,
          to: whole.from,
        }
        const act = holder === null ? null : attributions[holder]!.act
        const frame = list.lead.frame ?? decideFrame(line, before, act)
        if (frame === null) continue
        const parties = partiesAt(scenes, whole.from)
        const itemTopics = topicsOfItems(list, { from: sentence.from, to: whole.from }, topics, holder)
        list.items.forEach((range, position) => {
          items.push({
            range,
            list: whole,
            position,
            topic: itemTopics[position] ?? null,
            frame,
            parties,
            attribution: holder,
            rule: list.lead.rule,
          })
        })
      }
    })
    return { items }
  }
}

const readList = (line: Line, lead: Lead, topics: Topics): List | undefined => {
  for (const shape of lead.shapes) {
    const items = splitList(line, lead.from, lead.limit, shape)
    if (items.length >= 2 && areItems(line, items, topics, lead.share)) return { lead, items }
  }
  return undefined
}

const rangeOf = ({ items }: List): TokenRange => ({ from: items[0]!.from, to: items.at(-1)!.to })

const numberNames = (count: number, { mentions }: Names): Int32Array => {
  const nameOf = new Int32Array(count).fill(-1)
  mentions.forEach(({ range }, index) => {
    nameOf.fill(index, range.from, range.to)
  })
  return nameOf
}

const hasJoint = ({ tokens, words }: Line, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) if (words.joints.matchAt(tokens, at, to) !== undefined) return true
  return false
}

const holderOf = (
  attributions: CooperationNeeds['attributions']['attributions'],
  statements: readonly number[],
  at: number,
): number | null => {
  let best: number | null = null
  let size = Number.POSITIVE_INFINITY
  for (const statement of statements) {
    for (const { from, to } of attributions[statement]!.content) {
      if (from <= at && at < to && to - from < size) {
        best = statement
        size = to - from
      }
    }
  }
  return best
}

const endOfContent = (
  attributions: CooperationNeeds['attributions']['attributions'],
  statement: number,
  at: number,
): number => attributions[statement]!.content.find(({ from, to }) => from <= at && at < to)?.to ?? at

const partiesAt = (scenes: Scenes['scenes'], at: number): string[] => {
  const sides = scenes.find(({ from, to }) => from <= at && at < to)?.sides ?? []
  return [...new Set(sides.map(({ country }) => country).filter(country => country !== null))]
}
