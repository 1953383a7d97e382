import type { Attribution } from '../../layers/attributions.ts'
import type { Confidence } from '../../record/parts.ts'
import type { Act } from '../../record/statement.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { actOfClause } from './decide-act.ts'
import { decideKind } from './decide-kind.ts'
import type { Draft } from './draft.ts'
import { firstPersons } from './function-words.ts'
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

/** The cue's own act in this frame; null where the content decides. */
function actOfDraft({ entry, use, group }: Draft): Act | null {
  const complement = use.replace(/^[a-z^,:]*:/, '')
  const own = entry.acts[complement] ?? (complement.startsWith('NP') ? entry.acts.NP : undefined) ?? entry.act
  // what is not ruled out is not rejected either
  return own === 'reject' && group?.isNegated ? null : own
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
    act: actOfDraft(draft),
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

/**
 * The findings as the layer wants them: ordered, with kind, act, outer index, confidence. A neutral cue that reports
 * what another said only states that.
 */
export function toAttributions(
  segments: Segments,
  found: readonly Finding[],
  knowledge: ArticleKnowledge,
  marks: Marks,
): Attribution[] {
  const ordered = found
    .filter(finding => finding.content.length > 0)
    .sort((a, b) => firstToken(a) - firstToken(b) || a.content[0]!.from - b.content[0]!.from)
  const reporting = new Set(ordered.flatMap(finding => (finding.outer && reportsOther(finding) ? [finding.outer] : [])))
  const index = new Map(ordered.map((finding, at) => [finding, at]))
  return ordered.map(finding => {
    const { draft, mention, basis, cue, lemma, content, hearer, probability, outer } = finding
    const holder =
      outer && draft && draft.line !== outer.draft?.line ? (segments.quotationOf[content[0]!.from] ?? -1) : -1
    return {
      kind: finding.isDirect ? 'direct' : decideKind(segments, content, holder),
      act:
        finding.act ??
        (reporting.has(finding) ? undefined : actOfContent(segments, finding, knowledge, marks)) ??
        'state',
      negated: draft?.group?.isNegated ?? false,
      conditional: draft?.group?.isConditional ?? false,
      mention,
      mentionBasis: basis,
      cue,
      lemma,
      content: joinNeighbours(segments, content),
      addressee: hearer,
      outer: (outer && index.get(outer)) ?? -1,
      rule: knowledge.frameRules.get(finding.frame) ?? `attribution.frame.${finding.frame}`,
      probability: Math.round(probability * 1000) / 1000,
      confidence: confidenceOf(probability),
    }
  })
}

/** Whether somebody else than the one who quotes said it: not "we agreed". */
const reportsOther = ({ draft, outer }: Finding): boolean =>
  outer?.basis !== 'label' &&
  (draft?.line === outer?.draft?.line || !firstPersons.has(draft?.line.word[draft.mention?.from ?? -1] ?? ''))

/** Content in order; ranges that follow on inside one block are one. */
function joinNeighbours({ blockOf }: Segments, content: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = []
  for (const range of [...content].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1]
    if (last && last.to >= range.from && blockOf[last.from] === blockOf[range.from]) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else joined.push(range)
  }
  return joined
}

const firstToken = ({ cue, content }: Finding): number =>
  Math.min(cue?.from ?? Number.MAX_SAFE_INTEGER, content[0]!.from)

const confidenceOf = (probability: number): Confidence =>
  probability >= 0.97 ? 'certain' : probability >= 0.85 ? 'likely' : 'weak'

const sentenceStops = new Set(['.', '!', '?'])

const noQuotations = new Int32Array(0)

/**
 * The act of the one sentence of the content that plainly does something; undefined where none or several do. A party's
 * "will" counts only where nothing plainer stands beside it.
 */
function actOfContent(
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

/** What may stand before a clause. */
const lead = new Set(['that', '"', "'", '“', '”', '‘', "''", '``', 'and', 'but', 'so', ',', 'first'])
