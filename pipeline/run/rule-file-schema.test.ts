import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type RuleStage, ruleFileSchema, ruleStages } from './rule-file-schema.ts'

const folder = (stage: RuleStage) => fileURLToPath(new URL(`../rules/${stage}`, import.meta.url))

describe.each(ruleStages)('the schema of %s', stage => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(ruleFileSchema(stage))
  const files = readdirSync(fileURLToPath(new URL('../rules', import.meta.url))).includes(stage)
    ? readdirSync(folder(stage)).filter(name => name.endsWith('.yaml'))
    : []

  it.each(files)('takes %s', name => {
    validate(parse(readFileSync(`${folder(stage)}/${name}`, 'utf8')))
    expect(validate.errors).toBeNull()
  })

  it('refuses keys that it does not know', () => {
    expect(validate({ set: 'a/b', revision: 1, about: 'x', rule: [] })).toBe(false)
  })
})
