import { FormFlag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Finding } from './finding.ts'
import { openTurn } from './read-turns.ts'
import type { KindOf } from './word-kinds.ts'

/** What tells a voice in a headline from a rubric. */
export interface HeadlineKnowledge {
  readonly noVoices: ReadonlySet<string>
  readonly noLabels: ReadonlySet<string>
  /** Nouns that speak in a headline without a name: "Report: …", "Experts: …". */
  readonly headlineVoices: ReadonlySet<string>
  readonly kindOf: KindOf
  /** For each token 1 where it is part of a name. */
  readonly isName: Uint8Array
}

const longestLabel = 6
const longestVoice = 2
const longestHeadline = 30

/** "Ortega: Ferry Will Run Again.": what an article's first line says behind a name and a colon is what that name says. */
export function readHeadline(segments: Segments, line: TokenRange, knowledge: HeadlineKnowledge): Finding | null {
  if (line.to - line.from > longestHeadline) return null
  const { lexicon, form } = segments.tokens
  let colon = line.from
  while (colon < line.to && colon - line.from <= longestLabel && lexicon.form(form[colon]!) !== ':') colon++
  if (colon === line.from || colon + 2 >= line.to || colon - line.from > longestLabel) return null
  const label = { from: line.from, to: colon }
  // the frames read a label before a quotation better: "Added Capt. Lund: “…”"
  if ((segments.quotationOf[colon + 1] ?? -1) >= 0) return null
  if (lexicon.form(form[colon]!) !== ':' || !isVoice(segments, label, knowledge)) return null
  const turn = openTurn(segments, { label, contentFrom: colon + 1 }, line, knowledge)
  return turn && { ...turn, isDirect: false }
}

/** A name with what stands before it ("Former Gov. Ana Ruiz"), or a noun that speaks ("Harbour officials"). */
function isVoice(
  { tokens: { lexicon, form } }: Segments,
  { from, to }: TokenRange,
  { isName, noLabels, headlineVoices }: HeadlineKnowledge,
): boolean {
  const word = (at: number): string => lexicon.form(lexicon.folded(form[at]!))
  if (noLabels.has(word(from)) || articles.has(word(from))) return false
  if (headlineVoices.has(word(to - 1))) return to - from <= longestVoice
  if (!isName[to - 1]) return false
  let name = to - 1
  while (name > from && isName[name - 1]) name--
  for (let at = from; at < name; at++) {
    const flags = lexicon.flags(form[at]!)
    if (isName[at] || ((flags & FormFlag.Word) !== 0 && (flags & FormFlag.Capitalized) === 0)) return false
  }
  return true
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'on', 'in'])
