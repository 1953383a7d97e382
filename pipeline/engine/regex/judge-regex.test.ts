import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../load-rule-sets.ts'
import { listWords } from '../rule-sets.ts'
import { createRegexJudge, type RegexVerdict } from './judge-regex.ts'
import { createRefuseSlowRegexes } from './refuse-slow-regexes.ts'
import { regexesAsRun } from './regexes-as-run.ts'

const judge = (source: string, covers = true, words: readonly string[] = []): RegexVerdict =>
  createRegexJudge()({ source, flags: '', wordsOf: () => words, covers: { start: covers, end: covers }, longest: 2000 })

describe('createRegexJudge', { timeout: 30_000 }, () => {
  it.each([
    '(a+)+',
    '(a*)*',
    '(a|a)*',
    '(?:\\w+\\s?)+',
    '(?:.*,)+x',
    '(?:a?){40}a{40}',
    '(?:a|b|ab)+c',
    '.*.*.*=.*',
    '(?!(?:\\w+\\s?)+$).*',
    '(\\w+?)+?:',
    '(?:(?:a{1,9}){1,9}){1,9}b',
    '"(?:[^"\\\\]|\\\\.|[^"])*"',
    '(?:by|photo by|photo| )+!',
    '.*?,.*?,.*?,.*?,x',
    '(?:(?:foo|fo+) ?)*bar',
  ])('%s is slow', source => expect(judge(source).speed).toBe('slow'))

  it.each([
    'Photo by [A-Z]\\w+',
    '(?:\\w+ )+said',
    '(?:[A-Z][a-z]+ ?){1,30}:',
    '.*said.*',
    '(?:"(?:[^"\\\\]|\\\\.)*")',
    '(?:https?://)?[\\w.-]+/\\S*',
    '(?=.*photo)(?=.*by).*',
    '(?:[^,]+,)*[^,]+',
    '(?:ab|cd)*',
  ])('%s is fast', source => expect(judge(source).speed).toBe('fast'))

  it('lets what goes over a line from each of its places pass, and not what does so twice', () => {
    expect(judge('\\w+\\s*:', false).speed).toBe('fast')
    expect(judge('\\s+\\s+\\s+x', false).speed).toBe('slow')
  })

  it('follows the words of lists', () => {
    expect(judge('(?:{list} ?)+!', true, ['photo', 'credit']).speed).toBe('fast')
    expect(judge('(?:{list} ?)+!', true, ['photo', 'by', 'photo by']).speed).toBe('slow')
  })

  it.each(['a{99999}', '(?:(?:a{0,50}){0,50}){0,50}', '(?:a?){2400}', `${'(?:'.repeat(150)}a${')'.repeat(150)}`])(
    'gives up on what is written out too large',
    source => expect(judge(source).speed).toBe('too-large'),
  )
})

describe('the shipped rules', () => {
  it('have no regular expression that users would be refused', { timeout: 120_000 }, () => {
    const shipped = loadRuleSets([fileURLToPath(new URL('../../rules', import.meta.url))])
    const refuse = createRefuseSlowRegexes()
    const refused = shipped.rules.flatMap(rule =>
      regexesAsRun(rule.kind, rule).flatMap(
        regex => refuse(regex, name => listWords(shipped, rule.set, name) ?? [])?.message ?? [],
      ),
    )
    expect(refused).toEqual([])
  })
})
