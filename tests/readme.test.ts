import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadRuleSets, loadRuleTexts } from '../pipeline/engine/load-rule-sets.ts'
import { createReadout } from '../pipeline/index.ts'
import { checkExamples } from '../pipeline/run/check-rules.ts'
import { loadShippedWords } from '../pipeline/run/load-shipped.ts'
import { createReader } from '../pipeline/run/reading.ts'
import { createLexicon } from '../pipeline/text/create-lexicon.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const readme = readFileSync(pathOf('README.md'), 'utf8')
const blocksOf = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].filter(match => match[1] === language).map(match => match[2]!)

/** What a command line of the README prints, run in a folder. */
const toldBy = (command: string, folder: string): string[] => {
  const args = command.replace('readout ', '').split(' ')
  const env = { ...process.env, NO_COLOR: '1' }
  return execFileSync(process.execPath, [pathOf('pipeline/app/launch.mjs'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  }).split('\n')
}

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
    expect(toldBy(command!.replace('$ ', ''), pathOf('.'))).toEqual(expect.arrayContaining(lines))
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

  it('shows a topic for users, what comes of it, and what it changes', () => {
    const [, , topic] = blocksOf('yaml')
    const [, session, comparison] = blocksOf('console')
    const [echo, command, ...lines] = session!.trimEnd().split('\n')
    const [, text, file] = /^\$ echo "(.*)" > (.*)$/.exec(echo!)!
    const folder = mkdtempSync(join(tmpdir(), 'readout-'))
    try {
      mkdirSync(join(folder, 'my-rules'))
      writeFileSync(join(folder, 'my-rules', 'harbour.yaml'), topic!)
      writeFileSync(join(folder, file!), `${text}\n`)
      expect(toldBy(command!.replace('$ ', ''), folder).slice(0, lines.length)).toEqual(lines)
      for (const each of comparison!.split(/^\$ /m).slice(1)) {
        const [next, ...printed] = each.split('\n')
        expect(toldBy(next!, folder)).toEqual(printed)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('shows a profile that does what its examples show, and that a case goes by', () => {
    const [, , , profile] = blocksOf('yaml')
    expect(profile).toBe(readFileSync(pathOf('tests/cases/web-page-with-profile/rules/harbor-times.yaml'), 'utf8'))
    const shipped = loadRuleSets([pathOf('pipeline/rules')])
    const ruleSets = loadRuleTexts([{ file: 'harbor-times.yaml', text: profile! }], shipped)
    const own = { ...ruleSets, rules: ruleSets.rules.filter(({ kind }) => kind === 'profile') }
    expect(own.rules).toHaveLength(1)
    expect(checkExamples(own, createReader(ruleSets, createLexicon(loadShippedWords())))).toEqual([])
  })

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'))
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(match => match[1]!).filter(name => name !== 'ci')
    expect(named.filter(name => name !== 'run' && !(name in scripts))).toEqual([])
  })
})
