import type { Block } from '../../layers/blocks.ts'
import type { FactCollector } from './collect-facts.ts'
import type { CompiledLineRule, LineRules } from './compile-line-rules.ts'
import { trimSpan } from './cut-lines.ts'
import type { LinePart } from './line-part.ts'
import { wordsKey } from './read-line.ts'

/** Id that blocks carry where no rule says otherwise: running text. */
const defaultRule = 'clean.body'

/** No line has more heads or tails than this. */
const mostPieces = 6

/** What lines are cut by. */
export interface LineCutting {
  readonly rules: LineRules
  readonly facts: FactCollector
  readonly paragraph: number
  /** Id of the rule for what no rule takes. */
  readonly rule?: string | undefined
}

/** Cuts one line: pieces off its head, then off its tail, then what is left as a whole. */
export const cutBlocks = (
  part: LinePart,
  { rules, facts, paragraph, rule = defaultRule }: LineCutting,
  blocks: Block[],
): void => {
  const { around } = part
  const emit = (rule: CompiledLineRule, start: number, end: number): void => {
    blocks.push({
      start,
      end,
      kind: rule.kind,
      ...(rule.role === undefined ? {} : { role: rule.role }),
      rule: rule.id,
      paragraph,
    })
    facts.take(rule, start, end)
    around.before = rule.names
    if (rule.kind === 'headline') around.headlines.add(wordsKey(around.toPlain(around.text.slice(start, end))))
    if (rule.kind === 'body' && isRunningText(part)) around.hasBody = true
  }
  const take = (list: readonly CompiledLineRule[]): [CompiledLineRule, number] | undefined => {
    for (const rule of list) {
      const length = rule.take(part)
      if (length > 0) return [rule, length]
    }
    return undefined
  }

  for (let pieces = 0; pieces < mostPieces && part.start < part.end; pieces++) {
    const found = take(rules.head(part.head))
    if (found === undefined) break
    const piece = trimSpan(around.text, part.start, part.start + found[1])
    if (piece.start === piece.end) break
    emit(found[0], piece.start, piece.end)
    part.narrow(trimSpan(around.text, part.start + found[1], part.end))
    part.hasHead = true
  }
  const tails: [CompiledLineRule, number, number][] = []
  while (tails.length < mostPieces && part.start < part.end) {
    const found = take(rules.tail(part.tail))
    if (found === undefined) break
    const piece = trimSpan(around.text, part.end - found[1], part.end)
    if (piece.start === piece.end) break
    tails.unshift([found[0], piece.start, piece.end])
    part.tails.push(...found[0].names)
    part.narrow(trimSpan(around.text, part.start, part.end - found[1]))
  }
  if (part.start < part.end) emit(take(rules.whole(part.head))?.[0] ?? { ...body, id: rule }, part.start, part.end)
  for (const [rule, start, end] of tails) emit(rule, start, end)
}

/** A word of a menu above the headline is no running text, even where no rule knows it. */
const isRunningText = (part: LinePart): boolean => part.words >= (part.ends === 'open' ? 12 : 3)

const body: CompiledLineRule = {
  id: defaultRule,
  kind: 'body',
  role: 'paragraph',
  names: ['body', 'paragraph'],
  facts: [],
  take: part => part.end - part.start,
  mayTakeBetween: () => true,
}
