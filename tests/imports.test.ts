import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** From the ground up: a file imports from its own folder, or from one before it. Rules are data: none is imported. */
const layers = [
  'text',
  'record',
  'engine',
  'layers',
  'stages',
  'pipeline.ts',
  'run',
  'explain',
  'evaluate',
  'diff',
  'index.ts',
  'app',
]

const root = fileURLToPath(new URL('../pipeline', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))

/** Outside the pipeline stand generated files: schemas, built vocabularies. */
const isInside = (target: string): boolean => !target.startsWith('..')
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*'(\.[^']*)'/g)]
    .map(([, path = '']) => relative(root, join(root, dirname(file), path)).replaceAll('\\', '/'))
    .filter(isInside)

const layerOf = (file: string): string => file.split('/')[0]!
const stageOf = (file: string): string | undefined => (layerOf(file) === 'stages' ? file.split('/')[1] : undefined)

describe('imports', () => {
  it('finds every folder in the list', () => {
    expect([...new Set(files.map(layerOf))].filter(layer => !layers.includes(layer))).toEqual([])
  })
  it('go to the own folder, or down', () => {
    const upward = files.flatMap(file =>
      importsOf(file)
        .filter(
          target =>
            layers.indexOf(layerOf(target)) > layers.indexOf(layerOf(file)) || !layers.includes(layerOf(target)),
        )
        .map(target => `${file} → ${target}`),
    )
    expect(upward).toEqual([])
  })
  it('of a stage never go to another stage', () => {
    const across = files.flatMap(file =>
      importsOf(file)
        .filter(
          target => stageOf(file) !== undefined && stageOf(target) !== undefined && stageOf(target) !== stageOf(file),
        )
        .map(target => `${file} → ${target}`),
    )
    expect(across).toEqual([])
  })
  it('on the way of a plain text bring none of the packages that other forms need', () => {
    const reached = new Set(['app/run-command.ts'])
    for (const file of reached) for (const target of staticImportsOf(file)) if (isInside(target)) reached.add(target)
    const packages = new Set([...reached].flatMap(file => packagesOf(file)))
    expect([...packages].sort()).toEqual(['p-limit', 'p-map', 'picocolors'])
  })
})

/** What a file brings when it is loaded itself: neither types nor what it imports when asked. */
const importedBy = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;'=]*?from '([^']+)'/gm)].map(
    ([, target = '']) => target,
  )

const staticImportsOf = (file: string): string[] =>
  importedBy(file)
    .filter(target => target.startsWith('.'))
    .map(target => relative(root, join(root, dirname(file), target)).replaceAll('\\', '/'))

const packagesOf = (file: string): string[] => importedBy(file).filter(target => !/^(?:\.|node:)/.test(target))
