import type { Attribution } from '../../layers/attributions.ts'
import type { Act } from '../../record/statement.ts'
import type { TokenRange } from '../../text/span.ts'
import { isWished } from './decide-act.ts'
import type { Draft } from './draft.ts'
import { type ElementRange, type Line, tokensOf } from './line.ts'

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
  if (group && isWished(entry, group)) return 'wish'
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
