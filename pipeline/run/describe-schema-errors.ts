import type { ErrorObject } from 'ajv'
import { describeValue, pointerStep, type RecordProblem, valueAt } from './record-problem.ts'

/**
 * What ajv found, for people: one problem a place. Of an "or null" the branch that the value meant to take speaks, so
 * that a wrong key in a country does not also say "must be null".
 */
export const describeSchemaErrors = (root: unknown, errors: readonly ErrorObject[]): RecordProblem[] => {
  const byPlace = new Map<string, ErrorObject[]>()
  for (const error of errors) {
    const own = byPlace.get(error.instancePath)
    if (own) own.push(error)
    else byPlace.set(error.instancePath, [error])
  }
  const paths = [...byPlace.keys()]
  return [...byPlace].flatMap(([path, all]) => {
    const own = all.filter(({ keyword }) => keyword !== 'anyOf')
    const telling = own.filter(({ keyword, params }) => keyword !== 'type' || params.type !== 'null')
    const hasNullBranch = telling.length < own.length
    if (telling.length === 0 && paths.some(other => other.startsWith(`${path}/`))) return []
    if (hasNullBranch && telling.every(({ keyword }) => keyword === 'type')) {
      const expected = [...new Set(own.map(({ params }) => describeType(params.type)))].join(' or ')
      return [{ pointer: path, expected, found: describeValue(valueAt(root, path)) }]
    }
    return telling.map(error => describeError(root, error))
  })
}

const describeError = (root: unknown, { keyword, params, instancePath, message }: ErrorObject): RecordProblem => {
  const at = (pointer: string, expected: string): RecordProblem => ({
    pointer,
    expected,
    found: describeValue(valueAt(root, pointer)),
  })
  switch (keyword) {
    case 'required':
      return at(instancePath + pointerStep(params.missingProperty), 'this key')
    case 'additionalProperties':
      return at(instancePath + pointerStep(params.additionalProperty), 'no such key')
    case 'enum':
      return at(instancePath, `one of ${params.allowedValues.join(', ')}`)
    case 'const':
      return at(instancePath, JSON.stringify(params.allowedValue))
    case 'type':
      return at(instancePath, describeType(params.type))
    case 'pattern':
      return at(instancePath, `text like ${params.pattern}`)
    case 'minimum':
      return at(instancePath, `a number of at least ${params.limit}`)
    case 'minItems':
      return at(instancePath, `a list of at least ${params.limit}`)
    default:
      return at(instancePath, message ?? keyword)
  }
}

const names: { readonly [type: string]: string } = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const describeType = (type: string | readonly string[]): string =>
  [type]
    .flat()
    .map(name => names[name] ?? name)
    .join(' or ')
