import { Tag } from '../../text/lexicon.ts'
import { coordinators, relativePronouns, subjectPronouns, subordinators, times } from './function-words.ts'
import { hasFiniteVerb } from './has-clause.ts'
import { isQuotation, type Line } from './line.ts'
import { baseEnd } from './noun-phrase.ts'
import { isAdverb, isComma, isDash, isDeterminer, isNoun, isPreposition } from './word-classes.ts'

/** What may end a content at an element: `,which`, `,VBG`, `as+CL`, `—` …; undefined where nothing does. Named for the counts. */
export function boundaryAt(line: Line, at: number, limit: number): string | undefined {
  if (isComma(line, at)) return at + 1 < limit ? behindMark(line, at + 1, limit, ',') : undefined
  if (isDash(line, at)) return at + 1 < limit ? behindMark(line, at + 1, limit, '—') : undefined
  const word = line.word[at]!
  if (word === '(') return '('
  if (isComma(line, at - 1) || isDash(line, at - 1)) return undefined
  // "the winter when the road was built"
  if (word === 'when' && isNoun(line, at - 1)) return undefined
  if (subordinators.has(word) || word === 'despite')
    return hasFiniteVerb(line, at + 1, limit, false) ? `${word}+CL` : word
  if (word === 'by' && line.tag[at + 1] === Tag.VBG) return 'by+VBG'
  if ((word === 'in' || word === 'at' || word === 'on' || word === 'during') && isOccasion(line, at, limit))
    return 'occasion'
  if (coordinators.has(word)) {
    let next = at + 1
    while (next < limit && isAdverb(line, next)) next++
    const tag = line.tag[next]
    if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) return `${word}+V`
    if (tag === Tag.VBG || tag === Tag.VB || tag === Tag.TO) return `${word}+VB`
    return hasFiniteVerb(line, at + 1, limit, false) ? `${word}+CL` : undefined
  }
  return undefined
}

/** What follows a comma or a dash. */
function behindMark(line: Line, next: number, limit: number, mark: string): string {
  const word = line.word[next]!
  if (isQuotation(line, next)) return `${mark}Q`
  if (coordinators.has(word)) {
    let verb = next + 1
    while (verb < limit && isAdverb(line, verb)) verb++
    const tag = line.tag[verb]
    if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) return `${mark}${word}+V`
    if (subjectPronouns.has(line.word[next + 1] ?? '')) return `${mark}${word}+pronoun`
    return hasFiniteVerb(line, next + 1, limit, false) ? `${mark}${word}+CL` : `${mark}${word}`
  }
  if (relativePronouns.has(word)) return `${mark}${word === 'where' ? 'where' : 'who'}`
  if (subordinators.has(word)) return `${mark}${word}`
  if (times.has(word)) return `${mark}time`
  let at = next
  while (at < limit && isAdverb(line, at)) at++
  if (line.tag[at] === Tag.VBG) return `${mark}VBG`
  if (line.tag[at] === Tag.VBN) return `${mark}VBN`
  if (line.tag[at] === Tag.TO) return `${mark}TO`
  if (isPreposition(line, at))
    return `${mark}${line.word[at] === 'with' || line.word[at] === 'according' ? line.word[at] : 'P'}`
  if (subjectPronouns.has(line.word[at]!)) return `${mark}pronoun`
  const end = baseEnd(line, at, limit)
  if (end > 0) {
    if (hasFiniteVerb(line, at, limit, false)) return `${mark}CL`
    return isDeterminer(line, at) ? `${mark}DT` : isNoun(line, at) ? `${mark}NP` : `${mark}JJ`
  }
  return `${mark}other`
}

/** "in an interview", "at a rally", "on Monday". */
function isOccasion(line: Line, at: number, limit: number): boolean {
  if (times.has(line.word[at + 1] ?? '')) return true
  const end = baseEnd(line, at + 1, limit)
  return end > 0 && occasions.has(line.word[end - 1]!)
}

const occasions: ReadonlySet<string> = new Set([
  'interview',
  'interviews',
  'statement',
  'speech',
  'rally',
  'email',
  'e-mail',
  'letter',
  'tweet',
  'news',
  'conference',
  'briefing',
  'debate',
  'event',
  'appearance',
  'post',
  'memo',
  'report',
  'remarks',
  'address',
  'meeting',
  'call',
])
