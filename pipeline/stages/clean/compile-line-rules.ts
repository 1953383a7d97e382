import { coverSource, expandLists } from '../../engine/kinds/line-regex.ts'
import { type LoadedRule, listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import type { Block } from '../../layers/blocks.ts'
import { type BlockKind, blockKind } from '../../record/block.ts'
import type { LinePart } from './line-part.ts'
import type { ToPlain } from './plain-text.ts'

/** A line rule ready to be tried. */
export interface CompiledLineRule {
  readonly id: string
  readonly kind: BlockKind
  readonly role: Block['role']
  readonly mark: string | undefined
  /** Kind, role and mark: what later lines can ask for. */
  readonly names: readonly string[]
  readonly facts: readonly RegExp[]
  /** Number of characters that it takes of the part, from its head or its tail; 0 where it does not hold. */
  readonly take: (part: LinePart) => number
}

/** The line rules of the stage by what they take, each list in the order in which it is tried. */
export interface LineRules {
  readonly head: readonly CompiledLineRule[]
  readonly tail: readonly CompiledLineRule[]
  readonly whole: readonly CompiledLineRule[]
}

const tiers = ['sure', 'likely', 'shape'] as const
const roles = new Set<unknown>(['paragraph', 'list-item', 'quotation', 'table-row', 'turn'])

/** Compiles the line rules in force. @throws Error for a label or a role that blocks do not know, a list that does not exist, or a regular expression that cannot be read */
export const compileLineRules = (ruleSets: RuleSets, toPlain: ToPlain): LineRules => {
  const rules = rulesOf(ruleSets, 'clean', 'line')
  const ofPart = (part: 'head' | 'tail' | 'whole'): CompiledLineRule[] =>
    tiers.flatMap(tier =>
      rules
        .filter(rule => (rule.line.part ?? 'whole') === part && (rule.tier ?? 'likely') === tier)
        .map(rule => compileRule(rule, part, ruleSets, toPlain)),
    )
  return { head: ofPart('head'), tail: ofPart('tail'), whole: ofPart('whole') }
}

const compileRule = (
  rule: LoadedRule<'line'>,
  part: 'head' | 'tail' | 'whole',
  ruleSets: RuleSets,
  toPlain: ToPlain,
): CompiledLineRule => {
  const { role, mark } = rule
  if (role !== undefined && !isRole(role)) throw new Error(`${rule.id}: unknown role "${role}"`)
  const plainWords = (list: string) => listWords(ruleSets, rule.set, list)?.map(toPlain)
  const regex = (source: string, flags = ''): RegExp =>
    new RegExp(expandLists(source, plainWords), `${rule.line.flags ?? ''}${flags}`)
  const kind = blockKind.parse(rule.label)
  return {
    id: rule.id,
    kind,
    role,
    mark,
    names: [kind, role, mark].filter(name => name !== undefined),
    facts: (rule.facts ?? []).map(source => regex(source, 'd')),
    take: compileTest(rule.line, part, regex),
  }
}

const isRole = (role: string): role is NonNullable<Block['role']> => roles.has(role)

type Test = (part: LinePart) => boolean

/** The cheap tests come first: most lines fail on one of them. */
const compileTest = (
  line: LoadedRule<'line'>['line'],
  part: 'head' | 'tail' | 'whole',
  regex: (source: string, flags?: string) => RegExp,
): CompiledLineRule['take'] => {
  const tests: Test[] = []
  const add = <T>(value: T | undefined, make: (value: T) => Test): void => {
    if (value !== undefined) tests.push(make(value))
  }
  const oneOf = (names: string | readonly string[]) => {
    const wanted = new Set([names].flat())
    return (found: readonly string[]) => found.some(name => wanted.has(name))
  }
  add(line.top, top => p => p.around.hasBody !== top)
  add(line.bottom, bottom => p => p.index > p.around.lastProse === bottom)
  add(line.titled, titled => p => p.around.headlines.size > 0 === titled)
  add(line.first, first => p => p.index < first)
  add(line.last, last => p => p.index >= p.around.lines.length - last)
  add(line.after, names =>
    (
      has => (p: LinePart) =>
        has(p.around.before)
    )(oneOf(names)),
  )
  add(line.notAfter, names =>
    (
      has => (p: LinePart) =>
        !has(p.around.before)
    )(oneOf(names)),
  )
  add(line.tail, names =>
    (
      has => (p: LinePart) =>
        has(p.tails)
    )(oneOf(names)),
  )
  add(line.gap, gap => p => p.hasGap === gap)
  add(line.alone, alone => p => p.isAlone === alone)
  add(
    line.characters,
    ([least, most]) =>
      p =>
        p.end - p.start >= least && p.end - p.start <= most,
  )
  add(
    line.words,
    ([least, most]) =>
      p =>
        p.words >= least && p.words <= most,
  )
  add(line.ends, ends => p => [ends].flat().includes(p.ends))
  add(line.finite, tenses => p => tenses.includes(p.finite))
  add(line.repeats, what => p => (what === 'headline' ? p.repeatsHeadline : p.repeatsNeighbour))
  const search = (source: string, from: (part: LinePart) => string, wanted: boolean): Test => {
    const expression = regex(source)
    return p => expression.test(from(p)) === wanted
  }
  add(line.has, source => search(source, p => p.head, true))
  add(line.lacks, source => search(source, p => p.head, false))
  add(line.next, source => search(source, p => p.next, true))

  const cover = line.regex === undefined ? wholePart : compileCover(part, line.regex, regex)
  return p => {
    for (const test of tests) if (!test(p)) return 0
    return cover(p)
  }
}

const wholePart = (part: LinePart): number => part.end - part.start

const compileCover = (
  part: 'head' | 'tail' | 'whole',
  source: string,
  regex: (source: string, flags?: string) => RegExp,
) => {
  const expression = regex(coverSource(part, source))
  if (part === 'whole') return (p: LinePart) => (!p.isLong && expression.test(p.head) ? wholePart(p) : 0)
  return (p: LinePart) => expression.exec(p[part])?.[0].length ?? 0
}
