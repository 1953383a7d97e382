import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import { ZodObject, ZodOptional, type z } from 'zod'
import type { FileProblem } from './errors.ts'
import type { RuleFileText } from './find-rule-files.ts'
import { kindOf, type Rule, type RuleKind, ruleKinds, ruleShapes } from './kinds/rule.ts'
import { type listShape, ruleFileShape } from './rule-file.ts'
import { didYouMean } from './suggest-word.ts'

/** Keys and indices that lead to a value of a rule file. */
export type KeyPath = readonly PropertyKey[]

/** A rule of a file, with its kind and its path there. */
export interface FileRule {
  readonly kind: RuleKind
  readonly rule: Rule
  readonly path: KeyPath
}

/** A rule file whose shapes are right, as far as they are; its problems; and how to tell the place of more of them. */
export interface RuleFile {
  readonly file: string
  readonly set: string | undefined
  readonly revision: number
  readonly about: string
  readonly uses: readonly string[]
  readonly lists: Readonly<Record<string, z.infer<typeof listShape>>>
  readonly disable: readonly string[]
  readonly rules: readonly FileRule[]
  readonly problems: FileProblem[]
  /** A problem at the value of a path: at its key, or so many characters into it where it is a string. */
  problemAt(path: KeyPath, message: string, at?: 'key' | number): FileProblem
}

/** Characters of the longest rule file. */
const longestFile = 10_000_000

const headShape = ruleFileShape([]).omit({ rules: true })

/** Reads one rule file: YAML, then the shapes of the file and of each rule. Never throws for what stands in the file. */
export const readRuleFile = ({ file, text }: RuleFileText): RuleFile => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text.length > longestFile ? '' : text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
  })
  const problems: FileProblem[] = []
  const top = { file, line: 1, column: 1 }

  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problemAt = (path: KeyPath, message: string, at?: 'key' | number): FileProblem => ({
    file,
    ...place(offsetOf(document.contents, path, at)),
    message,
  })
  const addIssues = (issues: readonly z.core.$ZodIssue[], below: KeyPath, shape: z.ZodObject): void => {
    for (const issue of issues) {
      const path = [...below, ...issue.path]
      if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(shape, issue.path)
        for (const key of issue.keys)
          problems.push(problemAt([...path, key], `unknown key "${key}"${didYouMean(key, known)}`, 'key'))
      } else problems.push(problemAt(path, `${where(path)}${tellIssue(issue)}`))
    }
  }

  if (text.length > longestFile) {
    problems.push({ ...top, message: `a rule file has at most ${longestFile} characters: cut it into several` })
  }
  const tooDeep = document.errors.find(({ message }) => isTooDeep(message))
  for (const error of tooDeep === undefined ? [...document.errors, ...document.warnings] : [tooDeep]) {
    problems.push({ file, ...place(error.pos[0]), message: toldOf(error.message) })
  }
  const repeated = repeatedKeys(document)
  for (const offset of repeated) problems.push({ file, ...place(offset), message: 'Map keys must be unique' })
  const value =
    document.errors.length + repeated.length > 0
      ? {}
      : plainValue(document, message => problems.push({ ...top, message }))
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isMapping) problems.push({ ...top, message: 'a rule file is a mapping with set, revision, about, rules' })
  const { rules: ruleValues, ...head } = (isMapping ? value : {}) as Record<string, unknown>
  const parsedHead = headShape.partial().safeParse(head)
  if (problems.length === 0) {
    const checked = headShape.safeParse(head)
    if (!checked.success) addIssues(checked.error.issues, [], ruleFileShape([]))
  }

  const rules: FileRule[] = []
  if (ruleValues !== undefined && !Array.isArray(ruleValues))
    problems.push(problemAt(['rules'], 'rules: expected a list'))
  for (const [index, rule] of (Array.isArray(ruleValues) ? (ruleValues as unknown[]) : []).entries()) {
    const path = ['rules', index]
    const kind = typeof rule === 'object' && rule !== null ? kindOf(rule) : undefined
    if (kind === undefined) {
      problems.push(problemAt(path, `a rule has exactly one of the keys ${ruleKinds.join(', ')}`))
      continue
    }
    const checked = ruleShapes[kind].safeParse(rule)
    if (checked.success) rules.push({ kind, rule: checked.data, path })
    else addIssues(checked.error.issues, path, ruleShapes[kind])
  }

  const {
    set,
    revision = 0,
    about = '',
    uses = [],
    lists = {},
    disable = [],
  } = parsedHead.success ? parsedHead.data : {}
  return { file, set, revision, about, uses, lists, disable, rules, problems, problemAt }
}

/** Offsets of keys that stood in the same mapping before. The package compares each with all: minutes for 50,000. */
const repeatedKeys = (document: Document.Parsed): number[] => {
  const offsets: number[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) offsets.push(startOf(key) ?? 0)
        seen.add(key.value)
      }
    },
  })
  return offsets
}

/** The plain value of a document; an empty one where an alias points nowhere, or aliases grow without end. */
const plainValue = (document: Document.Parsed, tell: (message: string) => void): unknown => {
  try {
    return document.toJS({ maxAliasCount: 10_000 })
  } catch (error) {
    tell(toldOf(error instanceof Error ? error.message : String(error)))
    return {}
  }
}

const isTooDeep = (message: string): boolean => /call stack/.test(message)

/** The YAML package's message, in words that tell what to do. */
const toldOf = (message: string): string => {
  if (isTooDeep(message))
    return 'too many brackets or levels inside one another to be read: no rule needs more than six'
  if (/alias count/.test(message)) return 'aliases (*) that take in one another grow without end: write the values out'
  return message
}

/** The keys that the object at a path of a shape may have; none where the path leads through anything but objects. */
const knownKeys = (shape: z.ZodObject, path: KeyPath): string[] => {
  let at: z.core.$ZodType | undefined = shape
  for (const key of path) {
    if (at instanceof ZodOptional) at = at.unwrap()
    at = at instanceof ZodObject ? at.shape[String(key)] : undefined
  }
  if (at instanceof ZodOptional) at = at.unwrap()
  return at instanceof ZodObject ? Object.keys(at.shape) : []
}

const tellIssue = ({ code, message }: z.core.$ZodIssue): string =>
  code === 'invalid_type'
    ? message.replace(/^Invalid input: (expected .*), received undefined$/, 'missing, $1')
    : message

const where = (path: KeyPath): string => {
  const shown = path.slice(path[0] === 'rules' ? 2 : 0)
  return shown.length === 0 ? '' : `${shown.map(String).join('.')}: `
}

/** Offset of the value of a path, or of its key; of the nearest value above where there is none. */
const offsetOf = (root: Node | null, path: KeyPath, at: 'key' | number | undefined): number => {
  let node: unknown = root
  let start = startOf(root) ?? 0
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(item => isScalar(item.key) && item.key.value === key)
      if (pair === undefined) return start
      const wantsKey = at === 'key' && depth === path.length - 1
      start = (wantsKey ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? start
      node = pair.value
    } else {
      node = isSeq(node) ? node.items[Number(key)] : undefined
      start = startOf(node) ?? start
    }
  }
  if (!isScalar(node) || typeof at !== 'number') return start
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  return isBlock ? start : start + at + (isQuoted ? 1 : 0)
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)
