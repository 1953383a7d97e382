import { compilePatterns, type PatternIndex } from '../engine/compile-patterns.ts'
import { compilePhrases, type PhraseIndex } from '../engine/compile-phrases.ts'
import { classBit, ItemClass } from '../engine/pattern/classes.ts'
import { type Element, type Items, itemsOfElements, itemsOfTokens } from '../engine/pattern/items.ts'
import { type LoadedRule, type RuleSets, rulesOf } from '../engine/rule-sets.ts'
import { type PhraseValue, patternSources, phraseEntries } from '../engine/rule-sources.ts'
import type { NameMention } from '../layers/names.ts'
import { createFindTopicRules } from '../stages/topics/find-topic-rules.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { Span, TokenRange } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** A place where a rule did something. */
export interface RulePlace extends Span {
  readonly rule: string
}

/** Every place of a reading where a rule did something, set by set; a place may come more than once. */
export type FindRulePlaces = (reading: Pick<Reading, 'layers'>) => RulePlace[]

/**
 * Tells where rules fire: phrases, patterns and topics by searching the tokens, set by set; lines, cues, frames and the patterns of
 * dates by the traces that they leave in blocks, attributions and dates.
 */
export const createFindRulePlaces = (ruleSets: RuleSets, lexicon: Lexicon): FindRulePlaces => {
  const sets = ruleSets.sets.map(({ set }) => set)
  const phrases = sets.map(set => compileSet(ruleSets, set, lexicon)).filter(index => index !== undefined)
  const patterns = sets.filter(set => !leavesTraces(set)).flatMap(set => splitPatterns(ruleSets, set, lexicon))
  const findTopicRules = createFindTopicRules(ruleSets, lexicon)
  const cues = rulesOf(ruleSets, 'attributions', 'cue')
  const frames = rulesOf(ruleSets, 'attributions', 'frame')

  return ({ layers }) => {
    const { tokens, sentences } = layers.segments
    const found: RulePlace[] = layers.blocks.blocks.map(({ rule, start, end }) => ({ rule, start, end }))
    const add = (rule: string, { from, to }: TokenRange): void => {
      if (to > from) found.push({ rule, start: tokens.start[from]!, end: tokens.end[to - 1]! })
    }
    for (const index of phrases) {
      for (const match of index.find(tokens)) for (const { rule } of match.values) add(rule.id, match)
    }
    const items = itemsOfTokens(tokens)
    for (const sentence of sentences) {
      for (const { rule, from, to } of findTopicRules(tokens, sentence)) add(rule.id, { from, to })
    }
    const ranges = [...sentences, { from: 0, to: tokens.count }]
    for (const range of ranges) {
      const elements = itemsOfElements(tokens, range, elementsOf(layers.names.mentions))
      for (const { index, isOverElements } of patterns) {
        for (const match of isOverElements ? index.find(elements) : findIn(index, items, range))
          add(match.value.id, isOverElements ? elements.rangeOf(match.from, match.to) : match)
      }
    }
    for (const { range, rule } of layers.dates.dates) add(rule, range)
    for (const { rule, lemma, cue, content } of layers.attributions.attributions) {
      const whole = { from: Math.min(cue?.from ?? content[0]!.from, content[0]!.from), to: content.at(-1)!.to }
      add(rule, whole)
      for (const { id, frame } of frames) if (frame === rule) add(id, whole)
      for (const { id, cue: entry } of cues)
        if (cue && lemma !== null && [entry].flat().some(form => isCueOf(form, lemma))) add(id, cue)
    }
    return found
  }
}

/** Whether the matches of a set's patterns show in a layer; what is refused as a date leaves nothing there. */
const leavesTraces = (set: string): boolean => set.startsWith('dates/') && set !== 'dates/refusals'

const compileSet = (ruleSets: RuleSets, set: string, lexicon: Lexicon): PhraseIndex<PhraseValue> | undefined => {
  const rules = rulesOf(ruleSets, set, 'phrases').filter(rule => rule.set === set)
  if (rules.length === 0) return undefined
  // A text may write an abbreviation with a dot that the phrase leaves to its stage ("Mr").
  const entries = phraseEntries(rules).flatMap(entry => [entry, { ...entry, phrase: `${entry.phrase}.` }])
  return compilePhrases(entries, lexicon)
}

interface SetPatterns {
  readonly index: PatternIndex<LoadedRule<'pattern'>>
  /** Whether they speak of classes that only whole elements have, such as <Person>. */
  readonly isOverElements: boolean
}

const splitPatterns = (ruleSets: RuleSets, set: string, lexicon: Lexicon): SetPatterns[] => {
  const rules = rulesOf(ruleSets, set, 'pattern').filter(rule => rule.set === set)
  return [false, true].flatMap(isOverElements => {
    const own = rules.filter(rule => namesElements(rule) === isOverElements)
    return own.length === 0 ? [] : [{ index: compilePatterns(patternSources(ruleSets, own), lexicon), isOverElements }]
  })
}

const elementBits = ItemClass.Person | ItemClass.Org | ItemClass.Country

const namesElements = ({ pattern }: LoadedRule<'pattern'>): boolean =>
  [
    ...[pattern]
      .flat()
      .join(' ')
      .matchAll(/<(\w+)>/g),
  ].some(([, name = '']) => ((classBit(name) ?? 0) & elementBits) !== 0)

const classOfMention = { person: ItemClass.Person, organization: ItemClass.Org, country: ItemClass.Country } as const

/** The outermost mentions as elements. */
const elementsOf = (mentions: readonly NameMention[]): Element[] => {
  const elements: Element[] = []
  let end = 0
  for (const { kind, range } of mentions) {
    if (range.from < end) continue
    elements.push({ ...range, classes: classOfMention[kind] })
    end = range.to
  }
  return elements
}

const findIn = <Value>(index: PatternIndex<Value>, items: Items, { from, to }: { from: number; to: number }) =>
  index.find(items, from, to)

const isCueOf = (entry: string, lemma: string): boolean => entry === lemma || entry.startsWith(`${lemma} `)
