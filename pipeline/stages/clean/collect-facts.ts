import { longLine } from '../../engine/kinds/line-limits.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { CompiledLineRule } from './compile-line-rules.ts'
import type { LineExpression } from './expressions/line-expression.ts'
import { PlainLine } from './expressions/plain-line.ts'
import type { ToPlain } from './plain-text.ts'
import { settleDate, type WrittenDate } from './settle-date.ts'

/** Gathers what blocks tell of the article, in the order of the text. */
export interface FactCollector {
  /** Takes the facts of a block that a rule has labelled. */
  take(rule: CompiledLineRule, start: number, end: number): void
  facts(): Blocks['facts']
}

/** A collector over one text. The first title and translator stand; a date of a dateline goes before one that a crawler has left. */
export const collectFacts = (text: string, toPlain: ToPlain): FactCollector => {
  let title: string | null = null
  let translator: string | null = null
  const authors: string[] = []
  const dates: { readonly date: WrittenDate; readonly isOwn: boolean }[] = []

  const take: FactCollector['take'] = (rule, start, end) => {
    if (rule.kind === 'headline') title ??= text.slice(start, end)
    if (rule.facts.length === 0) return
    const plain = new PlainLine(toPlain(text.slice(start, Math.min(end, start + longLine))))
    let hasDate = false
    for (const expression of rule.facts) {
      const groups = groupsOf(expression, plain, index => text.slice(start + index[0], start + index[1]))
      if (groups === undefined) continue
      translator ??= groups.translator ?? null
      for (const [name, author] of Object.entries(groups))
        if (name.startsWith('author') && !authors.includes(author)) authors.push(author)
      const { year, ...rest } = groups
      if (year !== undefined && !hasDate) dates.push({ date: { ...rest, year }, isOwn: rule.kind === 'dateline' })
      hasDate ||= year !== undefined
    }
  }
  return {
    take,
    facts: () => {
      const date = dates.find(({ isOwn }) => isOwn) ?? dates[0]
      return { title, translator, authors, published: date === undefined ? null : settleDate(date.date) }
    },
  }
}

const groupsOf = (
  expression: LineExpression,
  plain: PlainLine,
  slice: (index: [number, number]) => string,
): Record<string, string> | undefined => {
  const found = expression.mayMatch(plain) ? expression.expression.exec(plain.text) : null
  if (found === null) return undefined
  const groups: Record<string, string> = {}
  for (const [name, index] of Object.entries(found.indices?.groups ?? {}))
    if (index !== undefined) groups[name] = slice(index).trim()
  return groups
}
