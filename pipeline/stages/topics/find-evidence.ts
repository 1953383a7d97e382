import { compilePatterns, type PatternSource } from '../../engine/compile-patterns.ts'
import { signNames } from '../../engine/kinds/topic-signs.ts'
import { type LoadedRule, listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { createOneSpelling } from './one-spelling.ts'
import { phrasePattern } from './phrase-pattern.ts'
import { SpelledForms } from './spelled-forms.ts'

type TopicRule = LoadedRule<'topic'>

/** A match of a topic's rule. */
export interface Evidence extends TokenRange {
  readonly rule: TopicRule
  readonly weight: number
  /** Places of each pattern of the rule's `all` in the same sentence. */
  readonly conditions: readonly (readonly TokenRange[])[]
}

/** A sign of the text that is no topic: a courtesy, words that lead back to what was said before. */
export interface Sign extends TokenRange {
  readonly rule: TopicRule
}

/** What the rules say of a sentence. */
export interface Findings {
  readonly evidence: readonly Evidence[]
  readonly signs: readonly Sign[]
  /** Words after which a topic is only mentioned. */
  readonly mentions: readonly Sign[]
}

interface Part {
  readonly rule: TopicRule
  readonly key: 'any' | 'all' | 'not'
  readonly index: number
}

const noFindings: Findings = { evidence: [], signs: [], mentions: [] }

/** More matches in one sentence are left out, so that the time of comparing them stays bounded. */
const mostMatches = 400

/** Compiles the topic rules into a search over a sentence. */
export const createFindEvidence = (
  ruleSets: RuleSets,
  lexicon: Lexicon,
): ((tokens: Tokens, sentence: TokenRange) => Findings) => {
  const sources: PatternSource<Part>[] = []
  for (const rule of rulesOf(ruleSets, 'topics', 'topic')) {
    const words = (name: string): readonly string[] => listWords(ruleSets, rule.set, name) ?? []
    for (const key of ['any', 'all', 'not'] as const) {
      for (const [index, text] of (rule[key] ?? []).entries()) {
        sources.push({ pattern: phrasePattern(text), value: { rule, key, index }, words })
      }
    }
  }
  const spell = createOneSpelling(Object.values(ruleSets.lists['topics/spelling'] ?? {}), lexicon)
  const index = compilePatterns(sources, lexicon)
  const forms = new SpelledForms(lexicon, spell)

  return (tokens, sentence) => {
    forms.read(tokens, sentence)
    const matches = index.findAll(forms.itemsOf(tokens), sentence.from, sentence.to).slice(0, mostMatches)
    if (matches.length === 0) return noFindings
    const barred = matches.filter(({ value }) => value.key === 'not')
    const conditionsOf = (rule: TopicRule): TokenRange[][] =>
      (rule.all ?? []).map((_, index) =>
        matches.filter(({ value }) => value.rule === rule && value.key === 'all' && value.index === index),
      )
    const evidence: Evidence[] = []
    const signs: Sign[] = []
    const mentions: Sign[] = []
    for (const match of matches) {
      const { from, to } = match
      const { rule, key } = match.value
      if (key !== 'any' || barred.some(bar => bar.value.rule === rule && rangesOverlap(bar, match))) continue
      if (rule.topic === 'mention') mentions.push({ from, to, rule })
      else if (isSign(rule)) signs.push({ from, to, rule })
      else evidence.push({ from, to, rule, weight: rule.weight ?? 1, conditions: conditionsOf(rule) })
    }
    return { evidence, signs, mentions }
  }
}

const isSign = ({ topic }: TopicRule): boolean => (signNames as readonly string[]).includes(topic)
