import { Tag } from '../../text/lexicon.ts'
import { type CueEntry, type CueLexicon, countedVerb, verbOfSound } from './cue-lexicon.ts'
import { type ElementRange, isQuotation, type Line, nounLemma, verbLemma } from './line.ts'
import { baseEnd, baseStart } from './noun-phrase.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { isAdjective, isAdverb, isDeterminer, isFiniteVerb, isNoun, isVerb } from './word-classes.ts'

/** A cue where it stands, with its verb group. */
export interface Hit {
  readonly entry: CueEntry
  readonly group: VerbGroup
  /** Verb group, adverbs, fixed words and noun. */
  readonly cue: ElementRange
  /** How the verb stands, for the counts: `lv:` with a carried noun, `psy:` an adjective, `pas:` passive. */
  readonly prefix: string
}

/** All cues of a line, from left to right, no two with the same head. `everyVerb`: verbs that no rule knows, too. */
export function findCues(line: Line, cues: CueLexicon, everyVerb = false): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < line.size; at++) {
    const hit = isVerb(line, at)
      ? verbHit(line, at, cues, everyVerb)
      : isAdjective(line, at)
        ? adjectiveHit(line, at, cues)
        : undefined
    if (hit) hits.push(hit)
    else if (isNoun(line, at) && (hits[hits.length - 1]?.cue.to ?? 0) <= at) {
      const held = heldNoun(line, at, cues)
      if (held) hits.push(held)
    }
  }
  return hits
}

function verbHit(line: Line, at: number, cues: CueLexicon, everyVerb: boolean): Hit | undefined {
  const lemma = verbLemma(line, at)
  const entries =
    cues.verbs.get(lemma) ??
    (everyVerb ? [countedVerb(lemma)] : isBesideQuotation(line, at) ? [verbOfSound(lemma)] : undefined)
  const carrier = cues.carriers.get(lemma)
  if (!entries && !carrier) return line.tag[at] === Tag.VBN ? adjectiveHit(line, at, cues) : undefined
  const group = withOpener(line, readVerbGroup(line, at), cues)
  const light = carrier ? carriedNoun(line, group, carrier, cues) : undefined
  const entry = entries?.find(candidate => fixedEnd(line, candidate, at + 1) > 0)
  if (light && (!entry || entry.words.length === 1)) return light
  if (!entry) return undefined
  const end = fixedEnd(line, entry, at + 1)
  if (group.isPassive && line.tag[at] === Tag.VBN) {
    const adjective = adjectiveHit(line, at, cues)
    if (adjective) return adjective
  }
  return { entry, group, cue: { from: group.from, to: end }, prefix: group.isPassive ? 'pas:' : '' }
}

/** Whether a quotation stands within a short noun phrase of the verb: whatever the verb, it then says how somebody spoke. */
function isBesideQuotation(line: Line, at: number): boolean {
  if (line.tag[at] !== Tag.VBD && line.tag[at] !== Tag.VBZ) return false
  const behind = line.word[at + 1] === ':' && at + 2 < line.size && isLongQuotation(line, at + 2)
  if (behind) return true
  for (let before = at - 1; before >= 0 && at - before < 7; before--)
    if (isQuotation(line, before)) return isLongQuotation(line, before) && isSetOff(line, before)
  return false
}

const setOffMarks = new Set([',', '.', '?', '!', '—', '…', '–'])

/** Whether a quotation ends like speech: with a mark inside or a comma behind. */
function isSetOff(line: Line, at: number): boolean {
  const { lexicon, form } = line.segments.tokens
  return line.word[at + 1] === ',' || setOffMarks.has(lexicon.form(form[line.to[at]! - 2]!))
}

const isLongQuotation = (line: Line, at: number): boolean => isQuotation(line, at) && line.to[at]! - line.from[at]! > 5

/** End of the fixed words of an entry behind its head, over at most three modifiers before each; 0 where they do not follow. */
function fixedEnd(line: Line, entry: CueEntry, from: number): number {
  let at = from
  for (let index = 1; index < entry.words.length; index++) {
    const word = entry.words[index]!
    let steps = 0
    while (
      at < line.size &&
      line.word[at] !== word &&
      steps < 3 &&
      (isDeterminer(line, at) || isAdjective(line, at) || isAdverb(line, at))
    ) {
      at++
      steps++
    }
    if (at >= line.size || (line.word[at] !== word && nounLemma(line, at) !== word)) return 0
    at++
  }
  return at
}

