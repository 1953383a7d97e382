import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createRecordLoader } from '../pipeline/evaluate/load-record.ts'
import { evaluateFolder } from './evaluate-folder.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(`evaluation/${name}`, import.meta.url))

describe.each(['brat', 'readouts'])('evaluation of gold in the form of %s', form => {
  const expected = readFileSync(pathOf(`${form}/expected.txt`), 'utf8')
    .trimEnd()
    .split('\n')

  it('gives every figure that the independent scorer gives of the same records', async () => {
    const { evaluation } = await evaluateFolder(pathOf(form), await createRecordLoader(pathOf(`${form}/records`)))
    const [counts = '', figures = ''] = expected.at(-1)!.split('; ')
    expect(`${evaluation.articles} articles, ${evaluation.missing} with no record`).toBe(counts)
    expect(evaluation.figures.map(({ name, value }) => `${name} ${value}`).join(', ')).toBe(figures)
  })

  it('counts what it counts', async () => {
    const { evaluation } = await evaluateFolder(pathOf(form), await createRecordLoader(pathOf(`${form}/records`)))
    const lines = expected.slice(0, -1).flatMap(line => {
      const [, name, ...counts] = /^(\w+) .*?\((\d+)\D+(\d+)(?:\D+(\d+)(?: of (\d+))?)?/.exec(line) ?? []
      if (name === undefined || (name === 'full' && counts.length === 0)) return []
      return [[name, ...counts.filter(count => count !== undefined).map(Number)]]
    })
    const ours = evaluation.figures.map(({ name, form: measure, right, predicted, found, gold }) => {
      if (measure === 'rate') return [name, right, predicted]
      return form === 'brat' ? [name, right, predicted, gold] : [name, right, predicted, found, gold]
    })
    expect(ours).toEqual(lines)
  })
})

it('of brat gold gives the recall by kind that the independent scorer gives', async () => {
  const { evaluation } = await evaluateFolder(pathOf('brat'), await createRecordLoader(pathOf('brat/records')))
  const line = readFileSync(pathOf('brat/expected.txt'), 'utf8')
    .split('\n')
    .find(each => each.startsWith('full recall'))
  for (const { name, recall, gold } of evaluation.kinds)
    expect(line).toContain(`${name} ${recall!.toFixed(1)}% of ${gold}`)
})

it('names the cause of every error, and the nearest that was found', async () => {
  const { evaluation } = await evaluateFolder(pathOf('brat'), await createRecordLoader(pathOf('brat/records')), {
    hasErrors: true,
  })
  const shown = evaluation.errors!.map(({ cause, line, column, gold, found }) =>
    [cause, `${line}:${column}`, gold?.cue ?? null, found?.content ?? null].join(' | '),
  )
  expect(shown).toContain('wrong-extent | 5:1 | According to | 4,000 people')
  expect(shown).toContain('wrong-source | 3:151 | told reporters | “We have waited nine years for this,”')
  expect(shown).toContain('not-found | 5:94 | doubted | ')
  expect(shown).toContain('extra-statement | 3:156 |  | on a fair day')
})
