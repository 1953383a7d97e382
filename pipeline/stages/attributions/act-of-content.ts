import type { Act } from '../../record/statement.ts'
import type { Segments } from '../../text/segments.ts'
import { actOfSentence } from './decide-act.ts'
import type { Finding } from './finding.ts'
import type { ArticleKnowledge } from './read-article.ts'
import { type Marks, readLine } from './read-line.ts'
import { isAdverb } from './word-classes.ts'

const sentenceStops = new Set(['.', '!', '?'])

const assuring: ReadonlySet<string> = new Set(['assure', 'reassure'])

const noQuotations = new Int32Array(0)

/** What may stand before a clause. */
const lead = new Set(['that', '"', "'", '“', '”', '‘', "''", '``', 'and', 'but', 'so', ',', 'first'])

/**
 * The act of the one sentence of the content that plainly does something; undefined where none or several do. A party's
 * "will" counts only where nothing plainer stands beside it.
 */
export function actOfContent(
  segments: Segments,
  { content, isDirect, draft }: Finding,
  knowledge: ArticleKnowledge,
  { isName, isParty, starts, kindOf }: Marks,
): Act | undefined {
  if (draft?.entry.class === 'describe') return verdictOf(segments, content, knowledge)
  const { cues, parties, praising, blaming } = knowledge
  const plain = new Set<Act>()
  const weak = new Set<Act>()
  const { lexicon, form } = segments.tokens
  const opening = content[0]?.from
  let isThanked = false
  for (const range of content) {
    let start = range.from
    const isQuoted = isDirect || (starts[range.from] ?? -1) >= 0
    const isAssurance = draft !== null && assuring.has(draft.entry.lemma)
    const context = { cues, parties, praising, blaming, isParty, isQuoted, isAssurance }
    for (let token = range.from; token < range.to && token - range.from < 400; token++) {
      if (token < range.to - 1 && !sentenceStops.has(lexicon.form(form[token]!))) continue
      const line = readLine(segments, { from: start, to: token + 1 }, { starts: noQuotations, isName, kindOf })
      let first = 0
      while (first < line.size && (lead.has(line.word[first]!) || isAdverb(line, first))) first++
      const found = first < line.size ? actOfSentence(line, first, line.size, context) : undefined
      // "Thank you, Annelise. …": a word to who gave the floor weighs no more than a "will"
      if (isDirect && found?.act === 'thank' && start === opening && token - start < 7) isThanked = true
      else if (found) (found.isPlain ? plain : weak).add(found.act)
      start = token + 1
    }
  }
  if (isThanked) for (const act of ['thank' as const, ...weak]) plain.add(act)
  const acts = plain.size > 0 ? plain : weak
  return acts.size === 1 ? [...acts][0] : undefined
}

/** What a description plainly does by its words: "a reckless prank" criticises, "a steady friend" praises. */
function verdictOf(
  { tokens: { lexicon, form } }: Segments,
  content: Finding['content'],
  { praising, blaming }: ArticleKnowledge,
): Act | undefined {
  let praise = false
  let blame = false
  for (const { from, to } of content) {
    for (let token = from; token < to && token - from < 60; token++) {
      const word = lexicon.form(lexicon.folded(form[token]!))
      if (praising.has(word)) praise = true
      if (blaming.has(word)) blame = true
    }
  }
  return praise === blame ? undefined : praise ? 'praise' : 'criticise'
}