/** "expressed his deep gratitude", "joy and pride": the verb group with the noun that it carries. */
function carriedNoun(line: Line, group: VerbGroup, carrier: CueEntry, cues: CueLexicon): Hit | undefined {
  let end = baseEnd(line, group.to, Math.min(line.size, group.to + 8))
  if (end < 0) return undefined
  const entry = cues.nouns.get(nounLemma(line, end - 1))
  if (!entry || group.isPassive || !carries(line, carrier, entry, group.to, end)) return undefined
  for (let steps = 0; steps < 2 && line.word[end] === 'and' && end + 1 < line.size; steps++) {
    const next = baseEnd(line, end + 1, Math.min(line.size, end + 6))
    if (next < 0 || !cues.nouns.has(nounLemma(line, next - 1))) break
    end = next
  }
  // "conveyed the warm regards of the army": greetings are what is said, the verb alone is the cue
  const to = entry.class === 'greeting' ? group.to : end
  return { entry, group, cue: { from: group.from, to }, prefix: 'lv:' }
}

/** "his belief", "the ministry's claim": a noun with its holder. */
function heldNoun(line: Line, at: number, cues: CueLexicon): Hit | undefined {
  const entry = cues.nouns.get(nounLemma(line, at))
  if (!entry || (at + 1 < line.size && isNoun(line, at + 1))) return undefined
  const from = baseStart(line, at)
  let holder = from
  while (holder < at && line.tag[holder] !== Tag.PRPS && line.tag[holder] !== Tag.POS) holder++
  if (holder === at) return undefined
  const start = line.tag[holder] === Tag.PRPS ? holder : from
  const group: VerbGroup = {
    from: start,
    head: at,
    to: at + 1,
    lemma: entry.lemma,
    form: 'finite',
    isPassive: false,
    isPast: false,
    isNegated: false,
    isConditional: false,
    hasModal: false,
  }
  return { entry, group, cue: { from: start, to: at + 1 }, prefix: 'poss:' }
}

/** A verb that says something of its own ("reiterate") carries only what one does by saying it: thanks, congratulations. */
function carries(line: Line, carrier: CueEntry, noun: CueEntry, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.tag[at] === Tag.POS) return false
  return carrier.class !== 'carrier.own' || noun.act === 'thank' || noun.act === 'congratulate'
}

/** "was delighted", "is confident". */
function adjectiveHit(line: Line, at: number, cues: CueLexicon): Hit | undefined {
  const entry = cues.adjectives.get(line.word[at]!)
  if (!entry) return undefined
  const group = readVerbGroup(line, at)
  const opens = at === 0 || /^["“‘']+$/.test(line.word[at - 1]!)
  if (!opens && (group.from === at || group.form !== 'finite')) return undefined
  return { entry, group, cue: { from: group.from, to: at + 1 }, prefix: 'psy:' }
}

/** "took this occasion to invite", "went on to say": the infinitive with the words that lead to it, as one group. */
function withOpener(line: Line, group: VerbGroup, cues: CueLexicon): VerbGroup {
  if (group.form !== 'infinitive') return group
  const to = group.from
  for (let at = to - 1; at >= 0 && to - at <= 5; at--) {
    if (!isVerb(line, at) && !isFiniteVerb(line, at)) continue
    const entry = cues.openers.get(verbLemma(line, at))?.find(candidate => leadsTo(line, candidate, at, to))
    if (!entry) continue
    const lead = readVerbGroup(line, at)
    const hasModal = lead.hasModal && entry.words[0] !== 'would'
    return {
      ...lead,
      head: group.head,
      to: group.to,
      lemma: group.lemma,
      form: entry.words[0] === 'would' ? 'finite' : lead.form,
      hasModal,
    }
  }
  return group
}

function leadsTo(line: Line, entry: CueEntry, head: number, to: number): boolean {
  let at = head + 1
  for (const word of entry.words.slice(1)) {
    while (at < to && line.word[at] !== word && isAdverb(line, at) && !isNoun(line, at)) at++
    if (line.word[at] !== word) return false
    at++
  }
  return at === to
}
