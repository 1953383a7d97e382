import { Tag } from '../../../text/lexicon.ts'
import { isLongQuotation } from '../beside-quotation.ts'
import { verbOfSound } from '../cue-lexicon.ts'
import type { Draft } from '../draft.ts'
import { beForms, haveForms } from '../function-words.ts'
import { type ElementRange, isQuotation, type Line, verbLemma } from '../line.ts'
import type { Parse } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { readVerbGroup } from '../verb-group.ts'
import { isStop } from '../word-classes.ts'

/** How far before the mark its verb may stand. */
const furthest = 24
const probability = 0.6
const impersonal: ReadonlySet<string> = new Set(['it', 'there', 'this', 'that', 'which', 'what', 'these', 'those'])

/**
 * `She left them with a warning: “We sail.”`: a quotation behind a colon that no cue claims is what the subject of the
 * clause before it says. The quotation may be the next block.
 */
export function introducedQuotation(parse: Parse): Draft | undefined {
  const { line, drafts } = parse
  const colon = colonOf(line)
  if (colon < 0) return undefined
  const content = quotationsFrom(line, colon + 1)
  const isTaken = drafts.some(({ content: ranges }) => ranges.some(range => range.to > colon || range.from > colon))
  if (isTaken) return undefined
  for (let at = colon - 1; at > 0 && colon - at < furthest && !isStop(line, at); at--) {
    const tag = line.tag[at]
    if (tag !== Tag.VBD && tag !== Tag.VBZ && tag !== Tag.VBP) continue
    const group = readVerbGroup(line, at)
    if (group.form !== 'finite' || group.hasModal || group.isPassive || group.isNegated) continue
    const subject = subjectBefore(line, group.from, 0)
    if (!subject || subject.isRelative) continue
    const isPlain = beForms.has(line.word[at]!) || (haveForms.has(line.word[at]!) && colon - at < 2)
    if (impersonal.has(line.word[subject.from]!) || isPlain) return undefined
    const cue = { from: group.from, to: group.to }
    return {
      line,
      entry: verbOfSound(verbLemma(line, at)),
      group,
      frame: 'introduced-quotation',
      use: content.to > content.from ? 'Q' : 'COLON',
      cue,
      mention: { from: subject.from, to: subject.to },
      basis: 'subject',
      content: [content],
      hearer: null,
      probability,
      outer: null,
    }
  }
  return undefined
}

/** The colon before a quotation that ends the line, or at its end before a block that starts with one; else -1. */
function colonOf(line: Line): number {
  const last = line.size - 1
  if (line.word[last] === ':') return startsQuotation(line, line.to[last]!) ? last : -1
  for (let at = last; at > 1; at--) {
    if (isStop(line, at)) continue
    if (!isQuotation(line, at)) return -1
    if (line.word[at - 1] === ':') return isLongQuotation(line, at) ? at - 1 : -1
  }
  return -1
}

const startsQuotation = ({ segments }: Line, token: number): boolean => (segments.quotationOf[token] ?? -1) >= 0

function quotationsFrom(line: Line, from: number): ElementRange {
  let to = from
  while (to < line.size && isQuotation(line, to)) to++
  return { from, to }
}
