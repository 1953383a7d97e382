import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../engine/errors.ts'
import { loadRuleSets, loadRuleTexts } from '../engine/load-rule-sets.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { checkExamples } from './check-rules.ts'
import { describeRules } from './describe-rules.ts'
import { createTopiclessPhrases } from './find-topicless-phrases.ts'
import { createUnlistedWords } from './find-unlisted-words.ts'
import { createUnusedRules } from './find-unused-rules.ts'
import { loadShippedWords } from './load-shipped.ts'
import { createReader } from './reading.ts'
import { kindsOfStage } from './rule-file-schema.ts'

const shipped = loadRuleSets([fileURLToPath(new URL('../rules', import.meta.url))])
const lexicon = createLexicon(loadShippedWords())

describe('the shipped rules', () => {
  it('do what their examples show, and not what their counterexamples do', () => {
    expect(checkExamples(shipped, createReader(shipped, lexicon)).map(formatProblem)).toEqual([])
  })

  it('are of kinds that the schema of their folder allows', () => {
    const wrong = describeRules(shipped).filter(({ set, kind }) => {
      const stage = set.split('/')[0]!
      return !(kindsOfStage as { readonly [stage: string]: readonly string[] })[stage]?.includes(kind)
    })
    expect(wrong).toEqual([])
  })
})

describe('a rule that does not do what it says', () => {
  const rules = `set: mine/own
revision: 1
about: x
rules:
  - id: mine.phrase
    phrases: [lighthouse]
    label: place
    examples: [The lighthouse was lit., The light house was lit.]
    counterexamples: [A lighthouse keeper spoke., A house.]
  - id: mine.pattern
    pattern: "<Person> =greet"
    label: greeting
    examples: ["Gen. Aslan Bekmuratov greeted the crew."]
    counterexamples: [The crew greeted.]
  - id: mine.cue
    frame: none
    about: x
    examples: [{ text: "Gen. Aslan Bekmuratov said the sea was calm.", finds: [{ cue: said, speaker: the sea }] }]
    counterexamples: [{ text: "Gen. Aslan Bekmuratov said the sea was calm.", not: [{ cue: said }] }]
`
  const ruleSets = loadRuleTexts([{ file: 'own.yaml', text: rules }], shipped)
  const own = { ...ruleSets, rules: ruleSets.rules.filter(({ set }) => set === 'mine/own') }
  const reader = createReader(ruleSets, lexicon)

  it('is told with its place', () => {
    expect(checkExamples(own, reader).map(formatProblem)).toEqual([
      'own.yaml:5:1 mine.phrase, example 2: the rule does not fire',
      'own.yaml:5:1 mine.phrase, counterexample 1: the rule fires',
      expect.stringMatching(
        /^own\.yaml:15:1 mine\.cue, example 1: no statement has speaker "the sea", cue "said"; found: \[speaker "Gen\. Aslan/,
      ),
      'own.yaml:15:1 mine.cue, counterexample 1: a statement has cue "said"',
    ])
  })

  it('is told when it never fires', () => {
    const unused = createUnusedRules(own, reader.findFired)
    unused.add(reader.read({ name: 'a.txt', content: 'Gen. Aslan Bekmuratov greeted the crew at the pier.' }))
    expect(unused.found().map(({ id }) => id)).toEqual(['mine.phrase', 'mine.cue'])
  })
})

describe('words that are in no rule', () => {
  it('are told by what they look like, when they stand twice', () => {
    const { read } = createReader(shipped, lexicon)
    const content =
      'Gen. Aslan Bekmuratov yelped that all was well. Later Gen. Aslan Bekmuratov yelped that he would stay.'
    const words = createUnlistedWords()
    words.add(read({ name: 'a.txt', content }))
    expect(words.found()).toEqual([{ looksLike: 'cue', word: 'yelp', count: 2 }])
  })

  it('are told where statements name no topic', () => {
    const { read } = createReader(shipped, lexicon)
    const content =
      'Gen. Aslan Bekmuratov said that the old bird house was cold. Gen. Aslan Bekmuratov added that a bird house needs a roof. Gen. Aslan Bekmuratov said that military medicine needs a roof.'
    const phrases = createTopiclessPhrases()
    phrases.add(read({ name: 'a.txt', content }))
    expect(phrases.found()).toEqual([{ phrase: 'bird house', count: 2 }])
  })
})
