import type { Blocks } from '../../layers/blocks.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { type Label, labelAt } from './read-turns.ts'

/** The labels of turns by the first token of their block; none where the article is no transcript. */
export type Labels = ReadonlyMap<number, Label>

/** What tells a label in mixed case from a caption's "Photo:". */
export interface LabelKnowledge {
  readonly noVoices: ReadonlySet<string>
  /** First words of what stands before a colon and is no voice at all: "UPDATE". */
  readonly noLabels: ReadonlySet<string>
  /** For each token 1 where it is part of a name. */
  readonly isName: Uint8Array
}

const longestName = 8
const none: Labels = new Map()

/** Two labels in capitals make a transcript, or two in mixed case of which one comes again or asks. */
export function findLabels({ blocks }: Blocks, segments: Segments, knowledge: LabelKnowledge): Labels {
  const capitals = new Map<number, Label>()
  const mixed = new Map<number, Label>()
  let last = -1
  for (const { from, to, block } of segments.sentences) {
    if (block !== last && blocks[block]?.kind === 'body') {
      const label = labelAt(segments, { from, to })
      const name = label ?? nameLabelAt(segments, { from, to })
      if (name && !isNoLabel(segments, name, knowledge)) {
        if (label) capitals.set(from, label)
        mixed.set(from, name)
      }
    }
    last = block
  }
  if (capitals.size > 1) return capitals
  return mixed.size > 1 ? withVoices(segments, mixed, knowledge) : none
}

const isNoLabel = ({ tokens: { lexicon, form } }: Segments, { label }: Label, { noLabels }: LabelKnowledge): boolean =>
  noLabels.has(lexicon.form(lexicon.folded(form[label.from]!)))

/** Of labels in mixed case those that come again, ask or answer, or hold a name. */
function withVoices(segments: Segments, labels: Labels, { noVoices, isName }: LabelKnowledge): Labels {
  const counts = new Map<string, number>()
  for (const { label } of labels.values()) {
    const words = wordsOf(segments, label)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const isAsked = [...counts.keys()].some(words => noVoices.has(words.split(' ')[0]!))
  if (!isAsked && counts.size === labels.size) return none
  const kept = [...labels].filter(([, { label }]) => {
    const words = wordsOf(segments, label)
    const hasName = isName.subarray(label.from, label.to).includes(1)
    return hasName || (counts.get(words) ?? 0) > 1 || noVoices.has(words.split(' ')[0]!) || answers.has(words)
  })
  return kept.length > 1 ? new Map(kept) : none
}

const answers: ReadonlySet<string> = new Set(['a', 'answer'])

function wordsOf({ tokens: { lexicon, form } }: Segments, { from, to }: TokenRange): string {
  let words = ''
  for (let at = from; at < to; at++) words += `${at > from ? ' ' : ''}${lexicon.form(lexicon.folded(form[at]!))}`
  return words
}

/** "Minister Ortega:", "Question:" before words without quotation marks. */
function nameLabelAt({ tokens, quotationOf }: Segments, { from, to }: TokenRange): Label | undefined {
  const { lexicon, form } = tokens
  for (let at = from; at + 1 < to && at - from <= longestName; at++) {
    const id = form[at]!
    if (lexicon.form(id) === ':') {
      const isQuoted = (quotationOf[at + 1] ?? -1) >= 0
      return at > from && !isQuoted ? { label: { from, to: at }, contentFrom: at + 1 } : undefined
    }
    const isWord = (lexicon.flags(id) & FormFlag.Word) !== 0
    if (isWord && (lexicon.flags(id) & FormFlag.Capitalized) === 0 && (at === from || !small.has(lexicon.form(id))))
      return undefined
  }
  return undefined
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'de', 'al', 'bin', 'van', 'von'])
