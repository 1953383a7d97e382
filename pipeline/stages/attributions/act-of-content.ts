import type { Act } from '../../record/statement.ts'
import type { Segments } from '../../text/segments.ts'
import { actOfClause } from './decide-act.ts'
import type { Finding } from './finding.ts'
import type { ArticleKnowledge } from './read-article.ts'
import { type Marks, readLine } from './read-line.ts'
import { isAdverb } from './word-classes.ts'

const sentenceStops = new Set(['.', '!', '?'])

const noQuotations = new Int32Array(0)

/** What may stand before a clause. */
const lead = new Set(['that', '"', "'", '“', '”', '‘', "''", '``', 'and', 'but', 'so', ',', 'first'])

/**
 * The act of the one sentence of the content that plainly does something; undefined where none or several do. A party's
 * "will" counts only where nothing plainer stands beside it.
 */
export function actOfContent(
  segments: Segments,
  { content, isDirect }: Finding,
  knowledge: ArticleKnowledge,
  { isName, isParty, starts }: Marks,
): Act | undefined {
  const plain = new Set<Act>()
  const weak = new Set<Act>()
  const { lexicon, form } = segments.tokens
  for (const range of content) {
    let start = range.from
    const isQuoted = isDirect || (starts[range.from] ?? -1) >= 0
    const context = { ...knowledge, isParty, isQuoted }
    for (let token = range.from; token < range.to && token - range.from < 400; token++) {
      if (token < range.to - 1 && !sentenceStops.has(lexicon.form(form[token]!))) continue
      const line = readLine(segments, { from: start, to: token + 1 }, { starts: noQuotations, isName })
      let first = 0
      while (first < line.size && (lead.has(line.word[first]!) || isAdverb(line, first))) first++
      const found = first < line.size ? actOfClause(line, first, line.size, context) : undefined
      if (found) (found.isPlain ? plain : weak).add(found.act)
      start = token + 1
    }
  }
  const acts = plain.size > 0 ? plain : weak
  return acts.size === 1 ? [...acts][0] : undefined
}
