import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

const mostToRight = 18
const through = new Set(['by', 'via', 'over', 'through', 'using', 'on'])

/** "met virtually", "held talks by video link": those who talk are far apart. */
export const isRemote = (reading: Reading, { from, to }: TokenRange, head: number): boolean => {
  const { words, folded, segments } = reading
  const { tag, lexicon } = segments.tokens
  const end = Math.min(to, head + mostToRight)
  for (let at = Math.max(from, head - 1); at < end; at++) {
    if (!words.remotely.has(folded(at))) continue
    if (tag[at] === Tag.RB && !lexicon.form(folded(at)).startsWith('video')) return true
    if (lexicon.form(folded(at)) === 'online' && tag[at + 1] !== Tag.NN && tag[at + 1] !== Tag.NNS) return true
    for (let before = at - 1; before >= from && at - before < 4; before--) {
      if (through.has(lexicon.form(folded(before)))) return true
      if (tag[before] !== Tag.DT && tag[before] !== Tag.JJ && tag[before] !== Tag.NN) break
    }
  }
  return false
}
