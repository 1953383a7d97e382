import { Tag } from '../../../text/lexicon.ts'
import type { CueEntry } from '../cue-lexicon.ts'
import { gate } from '../gate.ts'
import { type ElementRange, isQuotation, nounLemma } from '../line.ts'
import { baseEnd } from '../noun-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { isComma, isStop } from '../word-classes.ts'
import { Kind } from '../word-kinds.ts'
import type { Trailing } from './content-first.ts'

/** "In her words, A", "A, in the mayor's view, B": what stands around a phrase with somebody's words or view. */
export function findOwnWords(parse: Parse, region: Region): Trailing | undefined {
  const { line, knowledge } = parse
  if ((line.kinds & Kind.OwnWord) === 0) return undefined
  for (let at = region.from; at < region.to && at - region.from < 60; at++) {
    if (line.word[at] !== 'in') continue
    const isFront = at === region.from
    if (!isFront && !isComma(line, at - 1)) continue
    const found = phraseAt(parse, at, region.to)
    if (!found) continue
    const { to, mention, entry } = found
    const isEnd = to >= region.to || isStop(line, to)
    if (!isEnd && !isComma(line, to) && line.word[to] !== ':') continue
    const content: ElementRange[] = isFront ? [] : [{ from: region.from, to: at - 1 }]
    if (!isEnd) content.push({ from: to + 1, to: region.to })
    const probability = gate(entry, { prefix: '', complement: 'ACC' }, knowledge.counts)
    if (content.length === 0 || probability < knowledge.thresholds.least) continue
    return {
      draft: {
        line,
        entry,
        group: null,
        frame: 'own-words',
        use: 'ACC',
        cue: { from: at, to },
        mention,
        basis: 'subject',
        content,
        hearer: null,
        probability,
        outer: region.outer,
      },
      inside: content.length === 1 && !isQuotation(line, content[0]!.from) ? content[0]! : null,
      rest: region.to,
    }
  }
  return undefined
}

interface OwnWords {
  readonly to: number
  readonly mention: ElementRange
  readonly entry: CueEntry
}

/** "his own words", "the mayor's view" behind "in". */
function phraseAt({ line, knowledge }: Parse, at: number, limit: number): OwnWords | undefined {
  const to = baseEnd(line, at + 1, limit)
  if (to < 0) return undefined
  const noun = nounLemma(line, to - 1)
  const entry = knowledge.cues.sources.find(({ class: sort, words }) => sort === 'own-words' && words[1] === noun)
  if (!entry) return undefined
  for (let holder = at + 1; holder < to - 1; holder++) {
    if (line.tag[holder] === Tag.PRPS) return { to, mention: { from: holder, to: holder + 1 }, entry }
    if (line.tag[holder] === Tag.POS) return { to, mention: { from: at + 1, to: holder }, entry }
  }
  return undefined
}
