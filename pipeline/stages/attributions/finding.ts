import type { Attribution } from '../../layers/attributions.ts'
import type { Confidence } from '../../record/parts.ts'
import type { Act } from '../../record/statement.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { actOfClause } from './decide-act.ts'
import { decideKind } from './decide-kind.ts'
import type { Draft } from './draft.ts'
import { type ElementRange, type Line, type Marks, readLine, tokensOf } from './line.ts'
import type { ArticleKnowledge } from './read-article.ts'
import { isAdverb } from './word-classes.ts'

/** An attribution in tokens, before kind and act are decided and before it is numbered. */
export interface Finding {
  /** Null for a turn of a transcript and for what goes on from an earlier statement. */
  readonly draft: Draft | null
  readonly frame: string
  readonly act: Act | null
  readonly lemma: string | null
  readonly mention: TokenRange | null
  readonly basis: Attribution['mentionBasis']
  readonly cue: TokenRange | null
  readonly content: TokenRange[]
  readonly hearer: TokenRange | null
  readonly probability: number
  /** Direct whatever the marks: turns, block quotations. */
  isDirect: boolean
  readonly outer: Finding | null
  /** Whether `content` ends with a colon that the next blocks may follow. */
  readonly isOpen: boolean
}

const closing = new Set(['.', '!', '?', ',', ';', './.', '-', '–', '—', '--'])
const opening = new Set([',', ':', ';'])

/** A draft in tokens, its content trimmed: no comma before the cue, no final stop. `known` maps the drafts met so far and gets this one. */
export function toFinding(draft: Draft, known: Map<Draft, Finding>): Finding {
  const { line, cue, mention, hearer, entry } = draft
  const content = draft.content.map(range => trim(line, range)).filter(range => range.to > range.from)
  const finding: Finding = {
    draft,
    frame: draft.frame,
    act: entry.act,
    lemma: entry.lemma,
    mention: mention && tokensOf(line, mention),
    basis: draft.basis,
    cue: tokensOf(line, cue),
    content: content.map(range => tokensOf(line, range)),
    hearer: hearer && tokensOf(line, hearer),
    probability: draft.probability,
    isDirect: false,
    outer: draft.outer ? (known.get(draft.outer) ?? null) : null,
    isOpen: draft.use.endsWith('COLON'),
  }
  known.set(draft, finding)
  return finding
}

function trim(line: Line, { from, to }: ElementRange): ElementRange {
  let first = from
  let last = to
  while (last > first && closing.has(line.word[last - 1]!)) last--
  while (first < last && opening.has(line.word[first]!)) first++
  while (last > first && (line.word[last - 1] === 'and' || line.word[last - 1] === 'but')) last--
  while (last > first && closing.has(line.word[last - 1]!)) last--
  return { from: first, to: last }
}

/** The findings as the layer wants them: ordered, with kind, act, outer index, confidence. */
export function toAttributions(
  segments: Segments,
  found: readonly Finding[],
  knowledge: ArticleKnowledge,
  marks: Marks,
): Attribution[] {
  const ordered = found
    .filter(finding => finding.content.length > 0)
    .sort((a, b) => firstToken(a) - firstToken(b) || a.content[0]!.from - b.content[0]!.from)
  const index = new Map(ordered.map((finding, at) => [finding, at]))
  return ordered.map(finding => {
    const { draft, mention, basis, cue, lemma, content, hearer, probability, outer } = finding
    const holder =
      outer && draft && draft.line !== outer.draft?.line ? (segments.quotationOf[content[0]!.from] ?? -1) : -1
    return {
      kind: finding.isDirect ? 'direct' : decideKind(segments, content, holder),
      act: finding.act ?? actOfContent(segments, content, knowledge, marks) ?? 'state',
      negated: draft?.group?.isNegated ?? false,
      conditional: draft?.group?.isConditional ?? false,
      mention,
      mentionBasis: basis,
      cue,
      lemma,
      content: [...content].sort((a, b) => a.from - b.from),
      addressee: hearer,
      outer: (outer && index.get(outer)) ?? -1,
      rule: knowledge.frameRules.get(finding.frame) ?? `attribution.frame.${finding.frame}`,
      probability: Math.round(probability * 1000) / 1000,
      confidence: confidenceOf(probability),
    }
  })
}

const firstToken = ({ cue, content }: Finding): number =>
  Math.min(cue?.from ?? Number.MAX_SAFE_INTEGER, content[0]!.from)

const confidenceOf = (probability: number): Confidence =>
  probability >= 0.97 ? 'certain' : probability >= 0.85 ? 'likely' : 'weak'

const sentenceStops = new Set(['.', '!', '?'])

/** The act of the one clause of the content that plainly does something; undefined where none or several do. */
function actOfContent(
  segments: Segments,
  content: readonly TokenRange[],
  knowledge: ArticleKnowledge,
  marks: Marks,
): Act | undefined {
  const acts = new Set<Act>()
  const { lexicon, form } = segments.tokens
  for (const range of content) {
    const isQuoted = (marks.starts[range.from] ?? -1) >= 0
    const from = isQuoted ? range.from + 1 : range.from
    const to = isQuoted ? Math.max(from, range.to - 1) : range.to
    let start = from
    for (let token = from; token < to && token - from < 400; token++) {
      if (token < to - 1 && !sentenceStops.has(lexicon.form(form[token]!))) continue
      const line = readLine(segments, { from: start, to: token + 1 }, marks)
      let first = line.word[0] === 'that' ? 1 : 0
      while (first < line.size && isAdverb(line, first)) first++
      const act = actOfClause(line, first, line.size, knowledge)
      if (act) acts.add(act)
      start = token + 1
    }
  }
  return acts.size === 1 ? [...acts][0] : undefined
}
