import type { CueEntry } from '../cue-lexicon.ts'
import { type ElementRange, isCapitalized, type Line, nounLemma, verbLemma } from '../line.ts'
import { phraseBefore } from '../long-phrase.ts'
import type { Parse } from '../parse-line.ts'
import { turnEntry } from '../read-turns.ts'
import { isDash } from '../word-classes.ts'
import { endOfPlainWords } from './mention-extent.ts'

/** Whose words a colon brings in, where no clause stands before it. */
export interface QuotationLabel {
  readonly entry: CueEntry
  readonly mention: ElementRange
  readonly cue: ElementRange
}

/** "Added Capt. Lund:", "From the report:", "Old piers, new boats - Ana Ruiz:". */
export function readLabel(parse: Parse, colon: number): QuotationLabel | undefined {
  const { line, knowledge } = parse
  const verb = sayingAtFront(parse)
  if (verb && endOfPlainWords(line, 1, colon) === colon)
    return { entry: verb, mention: { from: 1, to: colon }, cue: { from: 0, to: 1 } }
  const phrase = phraseBefore(line, colon)
  if (!phrase) return undefined
  const from = startOfPhrase(line, phrase.from, phrase.cuts)
  const before = line.word[from - 1]
  if (before !== 'from' && !(from > 0 && isDash(line, from - 1))) return undefined
  const isVoice = isCapitalized(line, from) || knowledge.reports.has(nounLemma(line, colon - 1))
  return isVoice ? { entry: turnEntry, mention: { from, to: colon }, cue: { from: colon, to: colon + 1 } } : undefined
}

/** The verb of saying that a line opens with, before a name. */
export const sayingAtFront = ({ line, knowledge }: Parse): CueEntry | undefined =>
  line.size > 2 && isCapitalized(line, 0) && isCapitalized(line, 1)
    ? knowledge.cues.verbs.get(verbLemma(line, 0))?.find(isSaying)
    : undefined

const isSaying = (entry: CueEntry): boolean => entry.words.length === 1 && 'Q' in entry.frames

/** Behind "from", where the phrase went on over it. */
function startOfPhrase(line: Line, from: number, cuts: readonly number[]): number {
  return cuts.find(cut => line.word[cut - 1] === 'from') ?? from
}
