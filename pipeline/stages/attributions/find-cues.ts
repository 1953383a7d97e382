import { Tag } from '../../text/lexicon.ts'
import { isBesideQuotation } from './beside-quotation.ts'
import { type CueEntry, type CueLexicon, countedVerb, verbOfSound } from './cue-lexicon.ts'
import { type ElementRange, type Line, nounLemma, verbLemma } from './line.ts'
import { carriedNoun, heldNoun } from './noun-cues.ts'
import { withOpener } from './opener.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'
import { isAdjective, isAdverb, isDeterminer, isKind, isNoun, isVerb } from './word-classes.ts'
import { Kind } from './word-kinds.ts'

/** A cue where it stands, with its verb group. */
export interface Hit {
  readonly entry: CueEntry
  readonly group: VerbGroup
  /** Verb group, adverbs, fixed words and noun. */
  readonly cue: ElementRange
  /** How the verb stands, for the counts: `lv:` with a carried noun, `psy:` an adjective, `pas:` passive. */
  readonly prefix: string
}

const anyCue = Kind.VerbCue | Kind.NounCue | Kind.AdjectiveCue

/** All cues of a line, from left to right, no two with the same head. `everyVerb`: verbs that no rule knows, too. */
export function findCues(line: Line, cues: CueLexicon, everyVerb = false): Hit[] {
  const hits: Hit[] = []
  // beside a quotation any verb may be one
  const isAnyVerb = everyVerb || (line.kinds & Kind.Quotation) !== 0
  for (let at = 0; at < line.size; at++) {
    if (!isKind(line, at, anyCue) && !(isAnyVerb && isVerb(line, at))) continue
    // a cue's own words ("made it clear") are no cues
    const last = hits[hits.length - 1]
    if (last && at < last.cue.to && at > last.group.head) continue
    const hit = isVerb(line, at)
      ? verbHit(line, at, cues, everyVerb)
      : isAdjective(line, at)
        ? adjectiveHit(line, at, cues)
        : undefined
    if (hit) hits.push(hit)
    else if (isKind(line, at, Kind.NounCue) && isNoun(line, at) && (hits[hits.length - 1]?.cue.to ?? 0) <= at) {
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
  const entry =
    entries?.find(candidate => fixedEnd(line, candidate, at + 1) > 0) ??
    (entries && isBesideQuotation(line, at) ? verbOfSound(lemma) : undefined)
  if (entry && leadsOn(line, entry, at, cues)) return undefined
  if (light && (!entry || entry.words.length === 1)) return light
  if (!entry || entry.class === 'none') return undefined
  const end = fixedEnd(line, entry, at + 1)
  if (group.isPassive && line.tag[at] === Tag.VBN) {
    const adjective = adjectiveHit(line, at, cues)
    if (adjective) return adjective
  }
  return { entry, group, cue: { from: group.from, to: end }, prefix: group.isPassive ? 'pas:' : '' }
}

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

/** "went on to caution": a verb that only leads to the infinitive behind it is no cue of its own. */
function leadsOn(line: Line, entry: CueEntry, at: number, cues: CueLexicon): boolean {
  const isLike = entry.lemma === 'like' && line.word[at - 1] === 'would'
  const isWish = entry.class === 'want' || entry.class === 'wish' || isLike
  if (entry.class !== 'say' && !isWish) return false
  const opener = cues.openers.get(verbLemma(line, at))?.find(candidate => fixedEnd(line, candidate, at + 1) > 0)
  const to = isLike ? at + 1 : opener ? fixedEnd(line, opener, at + 1) : 0
  if (to === 0 || line.word[to] !== 'to') return false
  let verb = to + 1
  while (verb < line.size && verb - to < 4 && isAdverb(line, verb)) verb++
  const spoken = verb < line.size && isVerb(line, verb) ? cues.verbs.get(verbLemma(line, verb)) : undefined
  return spoken !== undefined && (!isWish || doneBySaying.has(spoken[spoken.length - 1]!.class))
}

/** Classes of what one does by saying so: "I want to thank you" thanks, "I want to see you" wishes. */
const doneBySaying: ReadonlySet<string> = new Set([
  'thank',
  'congratulate',
  'emphasis',
  'invite',
  'affirm',
  'warn',
  'say',
  'tell',
  'propose',
])

/** "was delighted", "is confident". */
function adjectiveHit(line: Line, at: number, cues: CueLexicon): Hit | undefined {
  const entry = cues.adjectives.get(line.word[at]!)
  if (!entry) return undefined
  const group = readVerbGroup(line, at)
  // "have moved bombs" is no feeling
  if (line.tag[at] !== Tag.JJ && !group.isPassive && group.from < at) return undefined
  const opens = at === 0 || /^["“‘']+$/.test(line.word[at - 1]!)
  if (!opens && (group.from === at || group.form !== 'finite')) return undefined
  return { entry, group, cue: { from: group.from, to: at + 1 }, prefix: 'psy:' }
}
