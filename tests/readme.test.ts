import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadRuleSets, loadRuleTexts } from '../pipeline/engine/load-rule-sets.ts'
import { createReadout } from '../pipeline/index.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const readme = readFileSync(pathOf('README.md'), 'utf8')
const blocksOf = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].filter(match => match[1] === language).map(match => match[2]!)

describe('README', () => {
  it('shows a statement that comes out of the sample', () => {
    const name = 'vietnam-japan-defence-policy-dialogue.txt'
    const { statements } = createReadout().extract({ name, bytes: readFileSync(pathOf(`input/${name}`)) })
    const shown = blocksOf('json').map(block => JSON.parse(block))
    expect(shown).toHaveLength(1)
    expect(statements).toContainEqual(shown[0])
  })

  it('shows what explain tells of that statement', () => {
    const [session] = blocksOf('console')
    const [command, ...lines] = session!.trimEnd().split('\n')
    const [, ...args] = command!.replace('$ ', '').split(' ')
    const launcher = pathOf('pipeline/app/launch.mjs')
    const env = { ...process.env, NO_COLOR: '1' }
    const told = execFileSync(process.execPath, [launcher, ...args], { cwd: pathOf('.'), env, encoding: 'utf8' })
    expect(told.split('\n')).toEqual(expect.arrayContaining(lines))
  })

  it('shows a rule of ours as it stands', () => {
    const [ours] = blocksOf('yaml')
    const [rule] = parse(ours!).rules
    expect(loadRuleSets([pathOf('pipeline/rules')]).rules).toContainEqual(expect.objectContaining(rule))
  })

  it('shows a rule file for users that loads', () => {
    const [, theirs] = blocksOf('yaml')
    const { rules } = loadRuleTexts([{ file: 'share.yaml', text: theirs! }])
    expect(rules.map(rule => rule.id)).toEqual(['clean.harbor-times.share'])
  })

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'))
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(match => match[1]!).filter(name => name !== 'ci')
    expect(named.filter(name => name !== 'run' && !(name in scripts))).toEqual([])
  })
})
