import { fileURLToPath } from 'node:url'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import type { LoadedRule } from '../../engine/rule-sets.ts'
import type { Attribution } from '../../layers/attributions.ts'
import type { Block } from '../../layers/blocks.ts'
import type { Names } from '../../layers/names.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { pairQuotations } from '../../text/quotations.ts'
import type { Quotation, Segments, Sentence } from '../../text/segments.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { TokenRange } from '../../text/span.ts'
import { createTagger } from '../../text/tag.ts'
import { tokenizeSpans } from '../../text/tokenize.ts'
import { loadWordList } from '../../text/words.ts'
import { compileKnowledge } from './create-attributions.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
import { parseLine } from './parse-line.ts'
import { readArticle } from './read-article.ts'
import { quotationStartsOf, readLine } from './read-line.ts'

const rules = (folder: string): string => fileURLToPath(new URL(`../../rules/${folder}`, import.meta.url))

const noNames: Names = { people: [], organizations: [], countries: [], mentions: [] }

/** An attribution in words. */
export interface Told {
  readonly speaker: string
  readonly cue: string
  readonly content: string
  readonly attribution: Attribution
}

/** Reads texts with the shipped rules, some of them switched off: every line is a body block, nobody is known by name. */
export function createTestReader(disabled: readonly string[] = []) {
  const loaded = loadRuleSets([rules('attributions')])
  const switchOff = (rule: LoadedRule): LoadedRule =>
    disabled.includes(rule.id) ? { ...rule, state: 'disabled' } : rule
  const ruleSets = { ...loaded, rules: loaded.rules.map(switchOff) }
  const lexicon = createLexicon(loadWordList(rules('segment/words.tsv')))
  const tag = createTagger(lexicon)
  const knowledge = compileKnowledge(ruleSets, lexicon)
  const segmentsOf = (text: string, blocks: readonly Block[]): Segments => {
    const tokens = tokenizeSpans(text, lexicon, blocks)
    const blockOf = new Uint32Array(tokens.count)
    const sentenceOf = new Uint32Array(tokens.count)
    const quotationOf = new Int32Array(tokens.count).fill(-1)
    const quotations: Quotation[] = []
    const sentences: Sentence[] = []
    let isOpen = false
    let to = 0
    for (const [index, block] of blocks.entries()) {
      const from = to
      while (to < tokens.count && tokens.start[to]! < block.end) to++
      const range = { from, to }
      const found = pairQuotations(tokens, range, isOpen)
      isOpen = found.isLeftOpen
      const base = quotations.length
      for (const quotation of found.quotations) {
        if (quotation.parent < 0) quotationOf.fill(quotations.length, quotation.from, quotation.to)
        quotations.push({ ...quotation, parent: quotation.parent < 0 ? -1 : quotation.parent + base })
      }
      tag(tokens, range)
      blockOf.fill(index, from, to)
      for (const sentence of splitSentences(tokens, range, found.quotations)) {
        sentenceOf.fill(sentences.length, sentence.from, sentence.to)
        sentences.push({ ...sentence, block: index })
      }
    }
    return { tokens, blockOf, sentenceOf, quotationOf, quotations, sentences }
  }
  const read = (text: string): Told[] => {
    const blocks = blocksOf(text)
    const segments = segmentsOf(text, blocks)
    const facts = { title: null, translator: null, authors: [], published: null }
    const words = ({ from, to }: TokenRange): string =>
      text.slice(segments.tokens.start[from], segments.tokens.end[to - 1])
    return readArticle({ blocks: { blocks, facts }, segments, names: noNames }, knowledge).map(attribution => ({
      speaker: attribution.mention ? words(attribution.mention) : '',
      cue: attribution.cue ? words(attribution.cue) : '',
      content: attribution.content.map(words).join(' … '),
      attribution,
    }))
  }
  const readLines = (text: string): Line[] => {
    const segments = segmentsOf(text, blocksOf(text))
    const starts = quotationStartsOf(segments)
    const isName = new Uint8Array(segments.tokens.count)
    return segments.sentences.map(range => readLine(segments, range, { starts, isName, kindOf: knowledge.kindOf }))
  }
  /** Every candidate that the sentences of a text hold, before the gate: of every verb. */
  const observe = (text: string): Draft[] => {
    const drafts: Draft[] = []
    const listening = { ...knowledge, observe: (draft: Draft) => void drafts.push(draft) }
    for (const line of readLines(text)) parseLine(line, listening, null)
    return drafts
  }
  const wordsOf = (text: string, { from, to }: TokenRange): string => {
    const { tokens } = segmentsOf(text, blocksOf(text))
    return text.slice(tokens.start[from], tokens.end[to - 1])
  }
  return { ruleSets, read, readLines, observe, wordsOf }
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }, paragraph) => ({
    start: index,
    end: index + line.trimEnd().length,
    kind: 'body',
    rule: 'test',
    paragraph,
    ...(/^(?:•|[a-z]\)|\d\.)/.test(line) ? { role: 'list-item' as const } : {}),
  }))
}
