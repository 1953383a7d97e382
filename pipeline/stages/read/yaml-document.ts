import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { FileProblem } from '../../engine/errors.ts'

/** A small YAML file checked against a shape: its value, or all that is wrong with it, with places. */
export const readYaml = <Shape extends z.ZodType>(
  file: string,
  text: string,
  shape: Shape,
): { value: z.infer<Shape> } | { problems: readonly FileProblem[] } => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const at = (offset: number, message: string): FileProblem => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message }
  }
  if (document.errors.length > 0) return { problems: document.errors.map(error => at(error.pos[0], error.message)) }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // An alias that points nowhere, or aliases that grow without end.
    return { problems: [at(0, error instanceof Error ? error.message : String(error))] }
  }
  const parsed = shape.safeParse(value ?? {})
  if (parsed.success) return { value: parsed.data }
  const problems = parsed.error.issues.map(issue => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const known = key !== undefined && issue.path.length === 0 ? keysOf(shape) : []
    const remedy = known.length === 0 ? '' : `; known are ${known.join(', ')}`
    return at(offsetOf(document, issue.path, key), `${pathText(issue.path)}${issue.message}${remedy}`)
  })
  return { problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** The keys of a shape of an object, whatever is done before and after the check; none of any other. */
const keysOf = (shape: unknown): string[] => {
  if (shape instanceof z.ZodObject) return Object.keys(shape.shape)
  return shape instanceof z.ZodPipe ? [...keysOf(shape.in), ...keysOf(shape.out)] : []
}

const pathText = (path: readonly PropertyKey[]): string => (path.length === 0 ? '' : `${path.map(String).join('.')}: `)

/** Offset of the deepest node on the path, or of the unknown key in it. */
const offsetOf = (document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[], key?: string): number => {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as YamlNode | undefined
    if (key !== undefined && node?.items) {
      const pair = node.items.find(item => item.key?.value === key)
      if (pair?.key?.range) return pair.key.range[0]
    }
    if (node?.range) return node.range[0]
  }
  return 0
}

interface YamlNode {
  readonly range?: readonly [number, number, number] | null
  readonly items?: readonly {
    readonly key?: { readonly value?: unknown; readonly range?: readonly [number, number, number] | null }
  }[]
}
