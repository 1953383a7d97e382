import { isLongQuotation, isSetOff } from '../beside-quotation.ts'
import { type Complement, readComplement } from '../complement.ts'
import type { CueEntry } from '../cue-lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { relativePronouns, subordinators } from '../function-words.ts'
import { gate } from '../gate.ts'
import { isCapitalized, type Line, nounLemma } from '../line.ts'
import { baseEnd } from '../noun-phrase.ts'
import type { Knowledge, Parse, Region } from '../parse-line.ts'
import { weighed } from '../signs.ts'
import { usable } from '../use-complement.ts'
import { endOf } from '../weigh-end.ts'
import { isComma, isStop } from '../word-classes.ts'
import { contentLimit } from './content-end.ts'
import { mainSubject } from './main-subject.ts'
import type { Relation } from './relation.ts'

/** The attribution of a cue before its content, before the gate; undefined where nothing follows that could be content. */
export function draftOf(parse: Parse, region: Region, hit: Hit, relation: Relation): Draft | undefined {
  const { line, knowledge } = parse
  const { entry, group } = hit
  const limit = limitOf(line, region, hit, relation)
  const complement = readComplement(line, hit.cue.to, limit, entry.lemma)
  const code = usable(line, complement, entry)
  if (code.code === 'END' || code.code === 'O' || isIdle(parse, hit, code)) return undefined
  const prefix = relation.prefix + (group.hasModal ? 'md:' : '') + hit.prefix
  if (hit.prefix === 'poss:' && !/^(?:THAT|TO|P:)/.test(code.code)) return undefined
  const counted = gate(entry, { prefix, complement: code.code }, knowledge.counts)
  const probability = isSpeech(line, code) ? Math.max(counted, speechShare) : counted
  if (isHopeless(probability, knowledge)) return undefined
  const reach = {
    line,
    entry,
    group,
    mention: relation.mention,
    cues: knowledge.cues,
    prefix,
    code: code.code,
    from: code.from,
    limit,
    grammar: contentLimit(line, code, limit),
  }
  const to = endOf(reach, knowledge)
  const isOutside = standsOutside(knowledge, entry, code) && code.from + 1 < to
  const isOpen = code.code === 'COLON' && code.from >= to
  if (!isOpen && (code.from >= to || isStop(line, code.from))) return undefined
  // "the pier seems to be safe": nobody says so, and what stands before the cue is part of it
  const isRaising = entry.class === 'raising'
  const draft: Draft = {
    line,
    entry,
    group,
    frame: isRaising ? 'raising' : (relation.frame ?? frameOf(code)),
    use: prefix + code.code,
    cue: isOutside && code.from === hit.cue.to ? { from: hit.cue.from, to: code.from + 1 } : hit.cue,
    mention: isRaising ? null : relation.mention,
    basis: relation.basis,
    content: [
      ...(isRaising && relation.mention ? [relation.mention] : []),
      { from: Math.min(isOutside ? code.from + 1 : code.from, to), to },
    ],
    hearer: code.hearer,
    probability,
    outer: null,
    reach,
  }
  return weighed(draft, knowledge)
}

/** Whether no signs could lift a candidate over the gate: where nobody listens, the end of its content need not be found. */
function isHopeless(probability: number, { lift, thresholds, observe, trace }: Knowledge): boolean {
  if (observe || trace) return false
  const least = Math.min(thresholds.least, thresholds.nested, thresholds.nameless)
  return probability * lift * (1 - least) < least * (1 - probability)
}

/** "were critical of | the plan": the preposition belongs to the cue. */
const standsOutside = ({ outside }: Knowledge, entry: CueEntry, { code }: Complement): boolean =>
  code.startsWith('P:') &&
  (outside.has(`${entry.lemma} ${code.slice(2)}`) || outside.has(`${entry.class} ${code.slice(2)}`))

/** What any cue is worth before a quotation that a comma or colon introduces and that reads like speech. */
const speechShare = 0.7

const isSpeech = (line: Line, { code, from }: Complement): boolean =>
  (code === 'Q' || code === 'NPQ') &&
  (isComma(line, from - 1) || line.word[from - 1] === ':') &&
  isLongQuotation(line, from) &&
  isSetOff(line, from)

/** A fronted participle's content ends before the main clause, that of ", who said …," at the comma that closes the clause. */
function limitOf(line: Line, region: Region, { cue }: Hit, { prefix, mention, limit }: Relation): number {
  if (limit !== undefined) return limit
  if (prefix === 'g^:' || isInFrontClause(line, region, cue.from))
    return mainSubject(line, cue.to, region.to)?.comma ?? region.to
  const isRelative = mention && isComma(line, mention.from - 1) && relativePronouns.has(line.word[mention.from]!)
  if (!isRelative) return region.to
  for (let at = cue.to; at < region.to && at - cue.to < 60; at++) if (isComma(line, at)) return at
  return region.to
}

/** "While Lund said the pier held, Ortega …": a cue in an adverbial clause before the main one. */
function isInFrontClause(line: Line, { from }: Region, cue: number): boolean {
  if (!subordinators.has(line.word[from] ?? '') || cue - from > 20) return false
  for (let at = from; at < cue; at++) if (isComma(line, at)) return false
  return true
}

/** "asked questions", "declined to comment", "did not say when": the object says that nothing was said. */
function isIdle({ line, knowledge }: Parse, { entry, group }: Hit, { code, from }: Complement): boolean {
  if (code.startsWith('NP') && code !== 'NPTHAT' && hasIdleObject(line, entry, from)) return true
  const { idleObjects, idleInfinitives } = knowledge
  if (entry.class === 'reject' && code === 'TO') return idleInfinitives.has(line.word[from + 1] ?? '')
  if (entry.class === 'say' && group.isNegated)
    return (code !== 'THAT' && code !== 'CL') || subordinators.has(line.word[from]!)
  if (entry.class !== 'request' || !code.startsWith('NP')) return false
  return idleObjects.has(nounLemma(line, Math.max(from, baseEnd(line, from, line.size) - 1)))
}

/** Accepting a medal, welcoming a guest: an object with which the cue says nothing. A bare name is whom one welcomes. */
function hasIdleObject(line: Line, { objects, idleObjects, class: kind }: CueEntry, from: number): boolean {
  if (!objects && idleObjects.size === 0) return false
  const head = Math.max(from, baseEnd(line, from, line.size) - 1)
  const noun = nounLemma(line, head)
  if (objects) return !objects.has(noun)
  const isNamed = kind === 'praise' && isCapitalized(line, head) && isCapitalized(line, from)
  return idleObjects.has(noun) || isNamed
}

const frameNames: Readonly<Record<string, string>> = {
  THAT: 'that-clause',
  CL: 'bare-clause',
  WH: 'wh-clause',
  TO: 'infinitive',
  ING: 'gerund',
  Q: 'quotation-after',
  QM: 'quotation-after',
  NP: 'noun-phrase',
  NPTHAT: 'that-clause',
  NPCL: 'bare-clause',
  NPQ: 'quotation-after',
  NPTO: 'infinitive',
  NPWH: 'wh-clause',
  COLON: 'colon',
}

const frameOf = ({ code, hearer }: Complement): string =>
  hearer && code.startsWith('NP')
    ? 'hearer'
    : (frameNames[code] ?? (code.startsWith('NPP:') ? 'noun-phrase' : 'prepositional'))
