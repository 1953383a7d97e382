import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRuleTexts } from '../engine/load-rule-sets.ts'
import { checkRegexes, type RegexJudge } from './check-regexes.ts'
import { keepVerdicts } from './keep-verdicts.ts'

const rule = (id: string, line: string): string =>
  `  - { id: ${id}, line: ${line}, label: caption, examples: [yes], counterexamples: [no] }\n`

const ruleSets = loadRuleTexts([
  {
    file: 'a.yaml',
    text: `set: clean/own
revision: 1
about: x
lists: { boat: [ship, gunboat] }
rules:
${rule('clean.whole', "{ regex: 'The {boat} .*', characters: [3, 90] }")}${rule('clean.tail', "{ part: tail, regex: 'slow', lacks: 'yes' }")}`,
  },
])

/** Finds fault with "slow", comes to no end with "yes", and remembers what it was asked. */
const createJudge = () => {
  const asked: [source: string, longest: number][] = []
  const judge: RegexJudge = {
    check: async (source, _, { maxAttackStringSize }) => {
      asked.push([source, maxAttackStringSize])
      if (source.includes('slow')) return { status: 'vulnerable', complexity: { summary: 'cubic' } }
      return { status: source === 'yes' ? 'unknown' : 'safe' }
    },
  }
  return { judge, asked }
}

describe('checkRegexes', () => {
  it('asks for each expression as it is run, on the longest text that it meets', async () => {
    const { judge, asked } = createJudge()
    const place = { file: 'a.yaml', line: 7, column: 1 }
    expect(await checkRegexes(ruleSets, judge)).toEqual({
      slow: [{ ...place, message: 'clean.tail: line.regex may take cubic time' }],
      unjudged: [{ ...place, message: 'clean.tail: line.lacks could not be judged within a second' }],
    })
    expect(asked).toEqual([
      ['^(?:The (?:gunboat|ship) .*)$', 90],
      ['(?:slow)$', 160],
      ['yes', 2000],
    ])
  })

  it('asks only once when verdicts are kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-verdicts-'))
    const { judge, asked } = createJudge()
    const check = () => checkRegexes(ruleSets, keepVerdicts(judge, join(folder, 'deep', 'verdicts.json')))
    const first = await check()
    expect(await check()).toEqual(first)
    expect(asked).toHaveLength(3)
    rmSync(folder, { recursive: true })
  })
})
