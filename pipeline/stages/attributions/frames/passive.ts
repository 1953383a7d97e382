import { readComplement } from '../complement.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { ownLinks } from '../function-words.ts'
import { gate } from '../gate.ts'
import { type ElementRange, isQuotation as isQuote, type Line } from '../line.ts'
import { phraseBefore, phraseEnd } from '../long-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { endOf } from '../weigh-end.ts'
import { isAdverb, isComma } from '../word-classes.ts'
import { contentLimit } from './content-end.ts'

/** "X was quoted (by Y) as saying that …": X speaks. "The plan was welcomed by X": X speaks, the subject is the content. */
export function passiveDraft(parse: Parse, region: Region, hit: Hit): Draft | undefined {
  const { line, knowledge } = parse
  const { entry, group } = hit
  const isReduced = group.form === 'reduced' && line.word[hit.cue.to] === 'by'
  if (hit.prefix !== 'pas:' && !isReduced) return undefined
  const subject = isReduced ? phraseBefore(line, group.from) : subjectBefore(line, group.from, region.from)
  if (!subject || subject.from < region.from) return undefined
  const base = { line, entry, group, basis: 'subject' as const, hearer: null, outer: region.outer }
  if (entry.class === 'quote') {
    const saying = sayingAfter(line, hit.cue.to, region.to)
    if (saying < 0) return undefined
    const said = contentOfSaying(line, saying, region.to)
    if (!said) return undefined
    return {
      ...base,
      frame: 'quoted-as-saying',
      use: 'pas:AS',
      cue: { from: group.from, to: saying + 1 },
      mention: subject,
      content: [said],
      probability: gate(entry, { prefix: 'pas:', complement: 'AS' }, knowledge.counts),
    }
  }
  let at = hit.cue.to
  while (at < region.to && isAdverb(line, at)) at++
  if (line.word[at] !== 'by') return agentless(parse, hit, base, subject, region.to)
  const end = phraseEnd(line, at + 1, { limit: region.to, links: ownLinks, mayCoordinate: true })
  if (end < 0) return undefined
  return {
    ...base,
    frame: 'passive',
    use: isReduced ? 'rd:P:by' : 'pas:P:by',
    cue: { from: group.from, to: at + 1 },
    mention: { from: at + 1, to: end },
    content: [{ from: subject.from, to: subject.to }],
    probability: gate(entry, { prefix: isReduced ? 'rd:' : 'pas:', complement: 'P:by' }, knowledge.counts),
  }
}

/** "is expected to open", "is seen as a threat": nobody is named who expects. The content is the subject with what follows. */
function agentless(
  { line, knowledge }: Parse,
  { entry, cue }: Hit,
  base: Pick<Draft, 'line' | 'entry' | 'group' | 'basis' | 'hearer' | 'outer'>,
  subject: ElementRange,
  limit: number,
): Draft | undefined {
  // "was reported to have asked": the opener of another cue
  if (knowledge.cues.openers.has(entry.lemma)) return undefined
  const complement = readComplement(line, cue.to, limit, entry.lemma)
  const { code, from } = complement
  if (code === 'END' || code === 'O' || code === 'COLON') return undefined
  const grammar = contentLimit(line, complement, limit)
  if (from >= grammar) return undefined
  const { group } = base
  const reach = { line, entry, group, mention: null, cues: knowledge.cues, prefix: 'pas:', code, from, limit, grammar }
  const to = endOf(reach, knowledge)
  return {
    ...base,
    frame: 'agentless-passive',
    use: `pas:${code}`,
    cue,
    mention: null,
    content: [
      { from: subject.from, to: subject.to },
      { from, to },
    ],
    probability: gate(entry, { prefix: 'pas:', complement: code }, knowledge.counts),
    reach,
  }
}

/** What stands behind "saying": a quotation, else all that follows; undefined where nothing does. */
export function contentOfSaying(line: Line, saying: number, limit: number): ElementRange | undefined {
  let from = skipAgent(line, saying + 1, limit)
  if (isComma(line, from) || line.word[from] === ':') from++
  const to = from < limit && isQuote(line, from) ? from + 1 : limit
  return from < to ? { from, to } : undefined
}

/** "… as saying by the agency that": who quoted stands outside the content. */
function skipAgent(line: Line, from: number, limit: number): number {
  if (line.word[from] !== 'by') return from
  const end = phraseEnd(line, from + 1, { limit, links: ownLinks })
  return end > 0 && end < limit ? end : from
}

/** Index of "saying" in "as saying", over "by Y" and adverbials; -1 where it does not follow. */
export function sayingAfter(line: Line, from: number, limit: number): number {
  for (let at = from; at + 1 < limit && at - from < 16; at++) {
    if (line.word[at] === 'as' && /^(?:saying|telling|stating|adding|writing)$/.test(line.word[at + 1]!)) return at + 1
  }
  return -1
}
