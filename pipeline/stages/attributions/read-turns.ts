import { FormFlag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { CueEntry } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import { readLine } from './read-line.ts'
import type { KindOf } from './word-kinds.ts'

/** A label before a turn. */
export interface Label {
  /** Without the colon, brackets included. */
  readonly label: TokenRange
  readonly contentFrom: number
}

const longestLabel = 16

/** The label in capitals that a block starts with ("SEC. ORTEGA:", "Q:"); undefined where there is none. */
export function labelAt({ tokens }: Segments, { from, to }: TokenRange): Label | undefined {
  const { lexicon, form } = tokens
  let bracket = false
  for (let at = from; at < to && at - from < longestLabel; at++) {
    const id = form[at]!
    const word = lexicon.form(id)
    if (word === ':') return at > from ? { label: { from, to: at }, contentFrom: at + 1 } : undefined
    if (word === '(') bracket = true
    else if (word === ')') bracket = false
    const flags = lexicon.flags(id)
    if (!bracket && (flags & FormFlag.Word) !== 0 && word !== word.toUpperCase()) return undefined
  }
  return undefined
}

/** What speaks through a label: no cue word, the turn says it. */
export const turnEntry: CueEntry = {
  rule: 'attribution.frame.turn',
  sort: 'source',
  words: [':'],
  lemma: ':',
  class: 'turn',
  act: null,
  acts: {},
  frames: { Q: 0.85 },
  nests: true,
  objects: null,
  idleObjects: new Set(),
}

/** The turn that a label opens; null for a voice that makes no statement (a moderator, a reporter). */
export function openTurn(
  segments: Segments,
  { label, contentFrom }: Label,
  sentence: TokenRange,
  { noVoices, kindOf }: { readonly noVoices: ReadonlySet<string>; readonly kindOf: KindOf },
): Finding | null {
  const { lexicon, form } = segments.tokens
  if (noVoices.has(lexicon.form(lexicon.folded(form[label.from]!)))) return null
  const line = readLine(segments, label, { starts: new Int32Array(0), isName: new Uint8Array(0), kindOf })
  const range = { from: 0, to: line.size }
  const draft: Draft = {
    line,
    entry: turnEntry,
    group: null,
    frame: 'turn',
    use: 'TR',
    cue: range,
    mention: range,
    basis: 'label',
    content: [range],
    hearer: null,
    probability: 0.95,
    outer: null,
  }
  return {
    draft,
    frame: 'turn',
    act: null,
    lemma: ':',
    mention: label,
    basis: 'label',
    cue: { from: label.to, to: label.to + 1 },
    content: contentFrom < sentence.to ? [{ from: contentFrom, to: sentence.to }] : [],
    hearer: null,
    probability: 0.95,
    isDirect: true,
    outer: null,
    isOpen: false,
  }
}
