import { Tag } from '../../../text/lexicon.ts'
import { isLongQuotation } from '../beside-quotation.ts'
import { verbOfSound } from '../cue-lexicon.ts'
import type { Draft } from '../draft.ts'
import { beForms, haveForms } from '../function-words.ts'
import { type ElementRange, isQuotation, type Line, verbLemma } from '../line.ts'
import type { Parse } from '../parse-line.ts'
import { type Subject, subjectBefore } from '../subject.ts'
import { readVerbGroup, type VerbGroup } from '../verb-group.ts'
import { isComma, isDash, isStop } from '../word-classes.ts'
import { opensCapitalized } from './content-before-cue.ts'
import { readLabel } from './labelled-quotation.ts'

/** How far before the mark its verb may stand. */
const furthest = 24
const probability = 0.6
const impersonal: ReadonlySet<string> = new Set(['it', 'there', 'this', 'that', 'which', 'what', 'these', 'those'])

/**
 * A quotation at the end that no cue claims. Behind a colon it is what the subject of the clause before it says, whatever
 * the verb (`She left them with a warning: “We sail.”`), or what a label says; behind a comma it needs a verb of saying,
 * which may stand further off (`He joked, with a nod, “We sail.”`). Behind a colon the quotation may be the next block.
 */
export function introducedQuotation(parse: Parse): Draft | undefined {
  const { line, drafts } = parse
  const mark = markOf(line)
  if (mark < 0 || probability < parse.knowledge.thresholds.least) return undefined
  const content = quotationsFrom(line, mark + 1)
  const isTaken = drafts.some(({ content: ranges }) => ranges.some(range => range.to > mark))
  if (isTaken) return undefined
  const found = isComma(line, mark) ? verbOfSaying(parse, mark) : verbBefore(line, mark)
  const label = found || isComma(line, mark) ? undefined : readLabel(parse, mark)
  if (!found && !label) return undefined
  const cue = found ? { from: found.group.from, to: found.group.to } : label!.cue
  if (drafts.some(draft => draft.cue.from < cue.to && draft.cue.to > cue.from)) return undefined
  return {
    line,
    entry: found ? verbOfSound(verbLemma(line, found.group.head)) : label!.entry,
    group: found?.group ?? null,
    frame: found ? 'introduced-quotation' : 'turn',
    use: content.to > content.from ? 'Q' : 'COLON',
    cue,
    mention: found ? { from: found.subject.from, to: found.subject.to } : label!.mention,
    basis: found ? 'subject' : 'label',
    content: [content],
    hearer: null,
    probability,
    outer: null,
  }
}

interface Voice {
  readonly group: VerbGroup
  readonly subject: Subject
}

/** The finite verb nearest to a colon that has a subject of its own: somebody, not "it was clear". */
function verbBefore(line: Line, colon: number): Voice | undefined {
  for (let at = colon - 1; at > 0 && colon - at < furthest && !isStop(line, at) && !isDash(line, at); at--) {
    const voice = voiceAt(line, at)
    if (!voice || voice.subject.isRelative || voice.group.form !== 'finite') continue
    const word = line.word[at]!
    const isPlain = beForms.has(word) || (haveForms.has(word) && colon - at < 2)
    return impersonal.has(line.word[voice.subject.from]!) || isPlain ? undefined : voice
  }
  return undefined
}

/** The verb of saying nearest to a comma; a participle speaks for the subject of the verb before it. */
function verbOfSaying({ line, knowledge }: Parse, comma: number): Voice | undefined {
  let said: VerbGroup | undefined
  for (let at = comma - 1; at > 0 && comma - at < furthest && !isStop(line, at) && !isQuotation(line, at); at--) {
    const tag = line.tag[at]
    const isParticiple = tag === Tag.VBG
    if (!said) {
      const entries =
        isParticiple || hasFiniteForm(line, at) ? knowledge.cues.verbs.get(verbLemma(line, at)) : undefined
      if (!entries?.some(entry => entry.words.length === 1 && ('Q' in entry.frames || 'THAT' in entry.frames))) continue
      if (isParticiple) said = readVerbGroup(line, at)
    }
    const voice = voiceAt(line, at)
    if (voice) return said ? { ...voice, group: said } : voice
  }
  return undefined
}

const hasFiniteForm = (line: Line, at: number): boolean =>
  line.tag[at] === Tag.VBD || line.tag[at] === Tag.VBZ || line.tag[at] === Tag.VBP

/** A finite verb, neither passive nor negated, with its subject. */
function voiceAt(line: Line, at: number): Voice | undefined {
  if (!hasFiniteForm(line, at)) return undefined
  const group = readVerbGroup(line, at)
  if (group.form !== 'finite' || group.hasModal || group.isPassive || group.isNegated) return undefined
  const subject = subjectBefore(line, group.from, 0)
  return subject && { group, subject }
}

/**
 * The colon or comma before a quotation that ends the line and reads like speech, or the colon that ends the line before a
 * block that starts with a quotation; else -1.
 */
function markOf(line: Line): number {
  const last = line.size - 1
  if (line.word[last] === ':') return startsQuotation(line, line.to[last]!) ? last : -1
  for (let at = last; at > 1; at--) {
    if (isStop(line, at)) continue
    if (!isQuotation(line, at)) return -1
    if (line.word[at - 1] === ':') return isLongQuotation(line, at) ? at - 1 : -1
    if (isComma(line, at - 1)) return isLongQuotation(line, at) && opensCapitalized(line, at) ? at - 1 : -1
  }
  return -1
}

const startsQuotation = ({ segments }: Line, token: number): boolean => (segments.quotationOf[token] ?? -1) >= 0

function quotationsFrom(line: Line, from: number): ElementRange {
  let to = from
  while (to < line.size && isQuotation(line, to)) to++
  return { from, to }
}
